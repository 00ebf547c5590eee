package org.zhengmai.api.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

  @Bean
  Nodes<Source> sourceNodes(BatchLoaders loaders) {
    return Nodes.of(
        loaders, Source.class, "source/", "sources-by-id", row -> Source.of(row.row("source")));
  }
}
