package org.zhengmai.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

@Controller
class NodeController {

  /** As many as the largest page. */
  private static final int MOST = 100;

  private final AnyNode nodes;

  NodeController(AnyNode nodes) {
    this.nodes = nodes;
  }

  @QueryMapping
  CompletableFuture<@Nullable Node> node(@Argument String id, DataFetchingEnvironment field) {
    return nodes.found(field, id);
  }

  @QueryMapping
  CompletableFuture<List<@Nullable Node>> nodes(
      @Argument List<String> ids, DataFetchingEnvironment field) {
    if (ids.size() > MOST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "ids 最多 %d 个，收到 %d 个：请分几次查询。".formatted(MOST, ids.size()),
          "`ids` takes %d ids at most, not %d: ask in several queries."
              .formatted(MOST, ids.size()));
    }
    List<CompletableFuture<Node>> found = ids.stream().map(id -> nodes.byId(field, id)).toList();
    return CompletableFuture.allOf(found.toArray(CompletableFuture<?>[]::new))
        .thenApply(done -> found.stream().<@Nullable Node>map(CompletableFuture::join).toList());
  }
}
