package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNameTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市水利局",
        "市市场监管局（市知识产权局）",
        "国网示范供电公司",
        "团市委",
        "区卫生健康委",
        "县人民医院",
        "共青团中央",
        "市城投",
        "东部新城",
        "各人民团体"
      })
  void aWholeNameIsComplete(String name) {
    assertThat(UnitName.isComplete(name)).isTrue();
    assertThat(UnitName.isPlausible(name)).isTrue();
    assertThat(UnitName.isReadable(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"市水利", "甲乙丙", "区农业农村局、区委网信", "修好管网", "市利技", "扩大投", "联通网"})
  void aPartOfOneOrAPersonIsNot(String name) {
    assertThat(UnitName.isComplete(name)).isFalse();
    assertThat(UnitName.isReadable(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"各市州", "各县（市、区）", "甲县", "乙自治州", "有关镇（街道）", "相关县（市、区）"})
  void groupsAndPlacesAreReadableWhereALabelStands(String name) {
    assertThat(UnitName.isReadable(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"市水利局要抓好，落实到位", "根据市水利局", "市水利局必须报送市政府", "市"})
  void aSentenceIsNotPlausible(String name) {
    assertThat(UnitName.isPlausible(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "市水利局,true",
    "水利部门,true",
    "人民法院,true",
    "甲区法院,true",
    "优化布局,false",
    "发展格局,false",
    "新格局,false"
  })
  void aLineMayBeTheNameOfAnOrgan(String line, boolean organ) {
    assertThat(UnitName.isOrganAlone(line)).isEqualTo(organ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"市水利局", "各县政府", "国家税务总局", "示范市水利局", "中国人民银行"})
  void aNameBegins(String text) {
    assertThat(UnitName.begins(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"水利局", "示范区分局", "改革委员会", "执法大队"})
  void theRestOfANameDoesNot(String text) {
    assertThat(UnitName.begins(text)).isFalse();
  }
}
