package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A set of code points as the borders where it begins and ends in turn: {@code [48, 58]} are the
 * ten digits.
 */
final class CodePoints {

  private static final int END = Character.MAX_CODE_POINT + 1;

  /** All code points. */
  static final CodePoints ALL = new CodePoints(new int[] {0, END});

  private final int[] borders;

  private CodePoints(int[] borders) {
    this.borders = borders;
  }

  /** The code points from the first to the last, both included. */
  static CodePoints range(int first, int last) {
    return new CodePoints(new int[] {first, last + 1});
  }

  /** One code point. */
  static CodePoints of(int codePoint) {
    return range(codePoint, codePoint);
  }

  /** What is in any of the sets. */
  static CodePoints union(List<CodePoints> sets) {
    List<int[]> ranges = new ArrayList<>();
    for (CodePoints set : sets) {
      for (int i = 0; i < set.borders.length; i += 2) {
        ranges.add(new int[] {set.borders[i], set.borders[i + 1]});
      }
    }
    ranges.sort(Comparator.comparingInt(range -> range[0]));
    int[] merged = new int[2 * ranges.size()];
    int length = 0;
    for (int[] range : ranges) {
      if (length > 0 && range[0] <= merged[length - 1]) {
        merged[length - 1] = Math.max(merged[length - 1], range[1]);
      } else {
        merged[length++] = range[0];
        merged[length++] = range[1];
      }
    }
    return new CodePoints(Arrays.copyOf(merged, length));
  }

  /** What is not in the set. */
  CodePoints complement() {
    List<Integer> turned = new ArrayList<>();
    turned.add(0);
    Arrays.stream(borders).forEach(turned::add);
    turned.add(END);
    int from = borders.length > 0 && borders[0] == 0 ? 2 : 0;
    int to = turned.size() - (borders.length > 0 && borders[borders.length - 1] == END ? 2 : 0);
    return new CodePoints(
        turned.subList(from, Math.max(from, to)).stream().mapToInt(Integer::intValue).toArray());
  }

  boolean contains(int codePoint) {
    int found = Arrays.binarySearch(borders, codePoint);
    int before = found >= 0 ? found + 1 : -found - 1;
    return before % 2 == 1;
  }

  /** The only code point of the set; -1 where it has none or more. */
  int single() {
    return borders.length == 2 && borders[1] == borders[0] + 1 ? borders[0] : -1;
  }

  /** Where the set begins and ends in turn. */
  int[] borders() {
    return borders.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodePoints set && Arrays.equals(borders, set.borders);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(borders);
  }
}
