package org.zhengmai.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

  private final List<Nodes<?>> kinds;

  NodeController(List<Nodes<?>> kinds) {
    this.kinds = kinds;
  }

  @QueryMapping
  CompletableFuture<Node> node(@Argument String id, DataFetchingEnvironment field) {
    return kinds.stream()
        .filter(kind -> kind.owns(id))
        .findFirst()
        .map(kind -> kind.byId(field, id).<Node>thenApply(Function.identity()))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }
}
