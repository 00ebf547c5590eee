package org.zhengmai.api.evidence;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.paging.Connection;
import org.zhengmai.api.paging.PageRequest;
import org.zhengmai.api.paging.PagedList;
import org.zhengmai.api.paging.PagedLists;
import org.zhengmai.api.paging.Start;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;

@Controller
class WitnessController {

  private final Nodes<Document> documents;
  private final PagedList<Source> sources;
  private final Loader<String, List<Witness>> ofDocument;
  private final Loader<String, List<Witness>> ofSource;

  WitnessController(
      Nodes<Document> documents, BatchLoaders loaders, PagedLists lists, OnwardReads onward) {
    this.documents = documents;
    this.sources = lists.of("sources", row -> Source.of(row.row("source")));
    this.ofDocument =
        loaders.list(
            "witnesses-of-document", id -> Parameters.of("document", id).toMap(), Witness::of);
    onward.add(
        "Document",
        "witnesses",
        OnwardReads.ofList(ofDocument, (from, none) -> from.string("document"), Witness::of));
    this.ofSource =
        loaders.list("witnesses-of-source", id -> Parameters.of("source", id).toMap(), Witness::of);
  }

  @QueryMapping
  CompletableFuture<Connection<Source>> sources(PageRequest page) {
    return sources.load(page, Start.ALL);
  }

  @SchemaMapping(field = "witnesses")
  CompletableFuture<List<Witness>> witnesses(Document document, DataFetchingEnvironment field) {
    return ofDocument.load(field, document.id());
  }

  @SchemaMapping(field = "witnesses")
  CompletableFuture<List<Witness>> witnesses(Source source, DataFetchingEnvironment field) {
    return ofSource.load(field, source.id());
  }

  @SchemaMapping
  CompletableFuture<Document> document(Witness witness, DataFetchingEnvironment field) {
    return documents.byId(field, witness.documentId());
  }
}
