package org.zhengmai.loader.lineage;

import java.util.Arrays;

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
    return new WeighedClause(clause, this::weight, factor(clause));
  }

  /**
   * What a clause counts: less where it only tells how, is a heading, or is made of stock phrases.
   */
  double factor(Clause clause) {
    String text = clause.text();
    boolean circumstance = parameters.openers().stream().anyMatch(text::startsWith);
    double factor =
        isStock(clause) ? parameters.stockClause() : circumstance ? parameters.circumstance() : 1;
    return clause.heading() ? factor * parameters.headingClause() : factor;
  }

  /** Whether a clause is made of phrases that papers of every field share. */
  static boolean isStock(Clause clause) {
    int[] grams = clause.grams();
    long stock = Arrays.stream(grams).filter(StockPhrases.GRAMS::contains).count();
    return stock >= STOCK_SHARE * grams.length;
  }
}
