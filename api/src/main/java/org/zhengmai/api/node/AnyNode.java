package org.zhengmai.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nodes of any kind, found by id. */
@Component
public final class AnyNode {

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
  public CompletableFuture<@Nullable Node> byId(DataFetchingEnvironment field, String id) {
    return of(id, kind -> kind.byId(field, id));
  }

  /**
   * The node with an id, read together with what the request goes on to from it.
   *
   * @param field the field that asks, which answers with the node itself
   * @param id the id
   * @return the node to come; null when there is none
   */
  CompletableFuture<@Nullable Node> found(DataFetchingEnvironment field, String id) {
    return of(id, kind -> kind.found(field, id));
  }

  /**
   * The nodes with these ids.
   *
   * @param field the field that asks
   * @param ids the ids, each of a node that is there
   * @return the nodes to come, in the same order
   */
  public CompletableFuture<List<Node>> byIds(DataFetchingEnvironment field, List<String> ids) {
    List<CompletableFuture<@Nullable Node>> nodes =
        ids.stream().map(id -> byId(field, id)).toList();
    return CompletableFuture.allOf(nodes.toArray(CompletableFuture<?>[]::new))
        .thenApply(done -> nodes.stream().<Node>mapMulti(AnyNode::keep).toList());
  }

  private CompletableFuture<@Nullable Node> of(
      String id, Function<Nodes<?>, CompletableFuture<? extends Node>> ask) {
    return kinds.stream()
        .filter(kind -> kind.owns(id))
        .findFirst()
        .map(kind -> ask.apply(kind).<@Nullable Node>thenApply(Function.identity()))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private static void keep(CompletableFuture<@Nullable Node> node, Consumer<Node> kept) {
    Node found = node.join();
    if (found != null) {
      kept.accept(found);
    }
  }
}
