package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.source.Passage;

/**
 * Moves what one text has more to where a paragraph begins. Of （一）甲。（二）乙。 beside （一）甲。 a comparison
 * may say that 二）乙。（ is more, or that （二）乙。 is; both are true, the second is what a reader says.
 */
final class Sliding {

  private final Passage base;
  private final Passage other;

  Sliding(Passage base, Passage other) {
    this.base = base;
    this.other = other;
  }

  List<Difference> settled(List<Difference> differences) {
    List<Difference> settled = new ArrayList<>();
    int free = 0;
    for (Difference difference : differences) {
      settled.add(settled(difference, difference.baseStart() - free));
      free = difference.baseEnd();
    }
    return List.copyOf(settled);
  }

  /** The same difference up to so many characters further to the left. */
  private Difference settled(Difference d, int room) {
    boolean missing = d.otherStart() == d.otherEnd();
    if (!missing && d.baseStart() != d.baseEnd()) {
      return d;
    }
    Passage longer = missing ? base : other;
    int start = missing ? d.baseStart() : d.otherStart();
    int end = missing ? d.baseEnd() : d.otherEnd();
    int most = Math.min(room, end - start);
    for (int k = 0; k <= most; k++) {
      if (longer.clean().startsParagraph(longer.start() + start - k)) {
        return new Difference(
            d.baseStart() - k, d.baseEnd() - k, d.otherStart() - k, d.otherEnd() - k);
      }
      if (k == most || longer.charAt(start - k - 1) != longer.charAt(end - k - 1)) {
        break;
      }
    }
    return d;
  }
}
