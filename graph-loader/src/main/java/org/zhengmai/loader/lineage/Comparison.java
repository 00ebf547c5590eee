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
 *     the edges, none below 0, each task counted once
 * @param clauses how many clauses the shorter document has
 */
public record Comparison(
    List<LineageEdge> edges,
    List<ComparedTask> dropped,
    List<ComparedTask> added,
    double evidence,
    int clauses) {

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
    return new Comparison(
        edges.stream().filter(edge -> holdsWithoutLine(edge.score(), parameters)).toList(),
        List.of(),
        List.of(),
        evidence,
        clauses);
  }

  /** What speaks for the documents beside an edge speaks for the edge; a lone one has nothing. */
  private boolean holdsWithoutLine(double score, LineageParameters parameters) {
    double odds = Decision.logOdds(score);
    double others = Math.max(0, evidence - Decision.evidence(odds)) / Math.max(1, clauses);
    double doubt = parameters.doubt() * Math.max(0, 1 - others / parameters.fullEvidence());
    return odds >= Decision.logOdds(parameters.decision().threshold()) + doubt;
  }
}
