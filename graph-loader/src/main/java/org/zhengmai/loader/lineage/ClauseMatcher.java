package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Weighs every pair of clauses of two documents and settles which claims which. A phrase that
 * another task restates better is not taken for this one, and so neither stock phrases nor names
 * that many tasks share make a pair.
 */
final class ClauseMatcher {

  /** Pairs that tell less are nobody's measure. */
  private static final double LEAST = 0.05;

  private final GramWeights weights;
  private final List<Place> rights = new ArrayList<>();
  private final Map<Integer, List<Integer>> rightsByGram = new HashMap<>();

  /**
   * A clause in its document.
   *
   * @param task the task's place
   * @param number the clause's place in the document
   */
  private record Place(int task, int number, WeighedClause weighed) {}

  private record Found(Place left, Place right, double weight) {}

  ClauseMatcher(GramWeights weights) {
    this.weights = weights;
  }

  /** The pairs of clauses by left task and right task, the best claims first. */
  Map<TaskPair, List<ClausePair>> match(
      List<TaskText> left, List<TaskText> right, BiPredicate<Integer, Integer> candidates) {
    index(right, wanted(left.size(), right.size(), candidates));
    List<Found> found = new ArrayList<>();
    int number = 0;
    for (int task = 0; task < left.size(); task++) {
      for (Clause clause : left.get(task).clauses()) {
        found.addAll(find(new Place(task, number++, weights.weigh(clause)), candidates));
      }
    }
    return settle(found, number);
  }

  /** The right tasks that are a candidate for any left one. */
  private static BitSet wanted(int lefts, int rights, BiPredicate<Integer, Integer> candidates) {
    BitSet wanted = new BitSet(rights);
    for (int left = 0; left < lefts; left++) {
      for (int right = 0; right < rights; right++) {
        wanted.set(right, wanted.get(right) || candidates.test(left, right));
      }
    }
    return wanted;
  }

  private void index(List<TaskText> right, BitSet wanted) {
    for (int task = wanted.nextSetBit(0); task >= 0; task = wanted.nextSetBit(task + 1)) {
      for (Clause clause : right.get(task).clauses()) {
        Place place = new Place(task, rights.size(), weights.weigh(clause));
        rights.add(place);
        for (int i = 0; i < place.weighed().size(); i++) {
          rightsByGram
              .computeIfAbsent(place.weighed().gram(i), key -> new ArrayList<>())
              .add(place.number());
        }
      }
    }
  }

  private List<Found> find(Place left, BiPredicate<Integer, Integer> candidates) {
    double[] common = new double[rights.size()];
    BitSet touched = new BitSet(rights.size());
    WeighedClause clause = left.weighed();
    for (int i = 0; i < clause.size(); i++) {
      for (int right : rightsByGram.getOrDefault(clause.gram(i), List.of())) {
        common[right] += clause.weight(i);
        touched.set(right);
      }
    }
    List<Found> found = new ArrayList<>();
    for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
      Place right = rights.get(i);
      double weight = clause.weight(common[i], right.weighed());
      if (weight >= LEAST && candidates.test(left.task(), right.task())) {
        found.add(new Found(left, right, weight));
      }
    }
    return found;
  }

  private Map<TaskPair, List<ClausePair>> settle(List<Found> found, int lefts) {
    double[] bestLeft = new double[lefts];
    double[] bestRight = new double[rights.size()];
    for (Found pair : found) {
      bestLeft[pair.left().number()] = Math.max(bestLeft[pair.left().number()], pair.weight());
      bestRight[pair.right().number()] = Math.max(bestRight[pair.right().number()], pair.weight());
    }
    Map<TaskPair, List<ClausePair>> pairs = new TreeMap<>();
    for (Found pair : found) {
      double claim =
          pair.weight()
              * (pair.weight() / bestLeft[pair.left().number()])
              * (pair.weight() / bestRight[pair.right().number()]);
      pairs
          .computeIfAbsent(
              new TaskPair(pair.left().task(), pair.right().task()), key -> new ArrayList<>())
          .add(
              new ClausePair(
                  pair.left().weighed().clause(),
                  pair.right().weighed().clause(),
                  pair.weight(),
                  claim));
    }
    pairs.values().forEach(ClauseMatcher::sort);
    return pairs;
  }

  private static void sort(List<ClausePair> pairs) {
    ClausePair[] sorted = pairs.toArray(ClausePair[]::new);
    Arrays.sort(
        sorted,
        (a, b) -> {
          int byClaim = Double.compare(b.claim(), a.claim());
          int byLeft = byClaim != 0 ? byClaim : Integer.compare(a.left().start(), b.left().start());
          return byLeft != 0 ? byLeft : Integer.compare(a.right().start(), b.right().start());
        });
    pairs.clear();
    pairs.addAll(Arrays.asList(sorted));
  }
}
