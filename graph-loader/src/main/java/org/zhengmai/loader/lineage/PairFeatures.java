package org.zhengmai.loader.lineage;

/**
 * What the decision looks at.
 *
 * @param best the logarithm of one plus the best claim of a pair of clauses: what they tell that no
 *     rival takes
 * @param rest the same of the sum of the other pairs' claims
 * @param name 1 for a name (“千县工程”, 《…办法》) that these two tasks alone have, less for one that more
 *     have, 0 for none
 * @param siblings the best claims of the neighbouring rows of the same group of a table, summed
 * @param own words that these tasks have and hardly another of their documents, as a share of the
 *     shorter task's
 * @param matters the logarithm of one plus the weight of all matters that both tasks name
 * @param matter the logarithm of one plus the best claim of two clauses that name the same matters
 * @param named how far the matters of the two tasks are known, from 0 to 1: 1 where half of their
 *     clauses name one ({@link SharedMatters#named})
 */
record PairFeatures(
    double best,
    double rest,
    double name,
    double siblings,
    double own,
    double matters,
    double matter,
    double named) {

  /** What is known of tasks without a common word. */
  static final PairFeatures NONE = new PairFeatures(0, 0, 0, 0, 0, 0, 0, 0);

  /** 1 for the bias, then the measurements; {@code named} only tells which weights they get. */
  double[] values() {
    return new double[] {1, best, rest, name, siblings, own, matters, matter};
  }

  /** The same of tasks of a field whose matters are not known. */
  PairFeatures withoutMatters() {
    return new PairFeatures(best, rest, name, siblings, own, 0, 0, 0);
  }
}
