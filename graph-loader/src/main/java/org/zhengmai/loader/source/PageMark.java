package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A page number that stands on a line of its own.
 *
 * @param span its line
 * @param number what it says
 * @param place at which end of its page it stands, where that shows
 */
record PageMark(Span span, int number, Place place) {

  /** At which end of its page a number stands. */
  enum Place {
    /** A running head or a form feed comes before it. */
    HEAD,
    /** A running head or a form feed comes after it. */
    FOOT,
    /** Nothing shows it, or both do. */
    UNKNOWN
  }

  private static final char FORM_FEED = '\f';

  /** The page numbers among the lines, in order. */
  static List<PageMark> in(List<SourceLine> lines) {
    List<PageMark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      OptionalInt number = PageNumbers.number(lines.get(i));
      if (number.isPresent()) {
        marks.add(new PageMark(lines.get(i).span(), number.getAsInt(), place(lines, i)));
      }
    }
    return marks;
  }

  /** Whether the source begins with a running head, and so where a page begins. */
  static boolean opensPage(List<SourceLine> lines) {
    return pageEnds(lines, -1, 1);
  }

  private static Place place(List<SourceLine> lines, int at) {
    String text = lines.get(at).text();
    boolean begins = text.startsWith("\f") || pageEnds(lines, at, -1);
    boolean ends = text.endsWith("\f") || pageEnds(lines, at, 1);
    return begins == ends ? Place.UNKNOWN : begins ? Place.HEAD : Place.FOOT;
  }

  /** Whether the next lines in a direction are a form feed, or blank ones and a running head. */
  private static boolean pageEnds(List<SourceLine> lines, int at, int step) {
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      SourceLine line = lines.get(i);
      String text = line.text();
      int near = step > 0 ? 0 : text.length() - 1;
      if (!text.isEmpty() && text.charAt(near) == FORM_FEED) {
        return true;
      }
      if (!line.isBlank()) {
        return RunningHeads.isOfGazette(line);
      }
    }
    return false;
  }
}
