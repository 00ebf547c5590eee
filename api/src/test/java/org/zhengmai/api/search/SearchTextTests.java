package org.zhengmai.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.api.error.ApiException;

class SearchTextTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "公立医院 | +\"公立医院\"",
        "医院 预算 医院 | +\"医院\" +\"预算\"",
        "“公立医院 预算” | +\"公立医院\" +\"预算\"",
        "国发[2021]23号 | +\"国发 2021 23号\"",
        "ＡＢＣ AND NOT | +\"abc\" +\"and\" +\"not\"",
        "a~2^9 (b) \\ /x*?/ [1 TO 2] | +\"a 2 9\" +\"b\" +\"x\" +\"1\" +\"to\" +\"2\""
      })
  void aQueryHasWordsOnlyAndNoSyntaxOfOthers(String typed, String query) {
    assertThat(SearchText.of(typed, text -> text).query()).isEqualTo(query);
  }

  @Test
  void aNumberIsOnePhraseInItsCanonicalForm() {
    assertThat(SearchText.of("示政发 [2099] 第01号", typed -> "示政发〔2099〕1号").phrases())
        .containsExactly("示政发 2099 1号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "《》", "\"\"", "；、。"})
  void nothingToLookForIsRefused(String typed) {
    assertThatThrownBy(() -> SearchText.of(typed, text -> text)).isInstanceOf(ApiException.class);
  }

  @Test
  void tooMuchIsRefused() {
    assertThatThrownBy(() -> SearchText.of("字".repeat(201), text -> text))
        .isInstanceOf(ApiException.class);
    assertThatThrownBy(() -> SearchText.of("一 二 三 四 五 六 七 八 九 十 甲 乙 丙 丁 戊 己 庚", text -> text))
        .isInstanceOf(ApiException.class);
    assertThat(SearchText.of("字".repeat(200), text -> text).phrases()).hasSize(1);
  }
}
