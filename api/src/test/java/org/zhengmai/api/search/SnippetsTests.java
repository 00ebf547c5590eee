package org.zhengmai.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTests {

  @Test
  void everyPlaceOfThePieceIsShown() {
    assertThat(snippets("预算 医院").of("text", "医院编制预算，医院执行。"))
        .containsExactly(
            new Snippet(
                "text",
                "医院编制预算，医院执行。",
                List.of(new Highlight(0, 2), new Highlight(4, 6), new Highlight(7, 9))));
  }

  @Test
  void signsInsideANumberDoNotMatter() {
    assertThat(snippets("示政发2099").of("title", "见示政发【２０９９】1号")).isEmpty();
    assertThat(snippets("示政发 2099").of("title", "见示政发〔2099〕1号").get(0).highlights())
        .containsExactly(new Highlight(1, 4), new Highlight(5, 9));
    assertThat(snippets("示政发[2099]1号").of("title", "见示政发〔2099〕1号").get(0).highlights())
        .containsExactly(new Highlight(1, 12));
  }

  @Test
  void aLongTextIsCutAroundTheFirstPlaceAndNeverInsideACharacter() {
    String text = "𠀀".repeat(50) + "预算" + "𠀁".repeat(200) + "预算";
    Snippet snippet = snippets("预算").of("text", text).get(0);
    assertThat(snippet.text()).hasSizeBetween(100, 125).contains("预算");
    assertThat(snippet.highlights()).hasSize(1);
    assertThat(Character.isLowSurrogate(snippet.text().charAt(0))).isFalse();
    assertThat(Character.isHighSurrogate(snippet.text().charAt(snippet.text().length() - 1)))
        .isFalse();
  }

  @Test
  void aFieldWithoutTheWordsHasNoSnippet() {
    assertThat(snippets("预算").of("text", "决算")).isEmpty();
  }

  private static Snippets snippets(String typed) {
    return new Snippets(SearchText.of(typed, text -> text));
  }
}
