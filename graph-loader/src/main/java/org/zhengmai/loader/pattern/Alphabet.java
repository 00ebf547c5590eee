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
  private static final char SURROGATE = Character.MAX_VALUE;

  private final int[] starts;
  private final char[] letters;
  private final char[][] pages = new char[PAGE][];
  private final List<BitSet> signatures;

  private Alphabet(int[] starts, char[] letters, List<BitSet> signatures) {
    this.starts = starts;
    this.letters = letters;
    this.signatures = signatures;
    Map<Integer, char[]> uniform = new HashMap<>();
    for (int page = 0; page < PAGE; page++) {
      char[] filled = page(page * PAGE);
      boolean same = new String(filled).chars().allMatch(c -> c == filled[0]);
      pages[page] = same ? uniform.computeIfAbsent((int) filled[0], k -> filled) : filled;
    }
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

  private char[] page(int first) {
    char[] page = new char[PAGE];
    int at = Arrays.binarySearch(starts, first);
    int range = at >= 0 ? at : -at - 2;
    for (int i = 0; i < PAGE; i++) {
      while (range + 1 < starts.length && starts[range + 1] <= first + i) {
        range++;
      }
      page[i] = Character.isSurrogate((char) (first + i)) ? SURROGATE : letters[range];
    }
    return page;
  }

  /** How many letters there are. */
  int size() {
    return signatures.size();
  }

  /** Whether the letter lies in the set with this number. */
  boolean isIn(int letter, int set) {
    return signatures.get(letter).get(set);
  }

  /** The letter of a UTF-16 unit; negative for one half of a pair. */
  int letter(char c) {
    char letter = pages[c >>> 8][c & 0xff];
    return letter == SURROGATE ? -1 : letter;
  }

  /** The letter of any code point. */
  int letterOf(int codePoint) {
    int at = Arrays.binarySearch(starts, codePoint);
    return letters[at >= 0 ? at : -at - 2];
  }
}
