package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreLocation;

/** A process that dies in the middle of loading, on the embedded store. */
class CutOffLoadIT {

  @TempDir Path folder;

  @Test
  void theNextLoadMakesTheGraphOfAnUndisturbedOne() throws Exception {
    StoreLocation broken = new StoreLocation.Embedded(folder.resolve("broken"));
    StoreLocation whole = new StoreLocation.Embedded(folder.resolve("whole"));
    assertThat(dying(folder.resolve("broken"))).isEqualTo(DyingLoad.EXIT_CODE);

    List<Row> undisturbed;
    try (GraphStore store = GraphStore.open(whole)) {
      store.migrate();
      new CorpusLoader(store, LoadProgress.SILENT).load(CorpusFiles.sample());
      undisturbed = content(store);
    }
    try (GraphStore store = GraphStore.open(broken)) {
      store.migrate();
      int held = store.read("documents-in-part", Map.of()).get(0).integer("held");
      assertThat(held).isBetween(1, 6);
      LoadReport report = new CorpusLoader(store, LoadProgress.SILENT).load(CorpusFiles.sample());
      assertThat(report.documents().added()).isEqualTo(7 - held);
      assertThat(content(store)).isEqualTo(undisturbed);
    }
  }

  private static List<Row> content(GraphStore store) {
    return store.read("whole-graph", Map.of());
  }

  private static int dying(Path store) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            DyingLoad.class.getName(),
            store.toString())
        .redirectErrorStream(true)
        .redirectOutput(new File(store + ".log"))
        .start()
        .waitFor();
  }
}
