package org.zhengmai.api.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    for (Object item : row.list("items")) {
      List<?> values = (List<?>) item;
      nodes.put(String.valueOf(values.get(0)), node(values, holders));
    }
    Map<String, String> ids = new HashMap<>(others);
    nodes.forEach((key, node) -> ids.put(key, node.id()));
    List<GraphEdge> edges =
        row.list("edges").stream()
            .flatMap(edge -> edge((List<?>) edge, ids))
            .sorted(BY_ENDS)
            .toList();
    return new GraphPart(
        order.stream().map(nodes::get).filter(Objects::nonNull).toList(),
        edges.subList(0, Math.min(edges.size(), Bounds.MOST_EDGES)),
        edges.size() > Bounds.MOST_EDGES);
  }

  private static GraphNode node(List<?> item, Map<String, Row> holders) {
    NodeKind kind = NodeKind.ofLabel(String.valueOf(item.get(1)));
    String id = String.valueOf(item.get(2));
    String document = text(item, 5);
    int position = item.get(6) instanceof Number number ? number.intValue() : 0;
    GraphNode node = GraphNode.of(kind, id, text(item, 3), text(item, 4)).in(document, position);
    // A part of a document has level and region of the document.
    Row holder = holders.get(document == null ? id : document);
    return holder == null ? node : node.held(holder);
  }

  /** None where a node has been removed from the store since it was found. */
  private static Stream<GraphEdge> edge(List<?> edge, Map<String, String> ids) {
    String source = ids.get(text(edge, 0));
    String target = ids.get(text(edge, 1));
    if (source == null || target == null) {
      return Stream.empty();
    }
    GraphRelation relation = GraphRelation.valueOf(String.valueOf(edge.get(2)));
    return Stream.of(GraphEdge.of(relation, source, target, text(edge, 3), text(edge, 4)));
  }

  private static @Nullable String text(List<?> values, int place) {
    Object value = values.get(place);
    return value == null ? null : value.toString();
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
