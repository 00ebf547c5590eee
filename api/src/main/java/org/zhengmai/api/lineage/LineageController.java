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
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;

@Controller
class LineageController {

  private static final int USUAL_DEPTH = 5;

  /** The levels of government are four; the rest is for papers of one level. */
  static final int DEEPEST = 10;

  private final Nodes<Document> documents;
  private final Loader<LineageKey, Lineage> lineages;

  LineageController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
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
            steps(depth),
            relations == null ? DocumentRelation.grounds() : DocumentRelation.names(relations),
            includeCurated == null || includeCurated,
            asOf));
  }

  private static int steps(@Nullable Integer depth) {
    int steps = depth == null ? USUAL_DEPTH : depth;
    if (steps < 1 || steps > DEEPEST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "步数 depth 须在 1 至 %d 之间，收到 %d。".formatted(DEEPEST, steps),
          "`depth` must be from 1 to %d, not %d.".formatted(DEEPEST, steps));
    }
    return steps;
  }

  @SchemaMapping
  CompletableFuture<List<Document>> nodes(Lineage lineage, DataFetchingEnvironment field) {
    return documents.byIds(field, lineage.documentIds());
  }
}
