package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedEndingTests {

  @ParameterizedTest
  @CsvSource({
    "编办 民政 人社部门, 编办部门 民政部门 人社部门",
    "交通 邮政部门, 交通部门 邮政部门",
    "水利部门 编办 民政部门, 水利部门 编办部门 民政部门",
    "市编办 民政 教育部门, 市编办 民政部门 教育部门"
  })
  void theEndingIsThatOfAllNamesBeforeIt(String printed, String meant) {
    assertThat(SharedEnding.spelledOut(List.of(printed.split(" "))))
        .containsExactly(meant.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"编办 民政", "市编办 市教育部门", "财政局 教育部门", "编办 有关部门", "编办 各相关部门", "市财政局 市公安局"})
  void otherNamesAreAsPrinted(String printed) {
    List<String> names = List.of(printed.split(" "));
    assertThat(SharedEnding.spelledOut(names)).isEqualTo(names);
  }
}
