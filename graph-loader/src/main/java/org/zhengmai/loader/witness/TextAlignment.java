package org.zhengmai.loader.witness;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligns two texts character by character. Strings that stand once in both are tied together first,
 * long ones before short ones, and only the short stretches between them are compared in full; so
 * near-equal texts take time that grows with their length, and unlike ones no more than a bounded
 * multiple of that. A long stretch in which nothing can be tied is one difference.
 */
final class TextAlignment {

  /** Characters of an anchor: long ones stand once in most texts, short ones find more. */
  private static final int[] ANCHOR_LENGTHS = {24, 12, 6};

  /** Two stretches of no more characters together are compared in full. */
  private static final int FULL = 600;

  /** Cuts a text that yields one anchor at a time only so often. */
  private static final int DEPTH = 10;

  private final String base;
  private final String other;
  private final List<Difference> differences = new ArrayList<>();

  private TextAlignment(String base, String other) {
    this.base = base;
    this.other = other;
  }

  /** Where two texts differ, in their order; between the differences they are equal. */
  static List<Difference> of(String base, String other) {
    TextAlignment alignment = new TextAlignment(base, other);
    alignment.align(new Stretch(0, base.length(), 0, other.length()), 0, 0);
    return List.copyOf(alignment.differences);
  }

  private void align(Stretch stretch, int anchor, int depth) {
    Stretch rest = stretch.trimmed(base, other);
    if (rest.isOneSided()) {
      add(rest.start(), rest.end(), rest.otherStart(), rest.otherEnd());
    } else if (rest.length() + rest.otherLength() <= FULL) {
      compare(rest);
    } else if (anchor == ANCHOR_LENGTHS.length || depth == DEPTH) {
      add(rest.start(), rest.end(), rest.otherStart(), rest.otherEnd());
    } else {
      cut(rest, anchor, depth);
    }
  }

  private void cut(Stretch stretch, int anchor, int depth) {
    int length = ANCHOR_LENGTHS[anchor];
    List<int[]> anchors = new Anchors(base, other, length).in(stretch);
    int at = stretch.start();
    int otherAt = stretch.otherStart();
    for (int[] pair : anchors) {
      // Anchors overlap; one that begins within what is tied already says nothing new.
      if (pair[0] >= at && pair[1] >= otherAt) {
        align(new Stretch(at, pair[0], otherAt, pair[1]), anchor, depth + 1);
        at = pair[0] + length;
        otherAt = pair[1] + length;
        while (at < stretch.end()
            && otherAt < stretch.otherEnd()
            && base.charAt(at) == other.charAt(otherAt)) {
          at++;
          otherAt++;
        }
      }
    }
    int next = anchors.isEmpty() ? anchor + 1 : anchor;
    align(new Stretch(at, stretch.end(), otherAt, stretch.otherEnd()), next, depth + 1);
  }

  private void compare(Stretch stretch) {
    List<Character> left = characters(base, stretch.start(), stretch.end());
    List<Character> right = characters(other, stretch.otherStart(), stretch.otherEnd());
    for (AbstractDelta<Character> delta : DiffUtils.diff(left, right).getDeltas()) {
      Chunk<Character> from = delta.getSource();
      Chunk<Character> to = delta.getTarget();
      add(
          stretch.start() + from.getPosition(),
          stretch.start() + from.getPosition() + from.size(),
          stretch.otherStart() + to.getPosition(),
          stretch.otherStart() + to.getPosition() + to.size());
    }
  }

  private static List<Character> characters(String text, int start, int end) {
    return text.substring(start, end).chars().mapToObj(c -> (char) c).toList();
  }

  private void add(int start, int end, int otherStart, int otherEnd) {
    if (start < end || otherStart < otherEnd) {
      differences.add(new Difference(start, end, otherStart, otherEnd));
    }
  }
}
