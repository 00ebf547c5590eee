package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where two texts certainly run side by side: strings of one length that stand just once in
 * each of them, in the same order in both (the rule of the patience diff). Takes O(n log n) for n
 * characters.
 */
final class Anchors {

  private static final int MANY = -1;
  private static final long FACTOR = 1_000_003L;

  private final String base;
  private final String other;
  private final int length;

  /** Looks for strings of this many characters. */
  Anchors(String base, String other, int length) {
    this.base = base;
    this.other = other;
    this.length = length;
  }

  /** The places of the anchors within a stretch, in order: pairs {base, other}. */
  List<int[]> in(Stretch stretch) {
    Map<Long, Integer> once = once(base, stretch.start(), stretch.end());
    Map<Long, Integer> otherOnce = once(other, stretch.otherStart(), stretch.otherEnd());
    List<int[]> pairs = new ArrayList<>();
    once.forEach((hash, at) -> pair(at, otherOnce.getOrDefault(hash, MANY), pairs));
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    return longestRising(pairs);
  }

  private void pair(int at, int otherAt, List<int[]> pairs) {
    if (at != MANY && otherAt != MANY && base.regionMatches(at, other, otherAt, length)) {
      pairs.add(new int[] {at, otherAt});
    }
  }

  /** The strings by hash, with the place of those that stand once. */
  private Map<Long, Integer> once(String text, int start, int end) {
    Map<Long, Integer> places = new HashMap<>();
    long leaving = 1;
    for (int i = 1; i < length; i++) {
      leaving *= FACTOR;
    }
    long hash = 0;
    for (int i = start; i < end; i++) {
      if (i - start >= length) {
        hash -= leaving * text.charAt(i - length);
      }
      hash = hash * FACTOR + text.charAt(i);
      if (i - start >= length - 1) {
        places.merge(hash, i - length + 1, (first, second) -> MANY);
      }
    }
    return places;
  }

  /** The longest run of pairs, sorted by their first place, whose second places rise too. */
  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int[] values = new int[pairs.size()];
    int longest = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int found = Arrays.binarySearch(values, 0, longest, pairs.get(i)[1]);
      int at = found >= 0 ? found : -found - 1;
      values[at] = pairs.get(i)[1];
      ends[at] = i;
      before[i] = at == 0 ? -1 : ends[at - 1];
      longest = Math.max(longest, at + 1);
    }
    List<int[]> rising = new ArrayList<>();
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
      rising.add(pairs.get(i));
    }
    Collections.reverse(rising);
    return rising;
  }
}
