package org.zhengmai.loader.lineage;

import java.util.HashMap;
import java.util.Map;

/** Counts in how many tasks each pair of characters stands. Not safe for use by many threads. */
final class GramCounts implements Commonness {

  private static final double SMOOTHING = 0.5;

  private final Map<Integer, Integer> counts = new HashMap<>();
  private int tasks;

  void add(TaskText task) {
    tasks++;
    for (int gram : task.grams()) {
      counts.merge(gram, 1, Integer::sum);
    }
  }

  void remove(TaskText task) {
    tasks--;
    for (int gram : task.grams()) {
      counts.computeIfPresent(gram, (key, count) -> count == 1 ? null : Integer.valueOf(count - 1));
    }
  }

  /** The logarithm of the share of tasks without it, scaled by that of a pair that none has. */
  @Override
  public double weight(int gram) {
    return weight(counts.getOrDefault(gram, 0), tasks);
  }

  /** What something tells that so many of the tasks have, from 0 to 1. */
  static double weight(int held, int tasks) {
    double all = Math.log(tasks + 1.0);
    return all == 0
        ? 0
        : Math.min(1, Math.max(0, Math.log((tasks + 1.0) / (held + SMOOTHING)) / all));
  }
}
