package org.zhengmai.api.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.zhengmai.api.start.CorpusLoading.CorpusLoaded;
import org.zhengmai.cypher.GraphStore;

/**
 * Loads the corpus when HTTP answers already: Spring Boot reports readiness only after its runners
 * have come back.
 */
@Component
class CorpusRunner implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(CorpusRunner.class);

  private final ObjectProvider<CorpusLoading> loading;
  private final GraphStore store;
  private final StoreProperties properties;

  CorpusRunner(
      ObjectProvider<CorpusLoading> loading, GraphStore store, StoreProperties properties) {
    this.loading = loading;
    this.store = store;
    this.properties = properties;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    loading.ifAvailable(this::load);
  }

  private void load(CorpusLoading corpus) {
    CorpusLoaded loaded = corpus.load(store, properties.corpusPaths());
    log.info(
        "语料 Corpus: 新增 added {}, 更新 changed {}, 未变 unchanged {}, 失败 failed {}",
        loaded.added(),
        loaded.changed(),
        loaded.unchanged(),
        loaded.failed());
  }
}
