package org.zhengmai.loader.lineage;

/**
 * A character of a task as the comparison sees it, or one mark for a whole figure, date or place.
 *
 * @param mark the character; {@link #FIGURE} or {@link #PLACE} for what is masked
 * @param start its first character in the clean text
 * @param end the character after its last
 */
record Token(char mark, int start, int end) {

  /** Stands for a number or date, whatever its digits. */
  static final char FIGURE = '0';

  /** Stands for a place, whatever its name. */
  static final char PLACE = '◇';

  boolean isMasked() {
    return mark == FIGURE || mark == PLACE;
  }
}
