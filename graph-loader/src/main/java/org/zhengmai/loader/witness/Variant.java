package org.zhengmai.loader.witness;

import java.util.List;

/**
 * A place where the copies of a document differ.
 *
 * @param kind in what way the others differ from the reading chosen
 * @param readings all readings: the chosen one first, then those with more voices
 * @param tie whether another reading has as many voices as the chosen one, so that the better copy
 *     decided
 * @param before the words before it in the copy whose reading is chosen; they end where it begins
 * @param after the words behind it
 */
public record Variant(
    VariantKind kind, List<Reading> readings, boolean tie, String before, String after) {

  /** The reading that the document has. */
  public Reading chosen() {
    return readings.get(0);
  }
}
