package org.zhengmai.loader.lineage;

/**
 * What each measurement of two tasks counts, in log odds.
 *
 * @param bias what speaks for a pair of which nothing is known
 * @param best weight of {@link PairFeatures#best}
 * @param rest weight of {@link PairFeatures#rest}
 * @param name weight of {@link PairFeatures#name}
 * @param siblings weight of {@link PairFeatures#siblings}
 * @param own weight of {@link PairFeatures#own}
 * @param matters weight of {@link PairFeatures#matters}
 * @param matter weight of {@link PairFeatures#matter}
 */
public record Weights(
    double bias,
    double best,
    double rest,
    double name,
    double siblings,
    double own,
    double matters,
    double matter) {

  /** From weights in the order of {@link PairFeatures#values}, the bias first. */
  static Weights of(double[] weights) {
    return new Weights(
        weights[0],
        weights[1],
        weights[2],
        weights[3],
        weights[4],
        weights[5],
        weights[6],
        weights[7]);
  }

  /** All of them so many times as much: the same pairs, told with less or more certainty. */
  Weights times(double factor) {
    return new Weights(
        factor * bias,
        factor * best,
        factor * rest,
        factor * name,
        factor * siblings,
        factor * own,
        factor * matters,
        factor * matter);
  }

  /** The same with so much more for a pair of which nothing is known. */
  Weights shifted(double odds) {
    return new Weights(bias + odds, best, rest, name, siblings, own, matters, matter);
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
}
