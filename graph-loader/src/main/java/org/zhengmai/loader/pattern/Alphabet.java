package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The letters that a pattern can tell apart: code points that lie in the same of its sets are one
 * letter to it. Most patterns know a few dozen.
 */
final class Alphabet {

  private static final int PAGE = 256;

  private final int[] starts;
  private final char[] letters;

  /** Letters by UTF-16 unit, where pages of units that are alike are kept once. */
  private final char[] cells;

  private final int[] pages = new int[PAGE];
  private final List<BitSet> signatures;

  private Alphabet(int[] starts, char[] letters, List<BitSet> signatures) {
    this.starts = starts;
    this.letters = letters;
    this.signatures = signatures;
    Map<String, Integer> known = new HashMap<>();
    StringBuilder all = new StringBuilder();
    for (int page = 0; page < PAGE; page++) {
      String filled = page(page * PAGE);
      Integer place = known.putIfAbsent(filled, all.length());
      pages[page] = place == null ? all.length() : place;
      all.append(place == null ? filled : "");
    }
    this.cells = all.toString().toCharArray();
  }

  /** The letters that these sets tell apart. */
  static Alphabet of(List<CodePoints> sets) {
    int[] starts =
        IntStream.concat(
                IntStream.of(0), sets.stream().flatMapToInt(set -> Arrays.stream(set.borders())))
            .filter(border -> border <= Character.MAX_CODE_POINT)
            .sorted()
            .distinct()
            .toArray();
    char[] letters = new char[starts.length];
    Map<BitSet, Integer> known = new HashMap<>();
    List<BitSet> signatures = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      BitSet signature = new BitSet();
      for (int set = 0; set < sets.size(); set++) {
        signature.set(set, sets.get(set).contains(starts[i]));
      }
      int letter = known.computeIfAbsent(signature, s -> known.size());
      if (letter == signatures.size()) {
        signatures.add(signature);
      }
      letters[i] = (char) letter;
    }
    return new Alphabet(starts, letters, signatures);
  }

  private String page(int first) {
    StringBuilder page = new StringBuilder(PAGE);
    int at = Arrays.binarySearch(starts, first);
    int range = at >= 0 ? at : -at - 2;
    for (int i = 0; i < PAGE; i++) {
      while (range + 1 < starts.length && starts[range + 1] <= first + i) {
        range++;
      }
      boolean half = Character.isSurrogate((char) (first + i));
      page.append(half ? (char) size() : letters[range]);
    }
    return page.toString();
  }

  /** How many letters there are. */
  int size() {
    return signatures.size();
  }

  /** Whether the letter lies in the set with this number. */
  boolean isIn(int letter, int set) {
    return signatures.get(letter).get(set);
  }

  /** What stands for the edge of the text; one more stands for halves of pairs, all else before. */
  int edge() {
    return size() + 1;
  }

  /** The letter of a UTF-16 unit; for one half of a pair the number behind the last letter. */
  int letter(char c) {
    return cells[pages[c >>> 8] + (c & 0xff)];
  }

  /** The letter of any code point. */
  int letterOf(int codePoint) {
    int letter = codePoint <= Character.MAX_VALUE ? letter((char) codePoint) : size();
    return letter < size() ? letter : searched(codePoint);
  }

  /** For what lies beyond the pages, and for halves of pairs that stand alone. */
  private int searched(int codePoint) {
    int at = Arrays.binarySearch(starts, codePoint);
    return letters[at >= 0 ? at : -at - 2];
  }
}
