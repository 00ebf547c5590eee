package org.zhengmai.api.observation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class ObservationController {

  private final Loader<String, List<Observation>> ofDocument;

  ObservationController(BatchLoaders loaders) {
    ofDocument =
        loaders.list(
            "observations-of-document",
            id -> Parameters.of("document", id).toMap(),
            Observation::of);
  }

  @SchemaMapping
  CompletableFuture<List<Observation>> observations(
      Document document, DataFetchingEnvironment field) {
    return ofDocument.load(field, document.id());
  }
}
