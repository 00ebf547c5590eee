package org.zhengmai.loader.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;

/** Measures of every two tasks with words in common what the decision looks at. */
final class PairMeasurer {

  private final List<TaskText> left;
  private final List<TaskText> right;
  private final Map<TaskPair, List<ClausePair>> claims;
  private final SharedWords words;
  private final SharedMatters matters;
  private final List<Set<String>> leftNames;
  private final List<Set<String>> rightNames;
  private final Map<String, Integer> nameTasks = new HashMap<>();

  /**
   * Measures the tasks of two documents.
   *
   * @param claims their pairs of clauses, the best claims first
   */
  PairMeasurer(
      List<TaskText> left,
      List<TaskText> right,
      GramWeights weights,
      Map<TaskPair, List<ClausePair>> claims) {
    this.left = left;
    this.right = right;
    this.claims = claims;
    this.words = new SharedWords(left, right);
    this.matters = new SharedMatters(left, right, weights);
    this.leftNames = Names.of(left);
    this.rightNames = Names.of(right);
    leftNames.forEach(names -> names.forEach(name -> nameTasks.merge(name, 1, Integer::sum)));
    rightNames.forEach(names -> names.forEach(name -> nameTasks.merge(name, 1, Integer::sum)));
  }

  Map<TaskPair, PairFeatures> measure() {
    Map<TaskPair, PairFeatures> features = new TreeMap<>();
    claims.keySet().forEach(pair -> features.put(pair, measure(pair)));
    return features;
  }

  private PairFeatures measure(TaskPair pair) {
    List<ClausePair> own = Alike.oneToOne(claims.getOrDefault(pair, List.of()), 0);
    double rest = own.stream().skip(1).mapToDouble(ClausePair::claim).sum();
    return new PairFeatures(
        best(pair),
        Math.log1p(rest),
        name(pair),
        siblings(pair),
        words.share(pair),
        matters.all(pair),
        matters.best(pair),
        matters.named(pair));
  }

  private double best(TaskPair pair) {
    List<ClausePair> own = claims.get(pair);
    return own == null ? 0 : Math.log1p(own.get(0).claim());
  }

  private double name(TaskPair pair) {
    return leftNames.get(pair.left()).stream()
        .filter(rightNames.get(pair.right())::contains)
        .mapToDouble(name -> 1.0 / Math.max(1, nameTasks.getOrDefault(name, 2) - 1))
        .max()
        .orElse(0);
  }

  private double siblings(TaskPair pair) {
    double sum = 0;
    for (int step = -1; step <= 1; step += 2) {
      if (areSiblings(right, pair.right(), pair.right() + step)) {
        sum += best(new TaskPair(pair.left(), pair.right() + step));
      }
      if (areSiblings(left, pair.left(), pair.left() + step)) {
        sum += best(new TaskPair(pair.left() + step, pair.right()));
      }
    }
    return sum;
  }

  /** Rows of one group of a table: neither has a heading of its own, both stand below the same. */
  private static boolean areSiblings(List<TaskText> tasks, int one, int other) {
    if (other < 0 || other >= tasks.size()) {
      return false;
    }
    List<String> here = row(tasks.get(one).task());
    return !here.isEmpty() && here.equals(row(tasks.get(other).task()));
  }

  private static List<String> row(ComparedTask task) {
    int count = task.headings().size();
    return task.heading().isEmpty() && count > 0
        ? task.headings().subList(count - 1, count)
        : List.of();
  }
}
