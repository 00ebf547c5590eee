package org.zhengmai.api.graph;

import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.Row;

/**
 * How large a part of the graph is without a limit.
 *
 * @param nodes how many nodes; null when not counted
 * @param edges how many edges; null when not counted
 */
record GraphTotals(@Nullable Long nodes, @Nullable Long edges) {

  static final GraphTotals UNCOUNTED = new GraphTotals(null, null);

  static GraphTotals of(Row row) {
    return new GraphTotals(row.longInteger("totalNodes"), row.longInteger("totalEdges"));
  }
}
