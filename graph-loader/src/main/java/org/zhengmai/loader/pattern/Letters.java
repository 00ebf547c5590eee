package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengmai.loader.pattern.Program.Step;

/** The letters that the steps of a program tell apart. */
final class Letters {

  private final Alphabet alphabet;

  /** The number that each step's set has in the alphabet. */
  private final int[] setNumbers;

  /** Those of these steps. */
  Letters(List<Step> steps) {
    Map<CodePoints, Integer> sets = new HashMap<>();
    this.setNumbers = new int[steps.size()];
    List<CodePoints> distinct = new ArrayList<>();
    for (int i = 0; i < setNumbers.length; i++) {
      CodePoints set = steps.get(i).set();
      setNumbers[i] = sets.computeIfAbsent(set, s -> sets.size());
      if (setNumbers[i] == distinct.size()) {
        distinct.add(set);
      }
    }
    this.alphabet = Alphabet.of(distinct);
  }

  Alphabet alphabet() {
    return alphabet;
  }

  /** Whether a step reads a letter. */
  boolean reads(int step, int letter) {
    return alphabet.isIn(letter, setNumbers[step]);
  }
}
