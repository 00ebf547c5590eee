package org.zhengmai.loader.source;

import java.util.List;

/**
 * The width at which a source was wrapped by its printer. A gazette set in columns breaks nearly
 * every line at the same width, so that a line end there says nothing; a text with one paragraph a
 * line has no such width, and all its line ends count.
 */
final class WrapWidth {

  /** Narrower lines are headings, signatures and cells, whatever their number. */
  private static final double NARROWEST = 12;

  /** Wider lines are whole paragraphs. */
  private static final int WIDEST = 60;

  private static final double SHARE = 0.4;
  private static final double SLACK = 1.5;

  /** Punctuation that may not begin a line makes the line before it shorter or longer by some. */
  private static final double FULL_SLACK = 2.5;

  private final double width;

  private WrapWidth(double width) {
    this.width = width;
  }

  /** Measures the lines of a source. */
  static WrapWidth of(List<SourceLine> lines) {
    double[] widths =
        lines.stream().mapToDouble(SourceLine::width).filter(w -> w >= NARROWEST).toArray();
    int best = 0;
    long most = 0;
    for (int candidate = (int) NARROWEST; candidate <= WIDEST; candidate++) {
      long near = countNear(widths, candidate);
      if (near > most) {
        most = near;
        best = candidate;
      }
    }
    boolean wrapped = widths.length >= 8 && most >= SHARE * widths.length;
    return new WrapWidth(wrapped ? best : Double.POSITIVE_INFINITY);
  }

  private static long countNear(double[] widths, int candidate) {
    long near = 0;
    for (double width : widths) {
      near += Math.abs(width - candidate) <= SLACK ? 1 : 0;
    }
    return near;
  }

  /** Whether the line is as wide as the column, so that its end is the printer's. */
  boolean fills(SourceLine line) {
    return line.width() >= width - FULL_SLACK;
  }
}
