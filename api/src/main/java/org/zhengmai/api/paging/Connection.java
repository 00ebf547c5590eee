package org.zhengmai.api.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in the form of Relay's connections.
 *
 * @param edges the items with their places
 * @param pageInfo where the page stands
 * @param totalCount how many items the list has; null when the field was not selected
 * @param <T> type of the items
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, @Nullable Long totalCount) {

  /** Keeps a copy of the edges. */
  public Connection {
    edges = List.copyOf(edges);
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
