package org.zhengmai.api.lineage;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.Parameters;

@Controller
class LineageController {

  private static final int USUAL_DEPTH = 5;

  /** As many steps as the query can follow; the levels of government are four. */
  private static final int DEEPEST = 10;

  private final Nodes<Document> documents;
  private final Loader<Map<String, Object>, Lineage> lineages;

  LineageController(Nodes<Document> documents, BatchLoaders loaders) {
    this.documents = documents;
    this.lineages = loaders.single("lineage", key -> key, Lineage::of);
  }

  @SchemaMapping
  CompletableFuture<Lineage> lineage(
      Document document,
      @Argument @Nullable LineageDirection direction,
      @Argument @Nullable Integer depth,
      DataFetchingEnvironment field) {
    int steps = depth == null ? USUAL_DEPTH : depth;
    if (steps < 1 || steps > DEEPEST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "步数 depth 须在 1 至 %d 之间，收到 %d。".formatted(DEEPEST, steps),
          "`depth` must be from 1 to %d, not %d.".formatted(DEEPEST, steps));
    }
    return lineages.load(
        field,
        Parameters.of("document", document.id())
            .with("up", direction != LineageDirection.DESCENDANTS)
            .with("down", direction != LineageDirection.ANCESTORS && direction != null)
            .with("depth", steps)
            .toMap());
  }

  @SchemaMapping
  CompletableFuture<List<Document>> nodes(Lineage lineage, DataFetchingEnvironment field) {
    return documents.byIds(field, lineage.documentIds());
  }
}
