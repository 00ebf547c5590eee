package org.zhengmai.loader.lineage;

import java.util.List;
import java.util.Set;

/**
 * Tells the kind of a pair by the share of the shorter task that the longer one repeats, and by
 * whether what is left is other words or other measures.
 */
final class KindRule {

  /** A clause of which less has a counterpart is a measure of its own. */
  private static final double OWN_MEASURE = 0.3;

  private final LineageParameters parameters;

  KindRule(LineageParameters parameters) {
    this.parameters = parameters;
  }

  LineageKind kind(Alike pair) {
    double coverage = pair.leftIsShorter() ? pair.leftCoverage() : pair.rightCoverage();
    if (coverage >= parameters.verbatim()) {
      return pair.substitutions().isEmpty() ? LineageKind.VERBATIM : LineageKind.LOCALISED;
    }
    boolean otherMeasures = otherMeasures(pair) >= parameters.otherMeasures();
    return coverage < parameters.adapted() || otherMeasures
        ? LineageKind.PARTIAL
        : LineageKind.ADAPTED;
  }

  private static double otherMeasures(Alike pair) {
    Set<Token> covered = pair.coveredOfShorter();
    int other = 0;
    for (Clause clause : pair.shorter().clauses()) {
      List<Token> tokens = clause.tokens();
      long shared = tokens.stream().filter(covered::contains).count();
      if (!clause.heading() && shared < OWN_MEASURE * tokens.size()) {
        other += tokens.size();
      }
    }
    return other / (double) Math.max(1, pair.shorter().length());
  }
}
