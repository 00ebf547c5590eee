package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTests {

  @Test
  void aSpanBeforeTheTextOrBackwardsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
  }

  @Test
  void aSpanCoversItselfAndWhatLiesInIt() {
    Span span = new Span(2, 6);
    assertThat(span.covers(span)).isTrue();
    assertThat(span.covers(new Span(6, 6))).isTrue();
    assertThat(span.covers(new Span(5, 7))).isFalse();
  }

  @Test
  void spansStandInTheOrderOfTheTextLongerOnesFirst() {
    assertThat(Stream.of(new Span(4, 5), new Span(1, 2), new Span(1, 9)).sorted())
        .containsExactly(new Span(1, 9), new Span(1, 2), new Span(4, 5));
  }
}
