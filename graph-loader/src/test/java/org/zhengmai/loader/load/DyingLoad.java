package org.zhengmai.loader.load;

import java.nio.file.Path;
import java.util.Map;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreLocation;

/**
 * Loads the sample and ends its process at once, with nothing closed, when some of it is stored.
 */
final class DyingLoad {

  static final int EXIT_CODE = 77;
  private static final int ENOUGH = 3;

  private DyingLoad() {}

  public static void main(String[] args) {
    GraphStore store = GraphStore.open(new StoreLocation.Embedded(Path.of(args[0])));
    store.migrate();
    Thread watch = new Thread(() -> dieWhenSomeIsStored(store));
    watch.start();
    new CorpusLoader(store, LoadProgress.SILENT).load(CorpusFiles.sample());
    System.out.println("the load ended before it could be cut off");
    Runtime.getRuntime().halt(1);
  }

  private static void dieWhenSomeIsStored(GraphStore store) {
    while (store.read("documents-in-part", Map.of()).get(0).integer("held") < ENOUGH) {
      Thread.onSpinWait();
    }
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
