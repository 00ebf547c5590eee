package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Span;
import org.zhengmai.loader.source.SpanPicture;

class BracketsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲⟦（乙）⟧丙",
        "甲⟦（乙⟦（丙）⟧丁）⟧",
        "⟦《甲⟦〈乙〉⟧丙》⟧⟦（丁⟦〔2099〕⟧1号）⟧",
        // One that was never closed, or never opened, is none.
        "甲（乙⟦（丙）⟧",
        "甲）乙⟦（丙）⟧",
        // Closed by a bracket of another kind that was mistaken for it.
        "甲⟦（责任单位：乙局〕⟧丙",
        // The outer pair does not suffer from a lost one within.
        "⟦《甲（乙》⟧丙"
      })
  void bracketsArePaired(String picture) {
    String text = SpanPicture.textOf(picture);
    Brackets brackets = Brackets.of(text);
    List<Span> pairs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (brackets.partner(i) > i) {
        pairs.add(new Span(i, brackets.partner(i) + 1));
      }
    }
    assertThat(SpanPicture.of(text, pairs)).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲⟦《乙〈丙〉（丁）》⟧（戊）", "甲⟦〈乙〉⟧（戊）"})
  void titlesReachFromTheirOutermostBracketOn(String picture) {
    String text = SpanPicture.textOf(picture);
    Brackets brackets = Brackets.of(text);
    List<Span> titles = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (brackets.titleStart(i) == i) {
        titles.add(new Span(i, brackets.partner(i) + 1));
      }
      assertThat(brackets.inTitle(i)).isEqualTo(brackets.titleStart(i) >= 0);
    }
    assertThat(SpanPicture.of(text, titles)).isEqualTo(picture);
  }

  @Test
  void aSquareBracketWithWordsIsAParenthesisAndOneWithAYearIsNot() {
    Brackets brackets = Brackets.of("甲〔责任单位：乙局〕丙〔2099〕1号");
    assertThat(brackets.inParenthesis(3)).isTrue();
    assertThat(brackets.inParenthesis(13)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1300, 5000})
  void aPartnerThatIsVeryFarIsNone(int far) {
    String text = "（" + "甲".repeat(far) + "）";
    assertThat(Brackets.of(text).inParenthesis(1)).isFalse();
  }
}
