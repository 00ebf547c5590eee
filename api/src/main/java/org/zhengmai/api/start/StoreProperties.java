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
record StoreProperties(@DefaultValue("data/graph") String store, @DefaultValue List<Path> corpus) {

  StoreProperties {
    corpus = List.copyOf(corpus);
  }
}
