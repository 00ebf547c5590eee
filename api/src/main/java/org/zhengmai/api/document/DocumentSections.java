package org.zhengmai.api.document;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

/** The sections of documents. */
@Component
final class DocumentSections {

  private final Loader<String, List<Section>> loader;

  DocumentSections(BatchLoaders loaders) {
    loader =
        loaders.list(
            "sections-of-document", id -> Parameters.of("document", id).toMap(), Section::of);
  }

  /** The sections of a document, in their order. */
  CompletableFuture<List<Section>> of(String document, DataFetchingEnvironment field) {
    return loader.load(field, document);
  }

  /** Takes the sections that were read with their document. */
  void know(DataFetchingEnvironment field, String document, List<Section> sections) {
    loader.know(field, document, sections);
  }
}
