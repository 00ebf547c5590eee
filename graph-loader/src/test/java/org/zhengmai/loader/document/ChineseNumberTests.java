package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChineseNumberTests {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/zhengmai/loader/document/chinese-numbers.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void ideographsAreReadAsNumbersOrNotAtAll(String ideographs, @Nullable Integer value) {
    assertThat(ChineseNumber.parse(ideographs))
        .isEqualTo(value == null ? OptionalInt.empty() : OptionalInt.of(value));
  }
}
