package org.zhengmai.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Nodes of any kind, found by id. */
@Component
public class AnyNode {

  private final List<Nodes<?>> kinds;

  AnyNode(List<Nodes<?>> kinds) {
    this.kinds = kinds;
  }

  /**
   * The node with an id.
   *
   * @param field the field that asks
   * @param id the id
   * @return the node to come; null when there is none
   */
  public CompletableFuture<Node> byId(DataFetchingEnvironment field, String id) {
    return kinds.stream()
        .filter(kind -> kind.owns(id))
        .findFirst()
        .map(kind -> kind.byId(field, id).<Node>thenApply(Function.identity()))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }
}
