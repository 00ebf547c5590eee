package org.zhengmai.loader.witness;

import java.util.List;
import org.zhengmai.loader.source.Passage;

/** A copy beside the one with which all are compared: which place of the one is which of it. */
final class AlignedCopy {

  private final Witness witness;
  private final List<Difference> differences;

  /** By how many characters it is ahead before each difference, and behind the last. */
  private final int[] shifts;

  private AlignedCopy(Witness witness, List<Difference> differences) {
    this.witness = witness;
    this.differences = differences;
    this.shifts = new int[differences.size() + 1];
    for (int i = 0; i < differences.size(); i++) {
      shifts[i + 1] = shifts[i] + differences.get(i).shift();
    }
  }

  static AlignedCopy of(Witness witness, Witness base) {
    String text = Wording.of(base.whole().text());
    List<Difference> found = TextAlignment.of(text, Wording.of(witness.whole().text()));
    Sliding sliding = new Sliding(base.whole(), witness.whole());
    return new AlignedCopy(witness, sliding.settled(found));
  }

  Witness witness() {
    return witness;
  }

  List<Difference> differences() {
    return differences;
  }

  /** How many characters of the text that all are compared with it has not. */
  int missing() {
    return differences.stream().mapToInt(d -> d.baseEnd() - d.baseStart()).sum();
  }

  /** Which part of a passage of it is in the text that all are compared with, from 0 to 1. */
  double shared(Passage own) {
    int from = own.start() - witness.whole().start();
    int to = own.end() - witness.whole().start();
    int alone =
        differences.stream()
            .mapToInt(d -> Math.max(0, Math.min(to, d.otherEnd()) - Math.max(from, d.otherStart())))
            .sum();
    return to == from ? 1 : 1 - (double) alone / (to - from);
  }

  /** What it has at a site, widened by so many characters on both sides. */
  Passage at(Site site, int left, int right) {
    int from = site.start() - left + shifts[startingBefore(site.start())];
    int to = site.end() + right + shifts[startingBefore(site.end() + 1)];
    return witness.whole().sub(from, to);
  }

  /** How many differences begin before a place. */
  private int startingBefore(int place) {
    int low = 0;
    int high = differences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (differences.get(middle).baseStart() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
