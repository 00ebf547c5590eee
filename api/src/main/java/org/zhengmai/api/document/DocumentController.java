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
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;

@Controller
class DocumentController {

  private final DocumentFinder finder;
  private final PagedList<Document> documents;
  private final Loader<String, List<Section>> sections;

  DocumentController(
      BatchLoaders loaders, PagedLists lists, OnwardReads onward, DocumentFinder finder) {
    this.finder = finder;
    documents = lists.of("documents", Document::of);
    sections =
        loaders.list(
            "sections-of-document", id -> Parameters.of("document", id).toMap(), Section::of);
    onward.add(
        "Document",
        "sections",
        OnwardReads.ofList(sections, (from, none) -> from.string("document"), Section::of));
    onward.addWithin("Document", "sections", "Section", "section");
  }

  @QueryMapping
  CompletableFuture<@Nullable Document> document(
      @Argument String number, DataFetchingEnvironment field) {
    return finder.byNumber(field, number);
  }

  @QueryMapping
  CompletableFuture<Connection<Document>> documents(PageRequest page) {
    return documents.load(page, Start.ALL);
  }

  @SchemaMapping
  CompletableFuture<Connection<Document>> documents(Region region, PageRequest page) {
    return documents.load(page, Start.of("region", region.code()));
  }

  @SchemaMapping
  CompletableFuture<List<Section>> sections(Document document, DataFetchingEnvironment field) {
    return sections.load(field, document.id());
  }
}
