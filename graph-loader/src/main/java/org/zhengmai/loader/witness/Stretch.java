package org.zhengmai.loader.witness;

/**
 * A part [start, end) of one text beside a part [otherStart, otherEnd) of another.
 *
 * @param start the first character in the one text
 * @param end the character after the last
 * @param otherStart the first character in the other text
 * @param otherEnd the character after the last
 */
record Stretch(int start, int end, int otherStart, int otherEnd) {

  int length() {
    return end - start;
  }

  int otherLength() {
    return otherEnd - otherStart;
  }

  boolean isOneSided() {
    return start == end || otherStart == otherEnd;
  }

  /** Without what both begin and end with. */
  Stretch trimmed(String base, String other) {
    int from = start;
    int otherFrom = otherStart;
    while (from < end && otherFrom < otherEnd && base.charAt(from) == other.charAt(otherFrom)) {
      from++;
      otherFrom++;
    }
    int to = end;
    int otherTo = otherEnd;
    while (to > from && otherTo > otherFrom && base.charAt(to - 1) == other.charAt(otherTo - 1)) {
      to--;
      otherTo--;
    }
    return new Stretch(from, to, otherFrom, otherTo);
  }
}
