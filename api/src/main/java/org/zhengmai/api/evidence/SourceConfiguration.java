package org.zhengmai.api.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

  @Bean
  Nodes<Source> sourceNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(
        loaders,
        onward,
        Source.class,
        "source/",
        "sources-by-id",
        row -> Source.of(row.row("source")));
  }
}
