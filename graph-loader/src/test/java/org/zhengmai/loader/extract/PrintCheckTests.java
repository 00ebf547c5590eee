package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Sources;

class PrintCheckTests {

  /** In the file ¶ stands for a line end; what is observed is given as code and printed words. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "observations.csv", numLinesToSkip = 1)
  void reportsWhatItIsSureOfAndNothingElse(
      String what, String title, String body, String expected) {
    String observed =
        Papers.findings(title, body.replace('¶', '\n')).observations().stream()
            .map(o -> o.code() + " " + o.passage().printed())
            .collect(Collectors.joining("; "));

    assertThat(observed.isEmpty() ? "-" : observed).as(what).isEqualTo(expected);
  }

  @Test
  void aTextWithoutATitleIsSaidToHaveNone() {
    assertThat(Extractor.extract(Sources.of("一二三四五六七八九十。\n没有标题的一段话。")).get(0).observations())
        .extracting(ObservationFinding::code)
        .containsExactly(ObservationCode.NO_TITLE);
  }

  @Test
  void noMessageQuotesTheText() {
    for (ObservationCode code : ObservationCode.values()) {
      assertThat(code.chinese()).isNotBlank().doesNotContain("%");
      assertThat(code.english()).matches("[ -~]+\\.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一",
        "〔",
        "〔2099",
        "〕",
        "2099〕",
        "会议",
        "2099年5月6日会议",
        "本预案自印发",
        "and",
        "中and",
        "《方案》"
      })
  void hostileRepetitionEndsInSeconds(String unit) {
    String text = Papers.head(Papers.PLAN) + unit.repeat(200_000 / unit.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> List.copyOf(Extractor.extract(Sources.of(text))));
  }
}
