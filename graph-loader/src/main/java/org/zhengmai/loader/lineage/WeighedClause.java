package org.zhengmai.loader.lineage;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A clause whose pairs of characters are weighed. */
final class WeighedClause {

  private final Clause clause;
  private final int[] grams;
  private final double[] weights;
  private final double mass;
  private final double factor;

  /**
   * Weighs a clause.
   *
   * @param factor less than 1 for a clause of circumstance
   */
  WeighedClause(Clause clause, IntToDoubleFunction weight, double factor) {
    this.clause = clause;
    this.grams = clause.grams();
    this.weights = Arrays.stream(grams).mapToDouble(weight).toArray();
    this.mass = Arrays.stream(weights).sum();
    this.factor = factor;
  }

  Clause clause() {
    return clause;
  }

  /** How many distinct pairs of characters it has. */
  int size() {
    return grams.length;
  }

  int gram(int index) {
    return grams[index];
  }

  double weight(int index) {
    return weights[index];
  }

  /** What common words of this mass tell: all of it, where they are all of both clauses. */
  double weight(double common, WeighedClause other) {
    double both = Math.sqrt(mass * other.mass);
    return both == 0 ? 0 : common * common / both * Math.min(factor, other.factor);
  }
}
