package org.zhengmai.api.path;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.error.Range;
import org.zhengmai.api.node.AnyNode;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;

@Controller
class PathController {

  /** At most as many as the queries follow. */
  private static final Range STEPS = new Range("maxSteps", 6, 8);

  private final AnyNode nodes;
  private final Loader<PathKey, Path> paths;

  PathController(AnyNode nodes, BatchLoaders loaders) {
    this.nodes = nodes;
    this.paths = loaders.batch("path", new PathFinder(loaders)::load);
  }

  @QueryMapping
  CompletableFuture<@Nullable Path> path(
      @Argument String from,
      @Argument String to,
      @Argument @Nullable Integer maxSteps,
      @Argument @Nullable Boolean includeCurated,
      DataFetchingEnvironment field) {
    int steps = STEPS.of(maxSteps);
    boolean curated = includeCurated == null || includeCurated;
    CompletableFuture<@Nullable Node> start = nodes.byId(field, from);
    CompletableFuture<@Nullable Node> end = nodes.byId(field, to);
    CompletableFuture<@Nullable Path> path =
        from.equals(to)
            ? CompletableFuture.completedFuture(new Path(List.of(from), List.of()))
            : paths.load(field, new PathKey(from, to, curated, steps));
    return start
        .thenCombine(end, (one, other) -> known(from, one) && known(to, other))
        .thenCombine(path, (known, found) -> found);
  }

  private static boolean known(String id, @Nullable Node node) {
    if (node == null) {
      throw ApiException.of(
          ErrorCode.NOT_FOUND,
          "没有标识为“%s”的节点：请用其他查询返回的 id。".formatted(id),
          "No node has the id \"%s\": use an id that another query gives.".formatted(id));
    }
    return true;
  }

  @SchemaMapping
  CompletableFuture<List<Node>> nodes(Path path, DataFetchingEnvironment field) {
    return nodes.byIds(field, path.nodeIds());
  }
}
