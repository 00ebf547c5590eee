package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTests {

  private final Regions regions = Regions.standard();

  @ParameterizedTest
  @CsvSource({
    "000000,中华人民共和国,NATIONAL,",
    "140000,山西省,PROVINCIAL,000000",
    "140600,朔州市,CITY,140000",
    "140681,怀仁市,DISTRICT,140600",
    "130607,满城区,DISTRICT,130600",
    "310115,浦东新区,DISTRICT,310000",
    "222400,延边朝鲜族自治州,CITY,220000",
    "152500,锡林郭勒盟,CITY,150000",
    "150622,准格尔旗,DISTRICT,150600",
    "232700,大兴安岭地区,CITY,230000",
    "419001,济源市,DISTRICT,410000",
    "441900,东莞市,CITY,440000",
    "659001,石河子市,DISTRICT,650000",
    "140671,朔州经济开发区,DISTRICT,140600",
    "810000,香港特别行政区,PROVINCIAL,000000"
  })
  void aDivisionHasItsNameLevelAndParent(
      String code, String name, Level level, @Nullable String parent) {
    assertThat(regions.byCode(code)).contains(new Region(code, name, level, parent));
  }

  @ParameterizedTest
  @CsvSource({
    "大同市云州区人民政府办公室,140215",
    "朔州市人民政府,140600",
    "上海市浦东新区人民政府,310115",
    "上海浦东新区人民政府,310115",
    "山西省朔州市怀仁市人民政府,140681",
    "延边朝鲜族自治州人民政府,222400",
    "延边州财政局,222400",
    "恩施州发改委,422800",
    "海南州人民政府,632500",
    "海南省人民政府,460000",
    "內蒙古自治區人民政府,150000",
    "中华人民共和国湿地保护法,000000",
    "朔州经济开发区管委会,140671",
    "怀仁县人民政府,140624"
  })
  void theSmallestDivisionNamedAtTheStartIsFound(String text, String code) {
    assertThat(regions.longestPrefix(text).map(Region::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"朝阳区人民政府", "市财政局", "和平发展纲要", "公立医院", "''"})
  void noDivisionIsFoundWhereNoneOrSeveralAreNamed(String text) {
    assertThat(regions.longestPrefix(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "140600,怀仁市,140681",
    "140600,怀仁,140681",
    "140000,怀仁市,140681",
    "110000,朝阳区,110105",
    "220000,朝阳区,220104",
    "310000,浦东,310115"
  })
  void aDivisionIsFoundWithinAnother(String outer, String name, String code) {
    Region within = regions.byCode(outer).orElseThrow();
    assertThat(regions.within(within, name).map(Region::code)).contains(code);
  }

  @Test
  void aDivisionElsewhereIsNotWithinAnother() {
    Region shuozhou = regions.byCode("140600").orElseThrow();
    assertThat(regions.within(shuozhou, "云州区")).isEmpty();
  }

  @Test
  void everyDivisionOfOneNameIsListed() {
    assertThat(regions.byName("朝阳区")).extracting(Region::code).containsExactly("110105", "220104");
    assertThat(regions.byName("吉林")).extracting(Region::code).containsExactly("220000", "220200");
    assertThat(regions.byName("无此市")).isEmpty();
  }

  @Test
  void ancestorsGoUpToTheCountry() {
    Region huairen = regions.byCode("140681").orElseThrow();
    assertThat(regions.ancestors(huairen))
        .extracting(Region::name)
        .containsExactly("朔州市", "山西省", "中华人民共和国");
  }

  @ParameterizedTest
  @CsvSource({
    "140624,140681",
    "130621,130607",
    "140227,140215",
    "310119,310115",
    "522400,520500",
    "330183,330111"
  })
  void aDivisionOfThePastNamesItsSuccessor(String former, String successor) {
    Region past = regions.byCode(former).orElseThrow();
    assertThat(regions.successor(past).map(Region::code)).contains(successor);
  }

  @Test
  void aRenamedDivisionIsFoundByBothNames() {
    assertThat(regions.byName("襄樊市")).isEqualTo(regions.byName("襄阳市"));
  }

  @Test
  void childrenAreThoseOfToday() {
    Region shuozhou = regions.byCode("140600").orElseThrow();
    assertThat(regions.children(shuozhou))
        .extracting(Region::name)
        .containsExactlyInAnyOrder("朔城区", "平鲁区", "山阴县", "应县", "右玉县", "朔州经济开发区", "怀仁市");
  }
}
