package org.zhengmai.loader.source;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The width at which a source was wrapped by its printer. A gazette set in columns breaks nearly
 * every line at the same width, so that a line end there says nothing; a text with one paragraph a
 * line has no such width, and all its line ends count. A printer measures ideographs, a program
 * counts characters: the measure by which more lines are alike is the one that was used.
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

  /** Of lines cut by a program all but a few are alike to the character. */
  private static final double EXACT_SHARE = 0.9;

  private static final WrapWidth NONE = new WrapWidth(line -> 0, Double.POSITIVE_INFINITY, 0, 0);

  private final ToDoubleFunction<SourceLine> measure;
  private final double width;
  private final double slack;
  private final long lines;

  private WrapWidth(ToDoubleFunction<SourceLine> measure, double width, double slack, long lines) {
    this.measure = measure;
    this.width = width;
    this.slack = slack;
    this.lines = lines;
  }

  /** Measures the lines of a source. */
  static WrapWidth of(List<SourceLine> lines) {
    WrapWidth printed = by(SourceLine::width, lines);
    WrapWidth counted = by(line -> line.text().length(), lines);
    return counted.lines > printed.lines ? counted : printed;
  }

  private static WrapWidth by(ToDoubleFunction<SourceLine> measure, List<SourceLine> lines) {
    double[] widths = lines.stream().mapToDouble(measure).filter(w -> w >= NARROWEST).toArray();
    int best = 0;
    long most = 0;
    for (int candidate = (int) NARROWEST; candidate <= WIDEST; candidate++) {
      long near = countNear(widths, candidate, SLACK);
      if (near > most) {
        most = near;
        best = candidate;
      }
    }
    boolean wrapped = widths.length >= 8 && most >= SHARE * widths.length;
    return wrapped ? fitted(measure, widths, best, most) : NONE;
  }

  /** The width within the slack at which nearly all of its lines end, where there is one. */
  private static WrapWidth fitted(
      ToDoubleFunction<SourceLine> measure, double[] widths, int best, long most) {
    for (int exact = best - 1; exact <= best + 2; exact++) {
      long alike = countNear(widths, exact, 0);
      long near = countNear(widths, exact, FULL_SLACK);
      if (alike >= SHARE * widths.length && alike >= EXACT_SHARE * near) {
        return new WrapWidth(measure, exact, 0, 2 * most);
      }
    }
    return new WrapWidth(measure, best, FULL_SLACK, most);
  }

  private static long countNear(double[] widths, int candidate, double slack) {
    long near = 0;
    for (double width : widths) {
      near += Math.abs(width - candidate) <= slack ? 1 : 0;
    }
    return near;
  }

  /** How wide a line is, by the measure of its printer. */
  double measure(SourceLine line) {
    return measure.applyAsDouble(line);
  }

  /** Whether a line of this width is as wide as the column, so that its end is the printer's. */
  boolean isFilledBy(double lineWidth) {
    return lineWidth >= width - slack;
  }
}
