package org.zhengmai.loader.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of the items in which a place of a text lies, the deepest first, and the last number
 * of each style: what the next number may be follows from them.
 */
final class OpenMarkers {

  private static final int MOST_SKIPPED = 40;

  private final Deque<Marker> open = new ArrayDeque<>();
  private final Map<NumberingStyle, Integer> last = new EnumMap<>(NumberingStyle.class);

  /**
   * What is open where the text goes on behind something else; numbers count on.
   *
   * @param anew whether the items read so far are over
   */
  OpenMarkers goingOn(boolean anew) {
    OpenMarkers next = new OpenMarkers();
    next.last.putAll(last);
    if (!anew) {
      next.open.addAll(open);
    }
    return next;
  }

  /** The item that was begun last of those still open. */
  Optional<Marker> deepest() {
    return Optional.ofNullable(open.peek());
  }

  /** The open item of a style: at most one is. */
  Optional<Marker> sibling(NumberingStyle style) {
    return open.stream().filter(m -> m.style() == style).findFirst();
  }

  /** Whether the marker has the number after that of the open item of its style. */
  boolean isNextSibling(Marker marker) {
    return sibling(marker.style()).filter(m -> m.ordinal() + 1 == marker.ordinal()).isPresent();
  }

  /** Whether any item of a style was read, open or not. */
  boolean hasSeen(NumberingStyle style) {
    return last.containsKey(style);
  }

  /** Whether the marker has the number after the last of its style, open or not; 1 is the first. */
  boolean followsLast(Marker marker) {
    return marker.ordinal() == last.getOrDefault(marker.style(), 0) + 1;
  }

  /**
   * Whether it may be the first number below another heading in a cut copy of a paper that counts
   * its items through: 15.… （三）… 38.….
   */
  boolean skips(Marker marker) {
    int ahead = marker.ordinal() - last.getOrDefault(marker.style(), marker.ordinal());
    return marker.style() == NumberingStyle.ARABIC_DOT && ahead > 0 && ahead <= MOST_SKIPPED;
  }

  /** 3.1 stands in chapter 3 or 三, or counts on from 2.4 where chapters have no number. */
  boolean belongsToChapter(Marker marker) {
    if (marker.style() == NumberingStyle.CHAPTER) {
      return true;
    }
    String label = marker.label().text();
    String chapter = label.substring(0, label.lastIndexOf('.'));
    return open.stream()
        .filter(m -> depth(m.style()) < depth(marker.style()))
        .findFirst()
        .map(m -> m.label().text().equals(chapter) || Integer.toString(m.ordinal()).equals(chapter))
        .orElse("1".equals(chapter));
  }

  /**
   * Opens an item: its sibling before, and what lies in that, closes.
   *
   * @return the marker with its depth
   */
  Marker add(Marker marker) {
    if (sibling(marker.style()).isPresent()) {
      closeThrough(marker.style());
    } else if (marker.style().isDecimal()) {
      closeDeeper(marker);
    }
    Marker placed = marker.at(open.size());
    open.push(placed);
    last.put(placed.style(), placed.ordinal());
    return placed;
  }

  /** Nothing is open any more; numbers may still count on. */
  void closeAll() {
    open.clear();
  }

  private void closeThrough(NumberingStyle style) {
    boolean closed = false;
    while (!closed) {
      closed = open.pop().style() == style;
    }
  }

  /** A chapter closes 1.1 and 1.1.1 of the chapter before, whichever was seen first. */
  private void closeDeeper(Marker marker) {
    while (!open.isEmpty() && depth(open.peek().style()) >= depth(marker.style())) {
      open.pop();
    }
  }

  private static int depth(NumberingStyle style) {
    return switch (style) {
      case VOLUME, PART, SECTION -> -1;
      case HAN_COMMA -> 0;
      case ARTICLE, CHAPTER -> 1;
      case HAN_PARENTHESIS, DECIMAL_2 -> 2;
      case DECIMAL_3, NAMED -> 3;
      case ARABIC_DOT -> 4;
      case ARABIC_PARENTHESIS -> 5;
      case CIRCLED -> 6;
    };
  }
}
