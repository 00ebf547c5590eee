package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreFixture;

/**
 * The real sources in a store, and how they are asked.
 *
 * @param fixture the store
 */
record RealCorpus(StoreFixture fixture) {

  /** Loads them; the tests are skipped where they are missing. */
  void load() throws IOException {
    Path corpus = Path.of(System.getProperty("zhengmai.corpus", ""));
    assumeTrue(Files.isDirectory(corpus), "the real sources are not at " + corpus);
    LoadReport report =
        new CorpusLoader(fixture.store(), LoadProgress.SILENT)
            .load(CorpusFiles.below(List.of(corpus)));
    assertThat(report.isComplete()).isTrue();
  }

  /**
   * The steps of the fullest line, with what each rests on and whether the source has its quote.
   */
  List<String> line(String from, String to) {
    List<Row> found =
        fixture
            .store()
            .read(
                "path-line",
                Map.of(
                    "keys",
                    List.of(
                        Map.of("index", 0, "from", from, "to", to, "curated", true, "steps", 6))));
    return found.stream()
        .flatMap(row -> row.rows("steps").stream())
        .map(
            step ->
                "%s > %s %s %s"
                    .formatted(
                        step.string("from").replaceFirst("^[a-z]+/", ""),
                        step.string("to").replaceFirst("^[a-z]+/", ""),
                        step.row("edge").string("basis"),
                        !step.row("edge").string("quote").isEmpty()))
        .toList();
  }

  Row one(String statement) {
    return fixture.query(statement, Map.of()).get(0);
  }

  List<String> column(String statement, Map<String, Object> parameters) {
    return fixture.query(statement, parameters).stream().map(row -> row.string("x")).toList();
  }
}
