package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanPictureTests {

  @Test
  void bracketsStandWhereSpansBeginAndEnd() {
    assertThat(SpanPicture.of("由市财政局牵头", List.of(new Span(1, 5), new Span(5, 7))))
        .isEqualTo("由⟦市财政局⟧⟦牵头⟧");
  }

  @Test
  void nestedAndEmptySpansAreShown() {
    assertThat(SpanPicture.of("甲、乙\n丙", List.of(new Span(0, 5), new Span(2, 3), new Span(5, 5))))
        .isEqualTo("⟦甲、⟦乙⟧⏎丙⟧⟦⟧");
  }

  @Test
  void theTextComesBackOutOfItsPicture() {
    assertThat(SpanPicture.textOf("⟦甲、⟦乙⟧⏎丙⟧⟦⟧")).isEqualTo("甲、乙\n丙");
  }
}
