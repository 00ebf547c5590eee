package org.zhengmai.api.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.loader.load.CorpusFile;
import org.zhengmai.loader.load.CorpusFiles;
import org.zhengmai.loader.load.CorpusLoader;
import org.zhengmai.loader.load.LoadProgress;
import org.zhengmai.loader.load.LoadReport;

/** Loads the configured files and folders, or the bundled sample where none is configured. */
@Component
final class LoaderCorpus implements CorpusLoading {

  private static final Logger log = LoggerFactory.getLogger(LoaderCorpus.class);

  @Override
  public CorpusLoaded load(GraphStore store, List<Path> corpus) {
    LoadReport report = new CorpusLoader(store, LoadProgress.SILENT).load(files(corpus));
    report.failures().forEach(failure -> log.warn("未能加载 Not loaded: {}", failure.message()));
    LoadReport.Counts sources = report.sources();
    return new CorpusLoaded(
        sources.added(), sources.changed(), sources.unchanged(), sources.failed());
  }

  private static List<CorpusFile> files(List<Path> corpus) {
    try {
      return corpus.isEmpty() ? CorpusFiles.sample() : CorpusFiles.below(corpus);
    } catch (IOException e) {
      throw new UncheckedIOException("The corpus cannot be read: " + e.getMessage(), e);
    }
  }
}
