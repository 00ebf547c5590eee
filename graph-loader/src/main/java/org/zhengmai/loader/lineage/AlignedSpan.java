package org.zhengmai.loader.lineage;

import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Span;

/**
 * Words on both sides that correspond.
 *
 * @param left where they stand in the left task
 * @param right where they stand in the right one
 * @param weight how much they tell: the rarer their words, the more
 */
public record AlignedSpan(Passage left, Passage right, double weight) {

  /** The left words' place in their source. */
  public Span leftSpan() {
    return left.span();
  }

  /** The right words' place in their source. */
  public Span rightSpan() {
    return right.span();
  }
}
