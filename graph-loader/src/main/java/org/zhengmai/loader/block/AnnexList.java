package org.zhengmai.loader.block;

import java.util.List;

/**
 * The list of annexes, 附件：1.… 2.… or 附：1.…, whose numbers are no items. Such a list ends where a
 * sentence does.
 */
final class AnnexList {

  private static final List<String> MARKS = List.of("附件：", "附：");

  private final String text;
  private int last;
  private int lastEnd;

  AnnexList(String text) {
    this.text = text;
  }

  /** Whether the next number of a list of annexes can begin here. */
  boolean expects(int at) {
    return last > 0 && text.startsWith(Integer.toString(last + 1), at);
  }

  /** Whether the number is the next one of a list of annexes. */
  boolean isListed(Marker marker) {
    if (marker.style() != NumberingStyle.ARABIC_DOT) {
      return false;
    }
    boolean first =
        marker.ordinal() == 1
            && MARKS.stream().anyMatch(m -> text.startsWith(m, marker.start() - m.length()));
    boolean expected = last > 0 && marker.ordinal() == last + 1;
    boolean next = expected && text.substring(lastEnd, marker.start()).indexOf('。') < 0;
    // Once a sentence has ended the list has too, and need not be looked at again.
    last = expected && !next ? 0 : last;
    if (first || next) {
      last = marker.ordinal();
      lastEnd = marker.end();
    }
    return first || next;
  }
}
