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
        "{ a } | 1 | 1",
        "{ a { b c { d } } } | 4 | 3",
        "{ ... on T { a b } c } | 3 | 1",
        "{ a { ...f } b { ...f } } fragment f on T { x y } | 6 | 2",
        "query A { a } query B { a b { c } } | 3 | 2",
        "{ ...f } fragment f on T { a ...f } | 1 | 1",
        "{ a @skip(if: true) { b } } | 2 | 2",
        "{ a { ...f } } fragment f on T { ...g } fragment g on T { b { c } } | 3 | 3",
        "{ a ...nowhere } | 1 | 1",
        "fragment f on T { a } | 0 | 0"
      })
  void aFieldCountsWhereverItsFragmentIsSpread(String text, long fields, int depth) {
    assertThat(ExpandedSize.of(new Parser().parseDocument(text)))
        .isEqualTo(new ExpandedSize(fields, depth));
  }

  @Test
  void fragmentsThatDoubleAreCountedWithoutDoublingThem() {
    StringBuilder text = new StringBuilder("{ ...f0 }");
    for (int i = 0; i < 30; i++) {
      text.append(" fragment f%d on T { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
    }
    text.append(" fragment f30 on T { a }");

    assertThat(ExpandedSize.of(new Parser().parseDocument(text.toString())))
        .isEqualTo(new ExpandedSize(1L << 30, 1));
  }
}
