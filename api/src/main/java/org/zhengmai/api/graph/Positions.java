package org.zhengmai.api.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengmai.api.region.Level;

/**
 * Places nodes in columns by level, the nation on the left, districts on the right and what has no
 * level after them; in a column by document, then in the order of its text, agencies and regions by
 * kind and id. The same nodes have the same places, in whatever order they come.
 */
final class Positions {

  private static final double COLUMN = 240;
  private static final double ROW = 80;

  /** From left to right. */
  private static final List<Level> LEVELS = Arrays.asList(Level.values());

  private static final Comparator<GraphNode> ROWS =
      Comparator.<GraphNode, Boolean>comparing(node -> node.documentId() == null)
          .thenComparing(node -> Objects.requireNonNullElse(node.documentId(), ""))
          .thenComparing(GraphNode::position)
          .thenComparing(GraphNode::kind)
          .thenComparing(GraphNode::id);

  private Positions() {}

  static List<GraphNode> of(List<GraphNode> nodes) {
    Map<String, GraphNode> placed = new HashMap<>();
    int[] filled = new int[LEVELS.size() + 1];
    List<GraphNode> sorted = new ArrayList<>(nodes);
    sorted.sort(ROWS);
    for (GraphNode node : sorted) {
      int column = column(node);
      placed.put(node.id(), node.at(column * COLUMN, filled[column] * ROW));
      filled[column]++;
    }
    return nodes.stream().map(node -> Objects.requireNonNull(placed.get(node.id()))).toList();
  }

  /** The column after the last level is for what has none. */
  private static int column(GraphNode node) {
    int found = LEVELS.indexOf(node.level());
    return found < 0 ? LEVELS.size() : found;
  }
}
