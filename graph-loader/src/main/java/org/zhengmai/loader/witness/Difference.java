package org.zhengmai.loader.witness;

/**
 * Where two texts differ: characters [baseStart, baseEnd) of the one stand where [otherStart,
 * otherEnd) of the other stand. One of the two may be empty.
 *
 * @param baseStart the first character in the one text
 * @param baseEnd the character after the last
 * @param otherStart the first character in the other text
 * @param otherEnd the character after the last
 */
record Difference(int baseStart, int baseEnd, int otherStart, int otherEnd) {

  /** How many characters later the other text is behind this place than before it. */
  int shift() {
    return otherEnd - otherStart - (baseEnd - baseStart);
  }
}
