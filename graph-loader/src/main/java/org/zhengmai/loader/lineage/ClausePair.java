package org.zhengmai.loader.lineage;

/**
 * A left clause and a right one with words in common.
 *
 * @param left the left clause
 * @param right the right clause
 * @param weight what their common words tell, scaled by how much of both clauses they are
 * @param claim {@code weight} times its shares of the best weights that either clause reaches with
 *     any task: a clause belongs to the one that it restates best
 */
record ClausePair(Clause left, Clause right, double weight, double claim) {}
