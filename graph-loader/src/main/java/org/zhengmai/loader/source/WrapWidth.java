package org.zhengmai.loader.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The width at which lines were wrapped. A gazette set in columns breaks nearly every line at the
 * same width, so that a line end there says nothing; a text with one paragraph a line has no such
 * width, and all its line ends count.
 *
 * @param width the width; infinite where there is none
 * @param slack by how much a full line may be shorter
 */
record WrapWidth(double width, double slack) {

  /** Narrower lines are headings, signatures and cells, whatever their number. */
  private static final double NARROWEST = 12;

  /** Wider lines are whole paragraphs. */
  private static final int WIDEST = 60;

  private static final double SHARE = 0.4;
  private static final double NEAR = 1.5;

  /** Punctuation that may not begin a line makes the line before it shorter or longer by some. */
  private static final double SLACK = 2.5;

  /**
   * A column holds the lines within it: where half as many are wider, the lines of like width are
   * short lists (责任单位：市交通局) between paragraphs.
   */
  private static final double MOST_WIDER = 0.5;

  /** So many lines of the greatest length, and of all lines this part, show a program's cut. */
  private static final int FEWEST_CUT = 5;

  private static final double CUT_SHARE = 0.08;

  /** A program does not come near its width: it reaches it. */
  private static final int NEARLY = 3;

  private static final double EXACT_SHARE = 0.6;

  /** What a program cut off a printed line is short. */
  private static final int REST = 3;

  private static final double REST_SHARE = 0.8;

  private static final WrapWidth NONE = new WrapWidth(Double.POSITIVE_INFINITY, 0);

  /** What a program cut after so many characters: no line is longer, and many are as long. */
  static WrapWidth ofProgram(int[] lengths) {
    int longest = Arrays.stream(lengths).max().orElse(0);
    long full = Arrays.stream(lengths).filter(length -> length == longest).count();
    long nearly = Arrays.stream(lengths).filter(length -> length >= longest - NEARLY).count();
    boolean often = full >= CUT_SHARE * lengths.length && full >= EXACT_SHARE * nearly;
    boolean cut =
        longest >= NARROWEST
            && longest <= WIDEST
            && full >= FEWEST_CUT
            && (often || rests(lengths, longest) >= REST_SHARE * full);
    return cut ? new WrapWidth(longest, 0) : NONE;
  }

  /** How many of the longest lines have nothing but a short rest behind them. */
  private static long rests(int[] lengths, int longest) {
    return IntStream.range(0, lengths.length - 1)
        .filter(i -> lengths[i] == longest && lengths[i + 1] <= longest / REST)
        .count();
  }

  /**
   * The column of a printer, who measures ideographs and moves punctuation.
   *
   * @param allWidths widths of the printed lines
   * @param cut whether a program had cut them: lines put together again may be those of paragraphs,
   *     and wide ones say nothing
   */
  static WrapWidth ofPrinter(double[] allWidths, boolean cut) {
    double[] widths = Arrays.stream(allWidths).filter(width -> width >= NARROWEST).toArray();
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
    return wrapped && (cut || countWider(widths, best) <= MOST_WIDER * most)
        ? new WrapWidth(best, SLACK)
        : NONE;
  }

  /** No width, so that every line end counts. */
  static WrapWidth none() {
    return NONE;
  }

  /** Whether there is a width at all. */
  boolean isKnown() {
    return width < Double.POSITIVE_INFINITY;
  }

  private static long countWider(double[] widths, int candidate) {
    return Arrays.stream(widths).filter(width -> width > candidate + 2 * SLACK).count();
  }

  private static long countNear(double[] widths, int candidate) {
    long near = 0;
    for (double width : widths) {
      near += Math.abs(width - candidate) <= NEAR ? 1 : 0;
    }
    return near;
  }

  /** Whether a line of this width is as wide as the column, so that its end says nothing. */
  boolean isFilledBy(double lineWidth) {
    return lineWidth >= width - slack;
  }
}
