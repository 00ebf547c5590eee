package org.zhengmai.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardLoader;
import org.zhengmai.api.store.OnwardRead;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.cypher.Row;

/**
 * All nodes of one kind, found by id. Each subject has a bean of this type for its own kind.
 *
 * @param <T> the kind
 */
public final class Nodes<T extends Node> {

  private final Class<T> type;
  private final String prefix;
  private final OnwardLoader<String, T> loader;
  private final OnwardReads onward;

  private Nodes(Class<T> type, String prefix, OnwardLoader<String, T> loader, OnwardReads onward) {
    this.type = type;
    this.prefix = prefix;
    this.loader = loader;
    this.onward = onward;
  }

  /**
   * Registers a kind.
   *
   * @param loaders where to register
   * @param onward what may be read together with a node; the query goes on from a place that is
   *     named as the ids begin
   * @param type the kind, named like its type in the schema
   * @param prefix what its ids begin with, such as {@code document/}
   * @param query name of a query with the parameter {@code id} in its keys
   * @param node reads a node from a row
   * @param <T> the kind
   * @return the nodes of this kind
   */
  public static <T extends Node> Nodes<T> of(
      BatchLoaders loaders,
      OnwardReads onward,
      Class<T> type,
      String prefix,
      String query,
      Function<Row, T> node) {
    return new Nodes<>(
        type, prefix, loaders.onward(query, id -> Parameters.of("id", id).toMap(), node), onward);
  }

  /**
   * The node with an id.
   *
   * @param field the field that asks
   * @param id the id
   * @return the node to come; null when there is none
   */
  public CompletableFuture<T> byId(DataFetchingEnvironment field, String id) {
    return loader.load(field, id);
  }

  /**
   * The node with an id, read together with what the request goes on to from it.
   *
   * @param field the field that asks, which answers with the node itself
   * @param id the id
   * @return the node to come; null when there is none
   */
  public CompletableFuture<T> found(DataFetchingEnvironment field, String id) {
    List<OnwardRead> reads =
        onward.of(
            type.getSimpleName(), place(), id, field.getSelectionSet().getImmediateFields(), field);
    return loader.load(field, id, reads);
  }

  /** The place in the query's file from which it goes on: named like the ids. */
  private String place() {
    return prefix.substring(0, prefix.indexOf('/'));
  }

  /**
   * The nodes with these ids.
   *
   * @param field the field that asks
   * @param ids the ids, each of a node that is there
   * @return the nodes to come, in the same order
   */
  public CompletableFuture<List<T>> byIds(DataFetchingEnvironment field, List<String> ids) {
    List<CompletableFuture<T>> nodes = ids.stream().map(id -> byId(field, id)).toList();
    return CompletableFuture.allOf(nodes.toArray(CompletableFuture<?>[]::new))
        .thenApply(done -> nodes.stream().map(CompletableFuture::join).toList());
  }

  /**
   * Takes a node that was read together with something else, so that nobody needs to ask for it in
   * this request.
   *
   * @param field the field that has read it
   * @param node the node, with all that the fields of this request need
   */
  public void know(DataFetchingEnvironment field, T node) {
    loader.know(field, node.id(), node);
  }

  /**
   * The kind.
   *
   * @return its class, named like its type in the schema
   */
  public Class<T> type() {
    return type;
  }

  boolean owns(String id) {
    return id.startsWith(prefix);
  }
}
