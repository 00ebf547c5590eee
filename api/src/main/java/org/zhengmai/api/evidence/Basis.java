package org.zhengmai.api.evidence;

import org.zhengmai.cypher.Row;

/** What a fact rests on. */
public enum Basis {
  /** Words printed in a document. */
  PRINTED,
  /** Added by hand, with a note. */
  CURATED,
  /** Follows from printed words that say something else; the rule of the evidence says how. */
  INFERRED;

  /**
   * Reads the basis of a fact.
   *
   * @param fact properties of the fact
   * @return the basis; what says nothing is printed
   */
  public static Basis of(Row fact) {
    return fact.has("basis") ? valueOf(fact.string("basis")) : PRINTED;
  }
}
