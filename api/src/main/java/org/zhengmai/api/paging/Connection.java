package org.zhengmai.api.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page in the form of Relay's connections.
 *
 * @param edges the items with their places
 * @param pageInfo where the page stands
 * @param totalCount how many items the list has; null when the field was not selected
 * @param rows the rows of the whole list
 * @param <T> type of the items
 */
public record Connection<T>(
    List<Edge<T>> edges, PageInfo pageInfo, @Nullable Long totalCount, Listed rows) {

  /** Keeps a copy of the edges. */
  public Connection {
    edges = List.copyOf(edges);
  }

  /**
   * The same page of other items.
   *
   * @param other makes an item of each
   * @param <R> type of the other items
   * @return the page
   */
  public <R> Connection<R> map(Function<T, R> other) {
    return new Connection<>(
        edges.stream().map(edge -> new Edge<>(edge.place(), other.apply(edge.node()))).toList(),
        pageInfo,
        totalCount,
        rows);
  }

  /**
   * The items without their places.
   *
   * @return the items
   */
  public List<T> nodes() {
    return edges.stream().map(Edge::node).toList();
  }
}
