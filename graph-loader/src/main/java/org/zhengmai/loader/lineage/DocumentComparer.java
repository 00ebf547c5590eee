package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Compares two documents task by task. A task may correspond to several on the other side. A pure
 * function of the documents, of how common words are, and of the parameters; safe for use by many
 * threads if {@code commonness} is.
 */
public final class DocumentComparer {

  private static final double FOUR_PLACES = 10_000;

  private final Commonness commonness;
  private final LineageParameters parameters;
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
    GramWeights weights = new GramWeights(commonness, parameters, left.title(), right.title());
    List<LineageEdge> edges = new ArrayList<>();
    new ClauseMatcher(weights)
        .match(lefts, rights, candidates)
        .forEach(
            (tasks, pairs) -> {
              TaskText one = lefts.get(tasks.left());
              TaskText other = rights.get(tasks.right());
              double score = parameters.score(features(one, other, pairs, weights));
              if (score >= parameters.threshold()) {
                edges.add(edge(one, other, pairs, score));
              }
            });
    boolean whole = left.fullText() && right.fullText();
    return new Comparison(
        edges,
        whole ? without(left.tasks(), edges, true) : List.of(),
        whole ? without(right.tasks(), edges, false) : List.of());
  }

  /** What the decision looks at, for every pair of tasks with a word in common. */
  Map<TaskPair, PairFeatures> features(ComparedDocument left, ComparedDocument right) {
    List<TaskText> lefts = TaskText.allOf(left);
    List<TaskText> rights = TaskText.allOf(right);
    GramWeights weights = new GramWeights(commonness, parameters, left.title(), right.title());
    Map<TaskPair, PairFeatures> features = new TreeMap<>();
    new ClauseMatcher(weights)
        .match(lefts, rights, (leftTask, rightTask) -> true)
        .forEach(
            (tasks, pairs) ->
                features.put(
                    tasks,
                    features(lefts.get(tasks.left()), rights.get(tasks.right()), pairs, weights)));
    return features;
  }

  private static PairFeatures features(
      TaskText left, TaskText right, List<ClausePair> pairs, GramWeights weights) {
    double heading = 0;
    for (String one : left.task().headings()) {
      for (String other : right.task().headings()) {
        heading = Math.max(heading, weights.likeness(one, other));
      }
    }
    return new PairFeatures(Math.log1p(pairs.get(0).claim()), heading);
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

  /** Joins pairs of clauses that follow each other on both sides. */
  private static final class Spans {

    private Spans() {}

    static List<AlignedSpan> of(List<ClausePair> pairs) {
      List<ClausePair> ordered =
          pairs.stream()
              .sorted(java.util.Comparator.comparingInt(pair -> pair.left().start()))
              .toList();
      List<AlignedSpan> spans = new ArrayList<>();
      for (ClausePair pair : ordered) {
        AlignedSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null
            && follows(last.left(), pair.left())
            && follows(last.right(), pair.right())) {
          spans.set(spans.size() - 1, join(last, pair));
        } else {
          spans.add(new AlignedSpan(pair.left().passage(), pair.right().passage(), pair.claim()));
        }
      }
      spans.sort(java.util.Comparator.comparingDouble(AlignedSpan::weight).reversed());
      return spans;
    }

    private static boolean follows(Passage before, Clause clause) {
      CleanText clean = before.clean();
      int gap = clause.start() - before.end();
      return clean == clause.clean()
          && gap >= 0
          && gap <= 1
          && "。；".indexOf(gap == 0 ? '-' : clean.text().charAt(before.end())) < 0;
    }

    private static AlignedSpan join(AlignedSpan span, ClausePair pair) {
      return new AlignedSpan(
          new Passage(span.left().clean(), span.left().start(), pair.left().end()),
          new Passage(span.right().clean(), span.right().start(), pair.right().end()),
          span.weight() + pair.claim());
    }
  }
}
