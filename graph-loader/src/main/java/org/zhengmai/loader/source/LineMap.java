package org.zhengmai.loader.source;

import java.util.Arrays;

/** Lines of a text by offset, for messages that name a place. Lines and columns count from 1. */
public final class LineMap {

  private final int[] starts;

  private LineMap(int[] starts) {
    this.starts = starts;
  }

  /** Reads the line ends of a text: line feed, carriage return, or both together. */
  public static LineMap of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, count));
  }

  /** The line in which a place lies. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a place in its line, in UTF-16 units. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The place as a reader writes it, for example {@code line 12, column 3}. */
  public String describe(int offset) {
    return "line " + line(offset) + ", column " + column(offset);
  }
}
