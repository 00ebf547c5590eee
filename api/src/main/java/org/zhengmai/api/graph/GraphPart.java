package org.zhengmai.api.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * Nodes and edges as they were read.
 *
 * @param nodes the nodes, the nearest first
 * @param edges the edges by their ends, {@link Bounds#MOST_EDGES} at most
 * @param cut whether there are more edges
 */
record GraphPart(List<GraphNode> nodes, List<GraphEdge> edges, boolean cut) {

  private static final Comparator<GraphEdge> BY_ENDS =
      Comparator.comparing(GraphEdge::source)
          .thenComparing(edge -> edge.relation().name())
          .thenComparing(GraphEdge::target)
          // Before the id, which is not always read.
          .thenComparing(GraphEdge::detail, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(GraphEdge::id);

  /**
   * Reads a part.
   *
   * @param row a row of {@code graph-part}
   * @param order keys of the nodes in their order
   * @param others ids by key of other nodes that edges may lead to
   */
  static GraphPart of(Row row, List<String> order, Map<String, String> others) {
    Map<String, Row> holders = new HashMap<>();
    row.rows("holders").forEach(holder -> holders.put(holder.string("id"), holder));
    Map<String, GraphNode> nodes = new HashMap<>();
    for (Row item : row.rows("items")) {
      nodes.put(item.string("key"), GraphNode.of(item, holders.getOrDefault(holder(item), item)));
    }
    Map<String, String> ids = new HashMap<>(others);
    nodes.forEach((key, node) -> ids.put(key, node.id()));
    List<GraphEdge> edges =
        row.rows("edges").stream().flatMap(edge -> edge(edge, ids)).sorted(BY_ENDS).toList();
    return new GraphPart(
        order.stream().map(nodes::get).filter(Objects::nonNull).toList(),
        edges.subList(0, Math.min(edges.size(), Bounds.MOST_EDGES)),
        edges.size() > Bounds.MOST_EDGES);
  }

  /** None where a node has been removed from the store since it was found. */
  private static Stream<GraphEdge> edge(Row edge, Map<String, String> ids) {
    String source = ids.get(edge.string("source"));
    String target = ids.get(edge.string("target"));
    return source == null || target == null
        ? Stream.empty()
        : Stream.of(GraphEdge.of(edge, source, target));
  }

  /** A part of a document has level and region of the document. */
  private static String holder(Row item) {
    String document = Columns.text(item, "documentId");
    return document == null ? item.string("id") : document;
  }

  /**
   * The part as a graph.
   *
   * @param without whether nodes were left out
   * @param totals counts the whole; asked only where something was left out
   */
  Graph graph(boolean without, Supplier<GraphTotals> totals) {
    boolean truncated = cut || without;
    GraphTotals whole =
        truncated ? totals.get() : new GraphTotals((long) nodes.size(), (long) edges.size());
    return new Graph(nodes, edges, truncated, whole.nodes(), whole.edges());
  }
}
