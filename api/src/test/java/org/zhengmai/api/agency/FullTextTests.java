package org.zhengmai.api.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTests {

  @ParameterizedTest
  @CsvSource({
    "市卫健委, 市卫健委",
    "市工信局（市政府国资委）, 市工信局 市政府国资委",
    "a AND b, a and b",
    "'name:\"x\" OR [1 TO 2]~^*?/\\+-!(){}', name x or 1 to 2"
  })
  void onlyWordsAreLeft(String typed, String words) {
    assertThat(FullText.words(typed)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "市卫健委, 市卫健委",
    "市工信局（市政府国资委）, 市工信局（市政府国资委）",
    "市“7.20”事故调查组, 市“7.20”事故调查组",
    "a AND b~, a AND b~",
    "'name:\"x\" OR \\', 'name:\\\"x\\\" OR \\\\'"
  })
  void aPhraseIsPartedByTheIndexAndNothingInItIsSyntax(String typed, String phrase) {
    assertThat(FullText.phrase(typed)).isEqualTo("\"" + phrase + "\"");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "（）", "\\\\"})
  void whatHasNoWordsAsksForNothing(String typed) {
    assertThat(FullText.words(typed)).isEqualTo("\"\"");
    assertThat(FullText.phrase(typed)).isEqualTo("\"\"");
  }

  @Test
  void aVeryLongTextIsCut() {
    assertThat(FullText.words("局".repeat(10_000))).hasSize(100);
    assertThat(FullText.phrase("局".repeat(10_000))).hasSize(302);
  }
}
