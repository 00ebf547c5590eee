package org.zhengmai.api.start;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the server is started with.
 *
 * @param store folder of the embedded store, or the Bolt address of a server
 * @param corpus files and folders to load at start; empty for the bundled sample
 */
@ConfigurationProperties("zhengmai")
record StoreProperties(
    @DefaultValue("data/graph") String store, @DefaultValue List<String> corpus) {

  StoreProperties {
    corpus = List.copyOf(corpus);
  }

  /** The same as paths. Spring would take a relative one for a resource of the web application. */
  List<Path> corpusPaths() {
    return corpus.stream().map(Path::of).toList();
  }
}
