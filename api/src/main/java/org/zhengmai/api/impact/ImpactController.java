package org.zhengmai.api.impact;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.DocumentFinder;
import org.zhengmai.api.error.Range;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;

@Controller
class ImpactController {

  private static final String IMPACT = "Impact";
  private static final Range DEPTH = new Range("depth", 3, 6);

  private final DocumentFinder finder;
  private final Nodes<Document> documents;
  private final Loader<ImpactKey, Impact> impacts;

  ImpactController(DocumentFinder finder, Nodes<Document> documents, BatchLoaders loaders) {
    this.finder = finder;
    this.documents = documents;
    this.impacts = loaders.batch("impact", new ImpactWalk(loaders)::load);
  }

  @QueryMapping
  CompletableFuture<ImpactKey> impact(
      @Argument String document,
      @Argument @Nullable Integer depth,
      @Argument @Nullable Boolean includeCurated,
      DataFetchingEnvironment field) {
    int steps = DEPTH.of(depth);
    boolean curated = includeCurated == null || includeCurated;
    return finder
        .byReference(field, document)
        .thenApply(found -> new ImpactKey(found.id(), steps, curated));
  }

  @SchemaMapping(typeName = IMPACT)
  CompletableFuture<Document> document(ImpactKey key, DataFetchingEnvironment field) {
    return documents.byId(field, key.document());
  }

  @SchemaMapping(typeName = IMPACT)
  CompletableFuture<List<ImpactItem>> items(ImpactKey key, DataFetchingEnvironment field) {
    return impacts.load(field, key).thenApply(Impact::items);
  }

  @SchemaMapping(typeName = IMPACT)
  CompletableFuture<Integer> documentCount(ImpactKey key, DataFetchingEnvironment field) {
    return impacts.load(field, key).thenApply(Impact::documentCount);
  }

  @SchemaMapping(typeName = IMPACT)
  CompletableFuture<Integer> taskCount(ImpactKey key, DataFetchingEnvironment field) {
    return impacts.load(field, key).thenApply(Impact::taskCount);
  }

  @SchemaMapping(typeName = IMPACT)
  CompletableFuture<Boolean> truncated(ImpactKey key, DataFetchingEnvironment field) {
    return impacts.load(field, key).thenApply(Impact::truncated);
  }

  @SchemaMapping
  CompletableFuture<Document> document(ImpactItem item, DataFetchingEnvironment field) {
    return documents.byId(field, item.documentId());
  }

  @SchemaMapping
  CompletableFuture<Document> through(ImpactItem item, DataFetchingEnvironment field) {
    return documents.byId(field, item.throughId());
  }
}
