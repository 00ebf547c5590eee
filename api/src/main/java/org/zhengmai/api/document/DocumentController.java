package org.zhengmai.api.document;

import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class DocumentController {

  private final DocumentNumbers numbers;
  private final DocumentFinder finder;
  private final PagedList<Document> documents;
  private final Loader<String, List<Section>> sections;

  DocumentController(BatchLoaders loaders, DocumentNumbers numbers, DocumentFinder finder) {
    this.numbers = numbers;
    this.finder = finder;
    documents = PagedList.of(loaders, "documents", Document::of, String.class);
    sections =
        loaders.list(
            "sections-of-document", id -> Parameters.of("document", id).toMap(), Section::of);
  }

  @QueryMapping
  CompletableFuture<@Nullable Document> document(
      @Argument String number, DataFetchingEnvironment field) {
    return finder.byNumber(field, number);
  }

  @QueryMapping
  CompletableFuture<Connection<Document>> documents(
      @Argument @Nullable DocumentFilter filter, PageRequest page) {
    return documents.load(page, DocumentFilter.parameters(filter, numbers));
  }

  @SchemaMapping
  CompletableFuture<Connection<Document>> documents(
      Region region, @Argument @Nullable DocumentFilter filter, PageRequest page) {
    Map<String, Object> conditions =
        new LinkedHashMap<>(DocumentFilter.parameters(filter, numbers));
    conditions.put("regionCode", region.code());
    return documents.load(page, conditions);
  }

  @SchemaMapping
  CompletableFuture<List<Section>> sections(Document document, DataFetchingEnvironment field) {
    return sections.load(field, document.id());
  }
}
