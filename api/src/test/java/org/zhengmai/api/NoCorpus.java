package org.zhengmai.api;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.zhengmai.api.start.CorpusLoading;
import org.zhengmai.cypher.GraphStore;

/** Leaves the store as the test made it. */
@TestComponent
@Primary
class NoCorpus implements CorpusLoading {

  @Override
  public CorpusLoaded load(GraphStore store, List<Path> corpus) {
    return new CorpusLoaded(0, 0, 0, 0);
  }
}
