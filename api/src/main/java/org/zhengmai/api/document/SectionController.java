package org.zhengmai.api.document;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class SectionController {

  private final Nodes<Document> documents;
  private final Loader<String, Section> parents;

  SectionController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
    this.parents =
        loaders.single(
            "section-parents",
            id -> Parameters.of("id", id).toMap(),
            row -> Section.of(row.row("parent")));
  }

  @SchemaMapping
  CompletableFuture<Document> document(Section section, DataFetchingEnvironment field) {
    return documents.byId(field, section.documentId());
  }

  @SchemaMapping
  CompletableFuture<Section> parent(Section section, DataFetchingEnvironment field) {
    return parents.load(field, section.id());
  }
}
