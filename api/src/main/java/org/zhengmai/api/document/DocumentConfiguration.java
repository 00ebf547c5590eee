package org.zhengmai.api.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

  @Bean
  Nodes<Document> documentNodes(BatchLoaders loaders) {
    return Nodes.of(loaders, Document.class, "document/", "documents-by-id", Document::of);
  }

  @Bean
  Nodes<Section> sectionNodes(BatchLoaders loaders) {
    return Nodes.of(
        loaders,
        Section.class,
        "section/",
        "sections-by-id",
        row -> Section.of(row.row("section")));
  }
}
