package org.zhengmai.loader.lineage;

/**
 * Weighs what was measured of two tasks: a logistic function, fitted to pairs that readers
 * labelled.
 *
 * @param bias what speaks for a pair of which nothing is known
 * @param best weight of {@link PairFeatures#best}
 * @param rest weight of {@link PairFeatures#rest}
 * @param name weight of {@link PairFeatures#name}
 * @param siblings weight of {@link PairFeatures#siblings}
 * @param own weight of {@link PairFeatures#own}
 * @param matters weight of {@link PairFeatures#matters}
 * @param matter weight of {@link PairFeatures#matter}
 * @param threshold the score from which tasks correspond; below it the comparison abstains
 */
public record Decision(
    double bias,
    double best,
    double rest,
    double name,
    double siblings,
    double own,
    double matters,
    double matter,
    double threshold) {

  /** From weights in the order of {@link PairFeatures#values}, the bias first. */
  static Decision of(double[] weights, double threshold) {
    return new Decision(
        weights[0],
        weights[1],
        weights[2],
        weights[3],
        weights[4],
        weights[5],
        weights[6],
        weights[7],
        threshold);
  }

  Decision withThreshold(double other) {
    return new Decision(bias, best, rest, name, siblings, own, matters, matter, other);
  }

  /** The logarithm of the odds that tasks correspond. */
  double logOdds(PairFeatures features) {
    return bias
        + best * features.best()
        + rest * features.rest()
        + name * features.name()
        + siblings * features.siblings()
        + own * features.own()
        + matters * features.matters()
        + matter * features.matter();
  }

  /** The logarithm of the odds of a score. */
  static double logOdds(double score) {
    return Math.log(score / (1 - score));
  }

  /** Log odds as evidence: hardly anything below 0, then as much as they are. */
  static double evidence(double logOdds) {
    return Math.max(0, logOdds) + Math.log1p(Math.exp(-Math.abs(logOdds)));
  }

  /** How sure it is that tasks correspond, from 0 to 1. */
  double score(PairFeatures features) {
    return 1 / (1 + Math.exp(-logOdds(features)));
  }

  boolean accepts(PairFeatures features) {
    return score(features) >= threshold;
  }
}
