package org.zhengmai.loader.accuracy;

import java.util.EnumMap;
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

  private static final List<Measure> DOCUMENT =
      List.of(
          Measure.DOCUMENT,
          Measure.DOCUMENT_NUMBER,
          Measure.DOCUMENT_TITLE,
          Measure.DOCUMENT_ISSUER,
          Measure.DOCUMENT_LEVEL,
          Measure.DOCUMENT_REGION,
          Measure.DOCUMENT_ISSUEDON);

  /** What is asked of the labelled sources of the corpus; all of a document must be right. */
  private static final Map<Measure, Double> CORPUS_BOUNDS =
      bounds(
          1.0,
          Map.of(
              Measure.TASK, 0.99,
              Measure.TASK_HEADING, 0.99,
              Measure.RESPONSIBILITY, 0.99,
              Measure.RESPONSIBILITY_ROLE, 0.99,
              Measure.DEADLINE, 0.99,
              Measure.CITATION, 0.97,
              Measure.CITATION_RELATION, 0.93,
              Measure.TARGET, 0.93,
              Measure.TARGET_FULL, 0.88));

  /** What is asked of the ten layouts together. */
  private static final Map<Measure, Double> LAYOUT_BOUNDS =
      bounds(
          0.98,
          Map.of(
              Measure.TASK, 0.97,
              Measure.TASK_HEADING, 0.97,
              Measure.RESPONSIBILITY, 0.97,
              Measure.RESPONSIBILITY_ROLE, 0.97,
              Measure.DEADLINE, 0.97,
              Measure.CITATION, 0.95,
              Measure.CITATION_RELATION, 0.90,
              Measure.TARGET, 0.90,
              Measure.TARGET_FULL, 0.88));

  private static Map<Measure, Double> bounds(double document, Map<Measure, Double> others) {
    Map<Measure, Double> bounds = new EnumMap<>(others);
    DOCUMENT.forEach(measure -> bounds.put(measure, document));
    return bounds;
  }

  @Test
  void theTenLayoutsAreReadAsTheirLabelsSay() {
    Accuracy accuracy = new Accuracy();
    Layouts.all().forEach(layout -> add(accuracy, layout.labels(), layout.source()));
    check("the ten layouts", accuracy, LAYOUT_BOUNDS);
  }

  @Test
  void theLabelledSourcesOfTheCorpusAreReadAsTheirLabelsSay() {
    Accuracy accuracy = new Accuracy();
    for (String number : List.of("000", "004")) {
      add(accuracy, LabelledCorpus.labels(number), LabelledCorpus.source(number));
    }
    check("the labelled sources of the corpus", accuracy, CORPUS_BOUNDS);
  }

  private static void add(Accuracy accuracy, byte[] labels, SourceText source) {
    new Scorer(accuracy)
        .compare(MAPPER.readTree(labels), MAPPER.readTree(ExtractionJson.of(source)));
  }

  private static void check(String what, Accuracy accuracy, Map<Measure, Double> bounds) {
    System.out.println(what + "\n" + accuracy.table());
    SoftAssertions.assertSoftly(
        all ->
            bounds.forEach(
                (kind, bound) ->
                    all.assertThat(accuracy.f1(kind))
                        .as("%s of %s%n%s", kind, what, lines(accuracy.differences(kind)))
                        .isGreaterThanOrEqualTo(bound)));
  }

  private static String lines(List<String> differences) {
    return String.join("\n", differences);
  }
}
