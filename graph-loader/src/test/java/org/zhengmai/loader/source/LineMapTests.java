package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineMapTests {

  @ParameterizedTest
  @ValueSource(strings = {"甲乙\n丙\n\n丁", "甲乙\r丙\r\r丁", "甲乙\r\n丙\r\n\r\n丁"})
  void everyKindOfLineEndEndsALine(String text) {
    LineMap lines = LineMap.of(text);
    assertThat(lines.describe(text.indexOf('乙'))).isEqualTo("line 1, column 2");
    assertThat(lines.describe(text.indexOf('丙'))).isEqualTo("line 2, column 1");
    assertThat(lines.describe(text.indexOf('丁'))).isEqualTo("line 4, column 1");
  }

  @Test
  void aLineEndBelongsToTheLineThatItEnds() {
    LineMap lines = LineMap.of("甲\n乙");
    assertThat(lines.line(1)).isEqualTo(1);
    assertThat(lines.column(1)).isEqualTo(2);
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(LineMap.of("").describe(0)).isEqualTo("line 1, column 1");
  }

  @Test
  void manyLinesAreCounted() {
    LineMap lines = LineMap.of("甲\n".repeat(1000));
    assertThat(lines.line(1998)).isEqualTo(1000);
    assertThat(lines.line(2000)).isEqualTo(1001);
  }
}
