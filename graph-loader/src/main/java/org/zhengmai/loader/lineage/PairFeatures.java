package org.zhengmai.loader.lineage;

/**
 * What the decision looks at.
 *
 * @param best the logarithm of one plus the best claim of a pair of clauses: what they tell that no
 *     rival takes
 * @param rest the same of the sum of the other pairs' claims
 * @param heading how alike the headings are, from 0 to 1
 * @param name 1 for a name (“千县工程”, 《…办法》) that these two tasks alone have, less for one that more
 *     have, 0 for none
 * @param siblings the best claims of the neighbouring rows of the same group of a table, summed
 * @param own words that these tasks have and hardly another of their documents, as a share of the
 *     shorter task's
 */
record PairFeatures(
    double best, double rest, double heading, double name, double siblings, double own) {

  /** What is known of tasks without a common word. */
  static final PairFeatures NONE = new PairFeatures(0, 0, 0, 0, 0, 0);

  /** 1 for the bias, then the measurements. */
  double[] values() {
    return new double[] {1, best, rest, heading, name, siblings, own};
  }
}
