package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Downloads opened by Cytoscape.js and graphology themselves. Needs {@code node} and a folder with
 * both packages, named by the environment variable {@code NODE_PATH}; without them the tests are
 * reported as skipped.
 */
@ServerTest
class ExportOnNodeIT {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final ApiClient api;

  @Autowired
  ExportOnNodeIT(ApiClient api) {
    this.api = api;
  }

  @ParameterizedTest
  @CsvSource({"cytoscape, graph.cytoscape.json", "graphology, graph.graphology.json"})
  void theLibraryHoldsAllNodesAndEdges(String library, String file) throws Exception {
    assumeTrue(
        Programs.can("node", "-e", "require('" + library + "')"),
        "Skipped: no node, or no package " + library + " in NODE_PATH");
    Path download = Files.writeString(folder.resolve(file), api.get("/export/" + file).body());
    URL script = Objects.requireNonNull(getClass().getResource("/node/count.js"));

    String path = Path.of(script.toURI()).toString();
    String counts = Programs.output(folder, List.of("node", path, library, download.toString()));

    assertThat(counts.strip())
        .isEqualTo(
            InventedStore.count(InventedStore.DRAWN_NODES)
                + " "
                + InventedStore.count(InventedStore.DRAWN_EDGES));
  }
}
