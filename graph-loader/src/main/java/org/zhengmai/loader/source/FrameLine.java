package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of a drawn table at its bars, and tells its rules from its cells. */
final class FrameLine {

  /** The block of box drawing in Unicode. */
  private static final char FIRST_BOX = '─';

  private static final char LAST_BOX = '╿';

  private static final String HORIZONTAL = "─━┄┅┈┉═╌╍—-=";
  private static final String LOWER_EDGE = "└┗╚┕┖╘╙";

  /** Shorter than +--+ nothing is an edge. */
  private static final int SHORTEST_RULE = 4;

  private FrameLine() {}

  /**
   * What stands between two bars.
   *
   * @param place where, without blanks at both ends
   * @param text its characters
   */
  record Segment(Span place, String text) {

    /** Whether it is a stroke. */
    boolean isRule() {
      return !text.isEmpty() && text.chars().allMatch(c -> HORIZONTAL.indexOf(c) >= 0);
    }
  }

  /** Whether the line is a stroke from edge to edge. */
  static boolean isRule(SourceLine line) {
    String text = line.stripped();
    if (text.length() < SHORTEST_RULE || !(isBox(text.charAt(0)) || text.charAt(0) == '+')) {
      return false;
    }
    return text.chars().allMatch(c -> c == '+' || isBox((char) c) || HORIZONTAL.indexOf(c) >= 0)
        && text.chars().anyMatch(c -> HORIZONTAL.indexOf(c) >= 0);
  }

  /** Whether the line is one of cells: a bar at both ends. */
  static boolean isRow(SourceLine line) {
    String text = line.stripped();
    return text.length() > 1
        && (DrawnFrames.isBar(text.charAt(0)) || isBox(text.charAt(0)))
        && (DrawnFrames.isBar(text.charAt(text.length() - 1))
            || isBox(text.charAt(text.length() - 1)));
  }

  /** Whether strokes meet on the line; the bars between cells alone are none. */
  static boolean hasJoint(SourceLine line) {
    return line.text()
        .chars()
        .anyMatch(
            c -> isBox((char) c) && !DrawnFrames.isBar((char) c) && HORIZONTAL.indexOf(c) < 0);
  }

  /** Whether the line is the lower edge. */
  static boolean closes(SourceLine line) {
    String text = line.stripped();
    return !text.isEmpty() && LOWER_EDGE.indexOf(text.charAt(0)) >= 0;
  }

  /** What stands between its bars, in order. */
  static List<Segment> segments(SourceLine line) {
    String text = line.text();
    boolean drawn = isRule(line);
    List<Segment> segments = new ArrayList<>();
    int from = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isJoint(text.charAt(i), drawn)) {
        if (from >= 0) {
          segments.add(segment(line, from, i));
        }
        from = i + 1;
      }
    }
    return segments;
  }

  /** A plus is a joint only in a stroke: 互联网+ is none. */
  private static boolean isJoint(char c, boolean drawn) {
    boolean stroke = HORIZONTAL.indexOf(c) >= 0;
    return DrawnFrames.isBar(c) || (isBox(c) && !stroke) || (drawn && c == '+');
  }

  private static Segment segment(SourceLine line, int from, int to) {
    String text = line.text();
    int start = from;
    int end = to;
    while (start < end && Characters.isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    int base = line.span().start();
    return new Segment(new Span(base + start, base + end), text.substring(start, end));
  }

  private static boolean isBox(char c) {
    return c >= FIRST_BOX && c <= LAST_BOX;
  }
}
