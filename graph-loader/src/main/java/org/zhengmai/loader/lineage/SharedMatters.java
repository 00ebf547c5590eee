package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The matters ({@link Matters}) that two tasks both name, each weighed by how few tasks of their
 * documents name it. So a measure that is restated in other words is told by what it is about.
 */
final class SharedMatters {

  /** Of a paper whose field is known, this share of the clauses names a matter, or more. */
  private static final double KNOWN_SHARE = 0.5;

  private final List<int[]> left;
  private final List<int[]> right;
  private final List<Known> leftKnown;
  private final List<Known> rightKnown;
  private final Map<Integer, Integer> tasksByMatter = new HashMap<>();
  private final Map<TaskPair, Double> best;

  /**
   * How much of a task names matters.
   *
   * @param named its clauses that name one; those of stock phrases apart
   * @param clauses all its clauses but those of stock phrases
   */
  private record Known(int named, int clauses) {

    static Known of(TaskText task) {
      List<Clause> clauses = task.clauses().stream().filter(c -> !GramWeights.isStock(c)).toList();
      return new Known(
          (int) clauses.stream().filter(clause -> clause.matters().length > 0).count(),
          clauses.size());
    }
  }

  /** A clause that names matters; mass is the weight of all of them. */
  private record Named(int task, Clause clause, double mass, double factor) {
    int[] matters() {
      return clause.matters();
    }
  }

  /** Two clauses that name the same. */
  private record Found(Named left, Named right, double weight) {}

  SharedMatters(List<TaskText> left, List<TaskText> right, GramWeights weights) {
    this.left = left.stream().map(SharedMatters::matters).toList();
    this.right = right.stream().map(SharedMatters::matters).toList();
    this.leftKnown = left.stream().map(Known::of).toList();
    this.rightKnown = right.stream().map(Known::of).toList();
    this.left.forEach(this::count);
    this.right.forEach(this::count);
    this.best = settle(find(named(left, weights), named(right, weights)));
  }

  private static int[] matters(TaskText task) {
    return task.clauses().stream()
        .flatMapToInt(clause -> Arrays.stream(clause.matters()))
        .sorted()
        .distinct()
        .toArray();
  }

  private void count(int[] matters) {
    Arrays.stream(matters).forEach(matter -> tasksByMatter.merge(matter, 1, Integer::sum));
  }

  private double weight(int matter) {
    return GramCounts.weight(tasksByMatter.getOrDefault(matter, 0), left.size() + right.size());
  }

  private double mass(int[] matters) {
    return Arrays.stream(matters).mapToDouble(this::weight).sum();
  }

  private List<Named> named(List<TaskText> tasks, GramWeights weights) {
    List<Named> named = new ArrayList<>();
    for (int task = 0; task < tasks.size(); task++) {
      for (Clause clause : tasks.get(task).clauses()) {
        if (clause.matters().length > 0) {
          named.add(new Named(task, clause, mass(clause.matters()), weights.factor(clause)));
        }
      }
    }
    return named;
  }

  /** Scaled like words ({@link WeighedClause}): all of it, where both clauses name nothing else. */
  private List<Found> find(List<Named> lefts, List<Named> rights) {
    List<Found> found = new ArrayList<>();
    for (Named one : lefts) {
      for (Named other : rights) {
        double common = common(one.matters(), other.matters());
        if (common > 0) {
          double share = common * common / Math.sqrt(one.mass() * other.mass());
          found.add(new Found(one, other, share * Math.min(one.factor(), other.factor())));
        }
      }
    }
    return found;
  }

  /** A clause belongs to the one that names most of what it names, as in {@link ClauseMatcher}. */
  private static Map<TaskPair, Double> settle(List<Found> found) {
    Map<Named, Double> most = new HashMap<>();
    for (Found pair : found) {
      most.merge(pair.left(), pair.weight(), Math::max);
      most.merge(pair.right(), pair.weight(), Math::max);
    }
    Map<TaskPair, Double> best = new TreeMap<>();
    for (Found pair : found) {
      double weight = pair.weight();
      double claim =
          weight
              * (weight / most.getOrDefault(pair.left(), weight))
              * (weight / most.getOrDefault(pair.right(), weight));
      best.merge(new TaskPair(pair.left().task(), pair.right().task()), claim, Math::max);
    }
    return best;
  }

  private double common(int[] one, int[] other) {
    double sum = 0;
    for (int matter : one) {
      sum += Arrays.binarySearch(other, matter) >= 0 ? weight(matter) : 0;
    }
    return sum;
  }

  /** The logarithm of one plus the weight of all that two tasks both name. */
  double all(TaskPair pair) {
    return Math.log1p(common(left.get(pair.left()), right.get(pair.right())));
  }

  /** How far the matters of two tasks are known, from 0 for no clause that names one to 1. */
  double named(TaskPair pair) {
    Known one = leftKnown.get(pair.left());
    Known other = rightKnown.get(pair.right());
    double share =
        (one.named() + other.named()) / (double) Math.max(1, one.clauses() + other.clauses());
    return Math.min(1, share / KNOWN_SHARE);
  }

  /** The logarithm of one plus the best claim of two clauses that name the same. */
  double best(TaskPair pair) {
    return Math.log1p(best.getOrDefault(pair, 0.0));
  }
}
