package org.zhengmai.api.document;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class DocumentController {

  private final Loader<String, Document> byNumber;
  private final PagedList<Document> documents;
  private final Loader<String, List<Section>> sections;

  DocumentController(BatchLoaders loaders) {
    byNumber =
        loaders.single(
            "documents-by-number", number -> Parameters.of("number", number).toMap(), Document::of);
    documents = PagedList.of(loaders, "documents", Document::of, String.class);
    sections =
        loaders.list(
            "sections-of-document", id -> Parameters.of("document", id).toMap(), Section::of);
  }

  @QueryMapping
  CompletableFuture<Document> document(@Argument String number, DataFetchingEnvironment field) {
    return byNumber.load(field, DocumentNumbers.canonical(number));
  }

  @QueryMapping
  CompletableFuture<Connection<Document>> documents(
      @Argument @Nullable DocumentFilter filter, PageRequest page) {
    return documents.load(page, DocumentFilter.parameters(filter));
  }

  @SchemaMapping
  CompletableFuture<List<Section>> sections(Document document, DataFetchingEnvironment field) {
    return sections.load(field, document.id());
  }
}
