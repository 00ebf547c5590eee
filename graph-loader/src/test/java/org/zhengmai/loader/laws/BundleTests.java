package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengmai.loader.source.SourceText;

/** Two sources in one file give what they give apart. */
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
    List<String> apart = new ArrayList<>(Facts.of(first));
    apart.addAll(Facts.of(second));
    for (String between : List.of("\n", "\n\n\n", "\n\f\n")) {
      String text = first.text().stripTrailing() + between + second.text().strip();
      assertThat(Facts.of(text)).as("%s + %s", first.name(), second.name()).isEqualTo(apart);
    }
  }
}
