package org.zhengmai.loader.lineage;

/** How far a task restates another; judged on the shorter of the two. */
public enum LineageKind {
  /** At least four fifths of its characters stand in the other. */
  VERBATIM,
  /** The same once figures, dates and places are masked, and something of these differs. */
  LOCALISED,
  /** The same measure in clearly other words. */
  ADAPTED,
  /** One of several measures is the same. */
  PARTIAL
}
