package org.zhengmai.api.workload;

import graphql.schema.DataFetchingEnvironment;
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
class WorkloadController {

  private final Nodes<Document> documents;
  private final Loader<String, Workload> workloads;

  WorkloadController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
    this.workloads =
        loaders.single("workloads", id -> Parameters.of("id", id).toMap(), Workload::of);
  }

  @SchemaMapping
  CompletableFuture<Workload> workload(Agency agency, DataFetchingEnvironment field) {
    return workloads.load(field, agency.id());
  }

  @SchemaMapping(typeName = "WorkloadByDocument")
  CompletableFuture<Document> document(Workload.OfDocument load, DataFetchingEnvironment field) {
    return documents.byId(field, load.documentId());
  }
}
