package org.zhengmai.loader.accuracy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.Layouts;
import org.zhengmai.loader.source.SourceText;
import tools.jackson.databind.json.JsonMapper;

class AccuracyTests {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Targets are counted too, and get a bound when they are extracted. */
  private static final Map<Measure, Double> BOUNDS =
      Map.ofEntries(
          Map.entry(Measure.DOCUMENT, 1.0),
          Map.entry(Measure.DOCUMENT_NUMBER, 1.0),
          Map.entry(Measure.DOCUMENT_TITLE, 1.0),
          Map.entry(Measure.DOCUMENT_ISSUER, 1.0),
          Map.entry(Measure.DOCUMENT_ISSUEDON, 1.0),
          Map.entry(Measure.TASK, 0.99),
          Map.entry(Measure.TASK_HEADING, 0.99),
          Map.entry(Measure.RESPONSIBILITY, 0.99),
          Map.entry(Measure.RESPONSIBILITY_ROLE, 0.99),
          Map.entry(Measure.CITATION, 0.97),
          Map.entry(Measure.CITATION_RELATION, 0.95),
          Map.entry(Measure.DEADLINE, 0.97));

  @Test
  void theTenLayoutsAreReadAsTheirLabelsSay() {
    Accuracy accuracy = new Accuracy();
    Layouts.all().forEach(layout -> add(accuracy, layout.labels(), layout.source()));
    check("the ten layouts", accuracy);
  }

  @Test
  void theLabelledSourcesOfTheCorpusAreReadAsTheirLabelsSay() {
    Accuracy accuracy = new Accuracy();
    for (String number : List.of("000", "004")) {
      add(accuracy, LabelledCorpus.labels(number), LabelledCorpus.source(number));
    }
    check("the labelled sources of the corpus", accuracy);
  }

  private static void add(Accuracy accuracy, byte[] labels, SourceText source) {
    new Scorer(accuracy)
        .compare(MAPPER.readTree(labels), MAPPER.readTree(ExtractionJson.of(source)));
  }

  private static void check(String what, Accuracy accuracy) {
    System.out.println(what + "\n" + accuracy.table());
    SoftAssertions.assertSoftly(
        all ->
            BOUNDS.forEach(
                (kind, bound) ->
                    all.assertThat(accuracy.f1(kind))
                        .as("%s of %s%n%s", kind, what, lines(accuracy.differences(kind)))
                        .isGreaterThanOrEqualTo(bound)));
  }

  private static String lines(List<String> differences) {
    return String.join("\n", differences);
  }
}
