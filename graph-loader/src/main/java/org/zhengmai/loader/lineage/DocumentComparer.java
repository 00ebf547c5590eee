package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;

/**
 * Compares two documents task by task. A task may correspond to several on the other side. A pure
 * function of the documents, of how common words are, and of the parameters; safe for use by many
 * threads if {@code commonness} is.
 */
public final class DocumentComparer {

  private static final double FOUR_PLACES = 10_000;

  private final Commonness commonness;
  private final LineageParameters parameters;
  private final Decision decision;
  private final KindRule kinds;

  /**
   * A comparer.
   *
   * @param commonness how common words are among the tasks that are held
   * @param parameters what the comparison was fitted to
   */
  public DocumentComparer(Commonness commonness, LineageParameters parameters) {
    this.commonness = commonness;
    this.parameters = parameters;
    this.decision = parameters.decision();
    this.kinds = new KindRule(parameters);
  }

  /** Compares all tasks of one document with all of another. */
  public Comparison compare(ComparedDocument left, ComparedDocument right) {
    return compare(
        left, right, TaskText.allOf(left), TaskText.allOf(right), (leftTask, rightTask) -> true);
  }

  /**
   * Compares those pairs of tasks that are candidates.
   *
   * @param lefts the left document's tasks, read
   * @param rights the right document's tasks, read
   * @param candidates tells whether two tasks, named by their places, are to be compared
   */
  Comparison compare(
      ComparedDocument left,
      ComparedDocument right,
      List<TaskText> lefts,
      List<TaskText> rights,
      BiPredicate<Integer, Integer> candidates) {
    GramWeights weights = new GramWeights(commonness, parameters);
    Map<TaskPair, List<ClausePair>> claims =
        new ClauseMatcher(weights).match(lefts, rights, candidates);
    Map<TaskPair, PairFeatures> accepted =
        new PairMeasurer(lefts, rights, weights, claims).measure();
    accepted.values().removeIf(features -> !decision.accepts(features));
    List<LineageEdge> edges = new ArrayList<>();
    accepted.forEach(
        (tasks, features) ->
            edges.add(
                edge(
                    lefts.get(tasks.left()),
                    rights.get(tasks.right()),
                    Objects.requireNonNull(claims.get(tasks)),
                    decision.score(features))));
    boolean whole = left.fullText() && right.fullText();
    return new Comparison(
        edges,
        whole ? without(left.tasks(), edges, true) : List.of(),
        whole ? without(right.tasks(), edges, false) : List.of(),
        evidence(accepted),
        Math.min(clauses(lefts), clauses(rights)));
  }

  private static int clauses(List<TaskText> tasks) {
    return tasks.stream().mapToInt(task -> task.clauses().size()).sum();
  }

  /** Takes the surest pairs first, each task once. */
  private double evidence(Map<TaskPair, PairFeatures> accepted) {
    Set<Integer> lefts = new HashSet<>();
    Set<Integer> rights = new HashSet<>();
    double sum = 0;
    List<Map.Entry<TaskPair, PairFeatures>> surest = new ArrayList<>(accepted.entrySet());
    surest.sort(Comparator.comparingDouble(pair -> -decision.logOdds(pair.getValue())));
    for (Map.Entry<TaskPair, PairFeatures> pair : surest) {
      TaskPair tasks = pair.getKey();
      if (!lefts.contains(tasks.left()) && !rights.contains(tasks.right())) {
        lefts.add(tasks.left());
        rights.add(tasks.right());
        sum += Decision.evidence(decision.logOdds(pair.getValue()));
      }
    }
    return sum;
  }

  /** What the decision looks at, for every pair of tasks with a word in common. */
  Map<TaskPair, PairFeatures> features(ComparedDocument left, ComparedDocument right) {
    List<TaskText> lefts = TaskText.allOf(left);
    List<TaskText> rights = TaskText.allOf(right);
    GramWeights weights = new GramWeights(commonness, parameters);
    return new PairMeasurer(
            lefts,
            rights,
            weights,
            new ClauseMatcher(weights).match(lefts, rights, (leftTask, rightTask) -> true))
        .measure();
  }

  private LineageEdge edge(TaskText left, TaskText right, List<ClausePair> found, double score) {
    Alike alike = Alike.of(left, right, found, parameters.span());
    return new LineageEdge(
        left.task(),
        right.task(),
        kinds.kind(alike),
        Math.round(score * FOUR_PLACES) / FOUR_PLACES,
        Spans.of(alike.pairs()),
        alike.leftCoverage(),
        alike.rightCoverage(),
        DeltaReader.delta(alike),
        LineageParameters.METHOD,
        LineageParameters.VERSION);
  }

  private static List<ComparedTask> without(
      List<ComparedTask> tasks, List<LineageEdge> edges, boolean left) {
    Set<String> joined = new HashSet<>();
    edges.forEach(edge -> joined.add(left ? edge.left().id() : edge.right().id()));
    return tasks.stream().filter(task -> !joined.contains(task.id())).toList();
  }
}
