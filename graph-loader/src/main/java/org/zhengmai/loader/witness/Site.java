package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part [start, end) of the text with which copies are compared, at which some copy differs; all
 * are alike just before and just behind it.
 *
 * @param start the first character
 * @param end the character after the last; the same where others have more
 */
record Site(int start, int end) {

  /** One character that is alike by chance does not make one difference two. */
  private static final int CHANCE = 1;

  /** The sites of all differences, in order; those that touch are one. */
  static List<Site> of(List<AlignedCopy> copies) {
    List<Difference> all = new ArrayList<>();
    copies.forEach(copy -> all.addAll(copy.differences()));
    all.sort(Comparator.comparingInt(Difference::baseStart).thenComparing(Difference::baseEnd));
    List<Site> sites = new ArrayList<>();
    for (Difference next : all) {
      Site last = sites.isEmpty() ? null : sites.get(sites.size() - 1);
      if (last != null && next.baseStart() - last.end <= CHANCE) {
        sites.set(sites.size() - 1, new Site(last.start, Math.max(last.end, next.baseEnd())));
      } else {
        sites.add(new Site(next.baseStart(), next.baseEnd()));
      }
    }
    return sites;
  }
}
