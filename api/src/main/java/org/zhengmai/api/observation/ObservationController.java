package org.zhengmai.api.observation;

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
class ObservationController {

  private final Nodes<Document> documents;
  private final PagedList<Observation> all;
  private final Loader<String, List<Observation>> ofDocument;

  ObservationController(
      Nodes<Document> documents, BatchLoaders loaders, PagedLists lists, OnwardReads onward) {
    this.documents = documents;
    all = lists.of("observations", row -> Observation.of(row.row("observation")));
    ofDocument =
        loaders.list(
            "observations-of-document",
            id -> Parameters.of("document", id).toMap(),
            Observation::of);
    onward.add(
        "Document",
        "observations",
        OnwardReads.ofList(ofDocument, (from, none) -> from.string("document"), Observation::of));
  }

  @QueryMapping
  CompletableFuture<Connection<Observation>> observations(PageRequest page) {
    return all.load(page, Start.ALL);
  }

  @SchemaMapping
  CompletableFuture<List<Observation>> observations(
      Document document, DataFetchingEnvironment field) {
    return ofDocument.load(field, document.id());
  }

  @SchemaMapping
  CompletableFuture<Document> document(Observation observation, DataFetchingEnvironment field) {
    return documents.byId(field, observation.documentId());
  }
}
