package org.zhengmai.loader.source;

import java.util.Arrays;
import java.util.List;

/**
 * Tells line by line whether a line was ended for want of room. Two hands may have been at work: a
 * printer who set a column, and a program that cut the printed lines once more at fewer characters;
 * then the pieces up to the one that is not full are one printed line. Used for one text, from its
 * first line to its last.
 */
final class Column {

  /** A column breaks its lines anywhere; lines that end like these were ended on purpose. */
  private static final String ENDS = "。；：！？）”》.;:!?)";

  private final WrapWidth program;
  private final WrapWidth printer;
  private boolean cut;
  private int length;
  private double width;

  private Column(WrapWidth program, WrapWidth printer) {
    this.program = program;
    this.printer = printer;
  }

  /** Measures the lines of a source. */
  static Column of(List<SourceLine> all) {
    List<SourceLine> lines = all.stream().filter(line -> !line.isBlank()).toList();
    WrapWidth program =
        WrapWidth.ofProgram(lines.stream().mapToInt(line -> line.text().length()).toArray());
    double[] widths = new double[lines.size()];
    int printed = 0;
    double[] own = new double[lines.size()];
    int read = 0;
    boolean open = false;
    for (SourceLine line : lines) {
      printed += open ? 0 : 1;
      own[read] = line.width();
      widths[printed - 1] += own[read];
      read++;
      open = program.isFilledBy(line.text().length());
    }
    WrapWidth printer = WrapWidth.ofPrinter(Arrays.copyOf(widths, printed), program.isKnown());
    boolean whole = !program.isKnown() && printer.isKnown() && mostlyEnd(lines, own, printer);
    return new Column(program, whole ? WrapWidth.none() : printer);
  }

  /** Paragraphs of like length, most of which end their sentence, fill no column. */
  private static boolean mostlyEnd(List<SourceLine> lines, double[] widths, WrapWidth printer) {
    int full = 0;
    int ended = 0;
    for (int i = 0; i < widths.length; i++) {
      if (printer.isFilledBy(widths[i])) {
        String line = lines.get(i).stripped();
        full++;
        ended += ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? 1 : 0;
      }
    }
    return 2 * ended > full;
  }

  /**
   * Reads the next line that has text.
   *
   * @param rest whether it is the rest of the line before, which a page's end has parted from it
   */
  void read(SourceLine line, boolean rest) {
    length = line.text().length() + (rest ? length : 0);
    width = line.width() + (rest || cut ? width : 0);
    cut = program.isFilledBy(length);
  }

  /** Whether the line that was read last was ended for want of room. */
  boolean isFull() {
    return cut || printer.isFilledBy(width);
  }
}
