package org.zhengmai.loader.lineage;

import java.util.List;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;

/**
 * Two documents compared task by task.
 *
 * @param edges tasks that correspond; a task may stand in several
 * @param dropped left tasks without an edge, where all of both documents is held; else none
 * @param added right tasks without an edge, where all of both documents is held; else none
 * @param evidence how much speaks for the documents having to do with each other: the log odds of
 *     the edges, each task counted once, a clause of the shorter document
 */
public record Comparison(
    List<LineageEdge> edges,
    List<ComparedTask> dropped,
    List<ComparedTask> added,
    double evidence) {

  /** Copies the lists, so that the comparison cannot change. */
  public Comparison {
    edges = List.copyOf(edges);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  /**
   * The edges that hold between documents without a line between them. Among many documents some
   * task is always like some other, and two that have nothing to do with each other share a phrase
   * or two: so the less else they share, the surer a pair must be. What was left out or added
   * cannot be told of such documents.
   *
   * @param parameters those of the comparison
   */
  public Comparison withoutLine(LineageParameters parameters) {
    double share = Math.min(1, evidence / parameters.fullEvidence());
    double least =
        Decision.logOdds(parameters.decision().threshold()) + parameters.doubt() * (1 - share);
    return new Comparison(
        edges.stream().filter(edge -> Decision.logOdds(edge.score()) >= least).toList(),
        List.of(),
        List.of(),
        evidence);
  }
}
