package org.zhengmai.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.zhengmai.api.start.CorpusLoading;
import org.zhengmai.cypher.GraphStore;

/** Fills the store with an invented graph, in place of a corpus. */
@TestComponent
@Primary
class InventedGraph implements CorpusLoading {

  @Override
  public CorpusLoaded load(GraphStore store, List<Path> corpus) {
    store.write(writing -> writing.run("test-invented-graph", Map.of()));
    return new CorpusLoaded(2, 0, 0, 0);
  }
}
