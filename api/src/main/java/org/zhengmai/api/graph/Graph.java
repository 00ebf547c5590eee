package org.zhengmai.api.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.Row;

/**
 * A part of the graph.
 *
 * @param nodes its nodes, the nearest to those asked for first
 * @param edges its edges, by their ends
 * @param truncated whether nodes or edges were left out
 * @param totalNodes how many nodes there would be without a limit; null when not counted
 * @param totalEdges how many edges there would be without a limit; null when not counted
 */
record Graph(
    List<GraphNode> nodes,
    List<GraphEdge> edges,
    boolean truncated,
    @Nullable Long totalNodes,
    @Nullable Long totalEdges) {

  /** Reads a graph from {@code items}, {@code edges}, {@code truncated} and the two totals. */
  static Graph of(Row row, int mostEdges) {
    List<GraphNode> nodes = row.rows("items").stream().map(GraphNode::of).toList();
    List<GraphEdge> edges = row.rows("edges").stream().limit(mostEdges).map(GraphEdge::of).toList();
    boolean truncated = row.bool("truncated");
    return new Graph(
        nodes,
        edges,
        truncated,
        truncated ? total(row, "totalNodes") : Long.valueOf(nodes.size()),
        truncated ? total(row, "totalEdges") : Long.valueOf(edges.size()));
  }

  Graph placed() {
    return new Graph(Positions.of(nodes), edges, truncated, totalNodes, totalEdges);
  }

  private static @Nullable Long total(Row row, String column) {
    return row.has(column) ? Long.valueOf(row.longInteger(column)) : null;
  }
}
