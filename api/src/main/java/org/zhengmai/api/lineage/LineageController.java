package org.zhengmai.api.lineage;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.error.Range;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;

@Controller
class LineageController {

  /** The levels of government are four; the rest is for papers of one level. */
  static final int DEEPEST = 10;

  private static final Range DEPTH = new Range("depth", 5, DEEPEST);

  private final Loader<LineageKey, Lineage> lineages;

  LineageController(BatchLoaders loaders) {
    this.lineages = loaders.batch("lineage", new LineageWalk(loaders)::load);
  }

  @SchemaMapping
  CompletableFuture<Lineage> lineage(
      Document document,
      @Argument @Nullable LineageDirection direction,
      @Argument @Nullable Integer depth,
      @Argument @Nullable List<DocumentRelation> relations,
      @Argument @Nullable Boolean includeCurated,
      @Argument @Nullable LocalDate asOf,
      DataFetchingEnvironment field) {
    return lineages.load(
        field,
        new LineageKey(
            document.id(),
            direction == null ? LineageDirection.ANCESTORS : direction,
            DEPTH.of(depth),
            relations == null ? DocumentRelation.grounds() : DocumentRelation.names(relations),
            includeCurated == null || includeCurated,
            asOf));
  }
}
