package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Node.Choice;
import org.zhengmai.loader.pattern.Node.Group;
import org.zhengmai.loader.pattern.Node.Repeat;
import org.zhengmai.loader.pattern.Node.Sequence;
import org.zhengmai.loader.pattern.Node.Symbol;

/**
 * Words that every match of a pattern has, such as 号 in a document number. Where they are missing
 * there is no match, and where they are far away there is none before.
 *
 * @param words the characters
 * @param before how many characters of the match can stand before them at the most
 */
record Landmark(String words, int before) {

  /** The longest words that a pattern needs; empty where it has none. */
  static Optional<Landmark> of(Node node) {
    if (node instanceof Symbol symbol && symbol.set().single() >= 0) {
      return Optional.of(new Landmark(Character.toString(symbol.set().single()), 0));
    }
    if (node instanceof Group group) {
      return of(group.body());
    }
    if (node instanceof Choice choice) {
      return common(choice.options());
    }
    if (node instanceof Repeat repeat && repeat.fewest() > 0) {
      return of(repeat.body());
    }
    return node instanceof Sequence sequence ? ofSequence(sequence) : Optional.empty();
  }

  /** What all alternatives need. */
  private static Optional<Landmark> common(List<Node> options) {
    Optional<Landmark> first = of(options.get(0));
    int most = 0;
    for (Node option : options) {
      Optional<Landmark> own = of(option);
      if (first.isEmpty() || own.isEmpty() || !own.get().words().equals(first.get().words())) {
        return Optional.empty();
      }
      most = Math.max(most, own.get().before());
    }
    return Optional.of(new Landmark(first.get().words(), most));
  }

  private static Optional<Landmark> ofSequence(Sequence sequence) {
    List<Landmark> found = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int before = 0;
    for (Node part : flat(sequence)) {
      if (part instanceof Symbol symbol && symbol.set().single() >= 0) {
        run.appendCodePoint(symbol.set().single());
      } else {
        addRun(run, before, found);
        int start = before;
        of(part).ifPresent(own -> found.add(new Landmark(own.words(), sum(start, own.before()))));
      }
      before = sum(before, part.longest());
    }
    addRun(run, before, found);
    Landmark best = null;
    for (Landmark candidate : found) {
      best = best == null || candidate.isBetterThan(best) ? candidate : best;
    }
    return Optional.ofNullable(best);
  }

  private static void addRun(StringBuilder run, int end, List<Landmark> found) {
    if (!run.isEmpty()) {
      found.add(new Landmark(run.toString(), end < Node.UNBOUNDED ? end - run.length() : end));
      run.setLength(0);
    }
  }

  private static List<Node> flat(Sequence sequence) {
    List<Node> parts = new ArrayList<>();
    for (Node part : sequence.parts()) {
      if (part instanceof Sequence inner) {
        parts.addAll(flat(inner));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static int sum(int first, int second) {
    return Math.min(Node.UNBOUNDED, first + second);
  }

  private boolean isBetterThan(Landmark other) {
    return words.length() > other.words.length();
  }
}
