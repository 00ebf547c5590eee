package org.zhengmai.api.variant;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.store.BatchLoaders;

@Controller
class VariantController {

  private final Nodes<Document> documents;
  private final PagedList<Variant> ofDocument;

  VariantController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
    this.ofDocument =
        PagedList.of(loaders, "variants-of-document", Variant::of, Long.class, String.class);
  }

  @SchemaMapping
  CompletableFuture<Connection<Variant>> variants(
      Document document, @Argument @Nullable VariantFilter filter, PageRequest page) {
    return ofDocument.load(page, VariantFilter.parameters(filter, document.id()));
  }

  @SchemaMapping
  CompletableFuture<Document> document(Variant variant, DataFetchingEnvironment field) {
    return documents.byId(field, variant.documentId());
  }
}
