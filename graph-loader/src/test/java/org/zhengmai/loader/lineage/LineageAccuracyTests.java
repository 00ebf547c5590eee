package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.accuracy.LabelledCorpus;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.source.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real pair whose first thirty rows readers have labelled; skipped where sources or labels are
 * missing. Most of these rows say the same in other words, so the bound is lower than elsewhere.
 */
class LineageAccuracyTests {

  private static final int ROWS = 30;
  private static final double PAIRS = 0.9;
  private static final double KINDS = 0.85;

  @Test
  void labelledRowsAreFoundWithTheirKinds() throws IOException {
    Map<String, Set<String>> labels = labels();
    ComparedDocument left = document("000");
    ComparedDocument right = document("004");
    Comparison comparison = Papers.compare(left, right);
    int found = 0;
    int pairs = 0;
    int kinds = 0;
    for (LineageEdge edge : comparison.edges()) {
      if (Integer.parseInt(edge.right().label()) <= ROWS) {
        found++;
        Set<String> kind = labels.get(edge.left().label() + " " + edge.right().label());
        pairs += kind == null ? 0 : 1;
        kinds += kind != null && kind.contains(edge.kind().name()) ? 1 : 0;
      }
    }
    assertThat(2.0 * pairs / (found + labels.size()))
        .as("%d right, %d found, %d listed", pairs, found, labels.size())
        .isGreaterThanOrEqualTo(PAIRS);
    assertThat(kinds / (double) pairs).isGreaterThanOrEqualTo(KINDS);
  }

  private static ComparedDocument document(String number) {
    return LabelledCorpus.sources().stream()
        .filter(source -> source.name().startsWith(number))
        .findFirst()
        .map(LineageAccuracyTests::first)
        .orElseThrow();
  }

  private static ComparedDocument first(SourceText source) {
    return ComparedDocuments.of(Extractor.extract(source).get(0), true);
  }

  private static Map<String, Set<String>> labels() throws IOException {
    Path file =
        Path.of(System.getProperty(LabelledCorpus.PROPERTY, ""))
            .resolveSibling("gold")
            .resolve("lineage-000-004-rows-1-30.json");
    Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no labels at " + file);
    Map<String, Set<String>> labels = new HashMap<>();
    for (JsonNode label : JsonMapper.shared().readTree(Files.readString(file))) {
      Set<String> kinds = new TreeSet<>();
      label.path("kinds").forEach(kind -> kinds.add(kind.asString()));
      labels.put(label.path("left").asString() + " " + label.path("right").asString(), kinds);
    }
    return labels;
  }
}
