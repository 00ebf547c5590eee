package org.zhengmai.api.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

  @Bean
  Nodes<Document> documentNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(loaders, onward, Document.class, "document/", "documents-by-id", Document::of);
  }

  @Bean
  Nodes<Section> sectionNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(
        loaders,
        onward,
        Section.class,
        "section/",
        "sections-by-id",
        row -> Section.of(row.row("section")));
  }
}
