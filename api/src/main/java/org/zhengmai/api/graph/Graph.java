package org.zhengmai.api.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  Graph placed() {
    return new Graph(Positions.of(nodes), edges, truncated, totalNodes, totalEdges);
  }
}
