package org.zhengmai.api.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
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
  private volatile boolean closing;

  CorpusRunner(
      ObjectProvider<CorpusLoading> loading, GraphStore store, StoreProperties properties) {
    this.loading = loading;
    this.store = store;
    this.properties = properties;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      loading.ifAvailable(this::load);
    } catch (RuntimeException e) {
      if (!closing) {
        throw e;
      }
      // Stopped while loading: the store was closed under the loader, which loses nothing, because
      // each document is one transaction.
      log.info("加载未完成，下次启动继续 Stopped before the corpus was loaded; the next start goes on");
    }
  }

  @EventListener
  void close(ContextClosedEvent event) {
    closing = true;
  }

  private void load(CorpusLoading corpus) {
    log.info(
        "正在加载语料 Loading the corpus: {}",
        properties.corpus().isEmpty() ? "样例 the bundled sample" : properties.corpus());
    CorpusLoaded loaded = corpus.load(store, properties.corpusPaths());
    log.info(
        "语料 Corpus: 新增 added {}, 更新 changed {}, 未变 unchanged {}, 失败 failed {}",
        loaded.added(),
        loaded.changed(),
        loaded.unchanged(),
        loaded.failed());
  }
}
