package org.zhengmai.loader.lineage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Weighs words: common ones tell little. */
final class GramWeights {

  /** So many of a clause's pairs of characters in stock phrases make it one. */
  private static final double STOCK_SHARE = 0.75;

  private final Commonness commonness;
  private final LineageParameters parameters;

  GramWeights(Commonness commonness, LineageParameters parameters) {
    this.commonness = commonness;
    this.parameters = parameters;
  }

  double weight(int gram) {
    return commonness.weight(gram);
  }

  WeighedClause weigh(Clause clause) {
    String text = clause.text();
    boolean circumstance = parameters.openers().stream().anyMatch(text::startsWith);
    double factor =
        isStock(clause) ? parameters.stockClause() : circumstance ? parameters.circumstance() : 1;
    return new WeighedClause(
        clause, this::weight, clause.heading() ? factor * parameters.headingClause() : factor);
  }

  /** Whether a clause is made of phrases that papers of every field share. */
  static boolean isStock(Clause clause) {
    int[] grams = clause.grams();
    long stock = Arrays.stream(grams).filter(StockPhrases.GRAMS::contains).count();
    return stock >= STOCK_SHARE * grams.length;
  }

  /** How alike two short texts are, from 0 to 1. */
  double likeness(String left, String right) {
    int[] leftGrams = Grams.in(left);
    int[] rightGrams = Grams.in(right);
    Set<Integer> both = new HashSet<>();
    Arrays.stream(leftGrams).forEach(both::add);
    double common =
        Arrays.stream(rightGrams).filter(both::contains).mapToDouble(this::weight).sum();
    double mass = Math.sqrt(mass(leftGrams) * mass(rightGrams));
    return mass == 0 ? 0 : common / mass;
  }

  private double mass(int[] grams) {
    return Arrays.stream(grams).mapToDouble(this::weight).sum();
  }
}
