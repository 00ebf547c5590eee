package org.zhengmai.api.path;

import java.util.List;
import org.zhengmai.cypher.Row;

/**
 * A connection of two nodes.
 *
 * @param nodeIds ids of the nodes from one end to the other
 * @param steps the steps between them
 */
public record Path(List<String> nodeIds, List<PathStep> steps) {

  /** Keeps copies of the lists. */
  public Path {
    nodeIds = List.copyOf(nodeIds);
    steps = List.copyOf(steps);
  }

  static Path of(Row row) {
    return new Path(row.strings("nodes"), row.rows("steps").stream().map(PathStep::of).toList());
  }
}
