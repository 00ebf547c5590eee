package org.zhengmai.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.document.DocumentSplitter;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.source.Sources;

class AddressedLevelTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CITY | 各县（市、区）人民政府，市政府各部门：",
        "CITY | 各区、县（市）政府，市直各单位：",
        "CITY | 各区县人民政府，南山新区管委会：",
        "CITY | 各旗县区人民政府，市直各部门：",
        "DISTRICT | 各镇政府（街道办事处），区政府各部门：",
        "DISTRICT | 各乡镇人民政府、街道办事处，各有关单位：",
        "DISTRICT | 各街道办事处，区政府各部门：",
        "PROVINCIAL | 各设区市人民政府，省直各单位：",
        "PROVINCIAL | 各市（州）人民政府，省级各部门：",
        "PROVINCIAL | 各市、州、县人民政府，省政府各部门：",
        "NATIONAL | 各省、自治区、直辖市人民政府，国务院各部委："
      })
  void thoseBelowTellTheLevel(Level level, String addressees) {
    String text = "关于印发任务分解表的通知\n" + addressees + "\n现印发给你们。一、修好道路。先修主路。\n";
    assertThat(AddressedLevel.of(DocumentSplitter.split(Sources.clean(text)).get(0)))
        .contains(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"各有关单位：", "各部门：", "市政府各部门：", "各县长要抓好落实", "各单位、各企业："})
  void othersTellNothing(String addressees) {
    String text = "关于印发任务分解表的通知\n" + addressees + "\n现印发给你们。一、修好道路。先修主路。\n";
    assertThat(AddressedLevel.of(DocumentSplitter.split(Sources.clean(text)).get(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CITY,各县（市、区）人民政府", "CITY,'各区、县级市'", "DISTRICT,各乡镇人民政府", "PROVINCIAL,各市（州）人民政府"})
  void groupsAmongTheUnitsTellItToo(Level level, String group) {
    assertThat(AddressedLevel.ofUnits(Stream.of("市财政局", group))).contains(level);
    assertThat(AddressedLevel.ofUnits(Stream.of("市财政局", "各有关单位"))).isEmpty();
  }
}
