package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengmai.loader.source.SourceText;

/**
 * Two sources in one file give what they give apart. Exempt is a second source that begins without
 * number and issuer, or with the remark of a digest: a table headed 附件 behind another paper is that
 * paper's annex. Not compared are the day in the last cell of a table of cells, to which the next
 * letterhead belongs as far as lines tell, and a title that a web page prints above its document,
 * which is named in what stands before.
 */
class BundleTests {

  /** Each source before the next, and before the one after that. */
  static Stream<Arguments> pairs() {
    List<SourceText> texts = Texts.all().toList();
    List<Arguments> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int step : List.of(1, 2, 7)) {
        pairs.add(Arguments.of(texts.get(i), texts.get((i + step) % texts.size())));
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void twoSourcesInOneFileGiveWhatTheyGiveApart(SourceText first, SourceText second) {
    assumeTrue(bearsHead(second), "it would be an annex of the first");
    List<String> apart = new ArrayList<>(Facts.of(first));
    apart.addAll(Facts.of(second));
    for (String between : List.of("\n", "\n\n\n", "\n\f\n")) {
      String text = first.text().stripTrailing() + between + second.text().strip();
      assertThat(compared(Facts.of(text), first, second))
          .as("%s + %s", first.name(), second.name())
          .isEqualTo(compared(apart, first, second));
    }
  }

  private static boolean bearsHead(SourceText source) {
    return Facts.of(source).stream()
        .filter(fact -> fact.startsWith("issuer "))
        .findFirst()
        .filter(fact -> !fact.endsWith("null"))
        .filter(fact -> !source.text().startsWith("【"))
        .isPresent();
  }

  private static List<String> compared(List<String> facts, SourceText first, SourceText second) {
    boolean cells = first.text().contains("\t序号");
    boolean webPage = second.name().startsWith("06-web-page");
    return facts.stream()
        .filter(fact -> !(cells && fact.contains(" deadline ")))
        .filter(fact -> !(webPage && fact.startsWith("citations ")))
        .toList();
  }
}
