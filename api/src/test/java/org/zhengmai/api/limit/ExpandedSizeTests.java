package org.zhengmai.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpandedSizeTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ a } | 1",
        "{ a { b c { d } } } | 4",
        "{ ... on T { a b } c } | 3",
        "{ a { ...f } b { ...f } } fragment f on T { x y } | 6",
        "query A { a } query B { a b c } | 3",
        "{ ...f } fragment f on T { a ...f } | 1",
        "{ a ...nowhere } | 1",
        "fragment f on T { a } | 0"
      })
  void aFieldCountsWhereverItsFragmentIsSpread(String text, long size) {
    assertThat(ExpandedSize.of(new Parser().parseDocument(text))).isEqualTo(size);
  }

  @Test
  void fragmentsThatDoubleAreCountedWithoutDoublingThem() {
    StringBuilder text = new StringBuilder("{ ...f0 }");
    for (int i = 0; i < 30; i++) {
      text.append(" fragment f%d on T { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
    }
    text.append(" fragment f30 on T { a }");

    assertThat(ExpandedSize.of(new Parser().parseDocument(text.toString()))).isEqualTo(1L << 30);
  }
}
