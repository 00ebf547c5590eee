package org.zhengmai.api.membership;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class OfficeController {

  private final Nodes<Document> documents;
  private final Loader<String, List<OfficePlace>> places;

  OfficeController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
    this.places =
        loaders.list("office-places", id -> Parameters.of("id", id).toMap(), OfficePlace::of);
  }

  @SchemaMapping
  CompletableFuture<List<OfficePlace>> offices(Agency agency, DataFetchingEnvironment field) {
    return places
        .load(field, agency.id())
        .thenApply(all -> all.stream().filter(p -> p.group().id().equals(agency.id())).toList());
  }

  @SchemaMapping
  CompletableFuture<List<OfficePlace>> hostsOfficeOf(Agency agency, DataFetchingEnvironment field) {
    return places
        .load(field, agency.id())
        .thenApply(all -> all.stream().filter(p -> p.host().id().equals(agency.id())).toList());
  }

  @SchemaMapping
  CompletableFuture<Document> document(OfficePlace place, DataFetchingEnvironment field) {
    return documents.byId(field, place.documentId());
  }
}
