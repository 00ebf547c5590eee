package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines with which a page begins that bears no number: behind a form feed, or behind the lone blank
 * that many programs make of one. A blank alone proves nothing; the breaks count only where there
 * are as many between the numbers that are printed as these tell.
 */
final class PageBreaks {

  private static final char FORM_FEED = '\f';

  /** Three numbers, so that two stretches between them agree. */
  private static final int FEWEST_MARKS = 3;

  private PageBreaks() {}

  /** Where such lines begin, in order; empty where they do not agree with the numbers. */
  static List<Integer> in(List<SourceLine> lines, List<PageMark> marks) {
    if (marks.size() < FEWEST_MARKS) {
      return List.of();
    }
    List<Integer> breaks = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      SourceLine before = lines.get(i - 1);
      if (opens(lines.get(i)) && !before.isBlank() && !isMark(before)) {
        breaks.add(lines.get(i).span().start());
      }
    }
    return agree(breaks, marks) ? breaks : List.of();
  }

  private static boolean opens(SourceLine line) {
    String text = line.text();
    boolean one =
        text.length() > 1
            && (text.charAt(0) == ' ' || text.charAt(0) == FORM_FEED)
            && !Characters.isWhiteSpace(text.charAt(1));
    return one && !isMark(line) && !RunningHeads.isOfGazette(line);
  }

  private static boolean isMark(SourceLine line) {
    return PageNumbers.number(line).isPresent();
  }

  private static boolean agree(List<Integer> breaks, List<PageMark> marks) {
    int next = 0;
    int between = 0;
    for (int i = 0; i + 1 < marks.size(); i++) {
      while (next < breaks.size() && breaks.get(next) < marks.get(i).span().end()) {
        next++;
      }
      int first = next;
      while (next < breaks.size() && breaks.get(next) < marks.get(i + 1).span().start()) {
        next++;
      }
      if (marks.get(i + 1).number() - marks.get(i).number() != next - first + 1) {
        return false;
      }
      between += next - first;
    }
    return between > 0; // else no break is proved to be one
  }
}
