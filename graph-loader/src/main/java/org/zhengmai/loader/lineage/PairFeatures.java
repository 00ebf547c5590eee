package org.zhengmai.loader.lineage;

/**
 * What the decision looks at.
 *
 * @param clause the logarithm of one plus what the best pair of clauses tells that no rival takes
 * @param heading how alike the headings are, from 0 to 1
 */
record PairFeatures(double clause, double heading) {}
