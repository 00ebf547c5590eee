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
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
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
  private final Loader<String, List<Document>> byNumber;
  private final PagedList<Document> documents;
  private final Loader<String, List<Section>> sections;

  DocumentController(BatchLoaders loaders, DocumentNumbers numbers) {
    this.numbers = numbers;
    byNumber =
        loaders.list(
            "documents-by-number", number -> Parameters.of("number", number).toMap(), Document::of);
    documents = PagedList.of(loaders, "documents", Document::of, String.class);
    sections =
        loaders.list(
            "sections-of-document", id -> Parameters.of("document", id).toMap(), Section::of);
  }

  @QueryMapping
  CompletableFuture<Document> document(@Argument String number, DataFetchingEnvironment field) {
    String canonical = numbers.canonical(number);
    return byNumber.load(field, canonical).thenApply(found -> only(canonical, found));
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

  private static @Nullable Document only(String number, List<Document> found) {
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.get(0);
    }
    throw ApiException.of(
        ErrorCode.AMBIGUOUS,
        "文号“%s”对应 %d 份以上公文：请用候选中的 id 查 node(id:)。".formatted(number, found.size()),
        "%d documents or more bear the number \"%s\": ask node(id:) with the id of one of the candidates."
            .formatted(found.size(), number),
        Map.of("candidates", found.stream().map(DocumentController::candidate).toList()));
  }

  private static Map<String, Object> candidate(Document document) {
    return Parameters.of("id", document.id())
        .with("title", document.title())
        .with("issuedOn", document.issuedOn() == null ? null : document.issuedOn().toString())
        .with("region", document.region() == null ? null : document.region().name())
        .toMap();
  }

  @SchemaMapping
  CompletableFuture<List<Section>> sections(Document document, DataFetchingEnvironment field) {
    return sections.load(field, document.id());
  }
}
