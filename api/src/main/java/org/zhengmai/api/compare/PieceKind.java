package org.zhengmai.api.compare;

/** What became of a piece of text from left to right. */
public enum PieceKind {
  /** It stands on both sides. */
  KEPT,
  /** The left alone has it. */
  DROPPED,
  /** The right alone has it. */
  ADDED
}
