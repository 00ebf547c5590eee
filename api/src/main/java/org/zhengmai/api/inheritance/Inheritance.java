package org.zhengmai.api.inheritance;

import java.util.List;

/**
 * A topic as columns by level.
 *
 * @param columns one a level, the highest first
 * @param edges what joins their documents and tasks
 * @param truncated whether edges were left out
 */
public record Inheritance(
    List<InheritanceColumn> columns, List<InheritanceEdge> edges, boolean truncated) {

  /** Keeps copies of the lists. */
  public Inheritance {
    columns = List.copyOf(columns);
    edges = List.copyOf(edges);
  }
}
