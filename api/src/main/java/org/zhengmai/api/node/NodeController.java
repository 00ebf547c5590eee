package org.zhengmai.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

  private final AnyNode nodes;

  NodeController(AnyNode nodes) {
    this.nodes = nodes;
  }

  @QueryMapping
  CompletableFuture<@Nullable Node> node(@Argument String id, DataFetchingEnvironment field) {
    return nodes.byId(field, id);
  }
}
