package org.zhengmai.loader.lineage;

import java.util.List;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;

/**
 * Two documents compared task by task.
 *
 * @param edges tasks that correspond; a task may stand in several
 * @param dropped left tasks without an edge, where all of both documents is held; else none
 * @param added right tasks without an edge, where all of both documents is held; else none
 */
public record Comparison(
    List<LineageEdge> edges, List<ComparedTask> dropped, List<ComparedTask> added) {

  /** Copies the lists, so that the comparison cannot change. */
  public Comparison {
    edges = List.copyOf(edges);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }
}
