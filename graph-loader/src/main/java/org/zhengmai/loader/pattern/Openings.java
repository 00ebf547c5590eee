package org.zhengmai.loader.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengmai.loader.pattern.Program.Kind;
import org.zhengmai.loader.pattern.Program.Step;

/**
 * With which letters the ways through a program can go on. Of a pattern's hundreds of alternatives
 * nearly all end at their first character, and this tells so before any of them is tried.
 */
final class Openings {

  /** Stands for the end of what may be read. */
  static final int END = -1;

  private final List<Step> steps;
  private final Letters letters;

  /** For each step the letters that can be read next from it. */
  private final BitSet[] next;

  /** The steps from which all is matched, or may be, without reading more. */
  private final BitSet ending = new BitSet();

  Openings(List<Step> steps) {
    this.steps = steps;
    this.letters = new Letters(steps);
    this.next = IntStream.range(0, steps.size()).mapToObj(this::read).toArray(BitSet[]::new);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int i = 0; i < next.length; i++) {
        grown |= learn(i);
      }
    }
  }

  private BitSet read(int step) {
    boolean reads = steps.get(step).kind() == Kind.SYMBOL;
    return reads
        ? IntStream.range(0, letters.alphabet().size())
            .filter(letter -> letters.reads(step, letter))
            .collect(BitSet::new, BitSet::set, BitSet::or)
        : new BitSet();
  }

  /** Takes over what is known of the steps that a step leads to; whether that was new. */
  private boolean learn(int at) {
    Step step = steps.get(at);
    int known = next[at].cardinality() + (ending.get(at) ? 1 : 0);
    if (step.kind() == Kind.MATCH) {
      ending.set(at);
    } else if (step.kind() != Kind.SYMBOL) {
      take(at, step.next());
      if (step.kind() == Kind.FORK) {
        take(at, step.other());
      }
    }
    return next[at].cardinality() + (ending.get(at) ? 1 : 0) > known;
  }

  private void take(int at, int from) {
    next[at].or(next[from]);
    ending.set(at, ending.get(at) || ending.get(from));
  }

  /** The letter of a code point. */
  int letter(int codePoint) {
    return letters.alphabet().letterOf(codePoint);
  }

  /** Whether a way from a step can go on with this letter, or end before it. */
  boolean areOpen(int step, int letter) {
    return ending.get(step) || (letter != END && next[step].get(letter));
  }
}
