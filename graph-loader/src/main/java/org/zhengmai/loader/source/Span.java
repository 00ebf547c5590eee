package org.zhengmai.loader.source;

/**
 * A stretch of text in UTF-16 units, counted from 0, the end not included: in 市财政局牵头 the name is
 * [0, 4).
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the stretch is one: neither negative nor backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** How many units it has. */
  public int length() {
    return end - start;
  }

  /** Whether all of the other stretch lies in this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** In the order of the text, the longer first where two begin together. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
