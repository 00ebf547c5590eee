package org.zhengmai.loader.lineage;

/**
 * Weighs what was measured of two tasks: a logistic function, fitted to pairs that readers
 * labelled. Where the tasks name matters, a pair that shares none is hardly one; of tasks whose
 * field {@link Matters} does not know, words alone must tell. So there are two sets of weights, and
 * a pair takes of each as {@link PairFeatures#named} says.
 *
 * @param named the weights for tasks that name matters
 * @param words the weights for tasks that name none; their bias fits the same threshold
 * @param threshold the score from which tasks correspond; below it the comparison abstains
 */
public record Decision(Weights named, Weights words, double threshold) {

  /** The logarithm of the odds that tasks correspond. */
  double logOdds(PairFeatures features) {
    double share = features.named();
    return share * named.logOdds(features) + (1 - share) * words.logOdds(features);
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
