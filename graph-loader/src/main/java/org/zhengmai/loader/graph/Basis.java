package org.zhengmai.loader.graph;

/** Where a fact comes from. */
public enum Basis {
  /** The printed text says so. */
  PRINTED,
  /** A person added it in a link file, with a reason. */
  CURATED,
  /** It follows from printed words that say something else; see the rule that is named. */
  INFERRED
}
