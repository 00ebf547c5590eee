package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Node.Choice;
import org.zhengmai.loader.pattern.Node.Group;
import org.zhengmai.loader.pattern.Node.Repeat;
import org.zhengmai.loader.pattern.Node.Sequence;
import org.zhengmai.loader.pattern.Node.Symbol;

/**
 * Words of which every match of a pattern has one, such as 号 in a document number or 设在 and 设于
 * beside an office. Where they are missing there is no match, and where they are far away there is
 * none before: to look for a word is several times as fast as to run an automaton.
 *
 * @param words the words; one of them is in every match
 * @param before how many characters of the match can stand before it at the most
 */
record Landmark(List<String> words, int before) {

  /** To look for more takes as long as the automaton. */
  private static final int MOST_WORDS = 4;

  /** The words that tell most; empty where a pattern needs none. */
  static Optional<Landmark> of(Node node) {
    if (node instanceof Symbol symbol && symbol.set().single() >= 0) {
      return Optional.of(new Landmark(List.of(Character.toString(symbol.set().single())), 0));
    }
    if (node instanceof Group group) {
      return of(group.body());
    }
    if (node instanceof Choice choice) {
      return ofChoice(choice.options());
    }
    if (node instanceof Repeat repeat && repeat.fewest() > 0) {
      return of(repeat.body());
    }
    return node instanceof Sequence sequence ? ofSequence(sequence) : Optional.empty();
  }

  /** The words of all alternatives together. */
  private static Optional<Landmark> ofChoice(List<Node> options) {
    List<String> words = new ArrayList<>();
    int most = 0;
    for (Node option : options) {
      Optional<Landmark> own = of(option);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      own.get().words().stream().filter(word -> !words.contains(word)).forEach(words::add);
      most = Math.max(most, own.get().before());
    }
    return words.size() <= MOST_WORDS
        ? Optional.of(new Landmark(List.copyOf(words), most))
        : Optional.empty();
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
      int start = end < Node.UNBOUNDED ? end - run.length() : end;
      found.add(new Landmark(List.of(run.toString()), start));
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

  /** Long words are rare ones; of words as long, the fewer. */
  private boolean isBetterThan(Landmark other) {
    return shortest() != other.shortest()
        ? shortest() > other.shortest()
        : words.size() < other.words.size();
  }

  private int shortest() {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  /** Looks for the words in one text, from left to right. */
  Track in(String text) {
    return new Track(text);
  }

  /** Where the words stand in one text; no stretch of it is searched twice for one of them. */
  final class Track {
    private static final int UNKNOWN = -1;

    private final String text;
    private final int[] next = new int[words.size()];

    private Track(String text) {
      this.text = text;
      Arrays.fill(next, UNKNOWN);
    }

    /**
     * The first place, from one on, at which a match can begin; behind the text's end where none
     * can. Later questions are not for earlier places.
     */
    int beginning(int from) {
      int first = text.length() + 1;
      for (int i = 0; i < next.length; i++) {
        if (next[i] < from) {
          int found = text.indexOf(words.get(i), from);
          next[i] = found < 0 ? Integer.MAX_VALUE : found;
        }
        first = Math.min(first, next[i]);
      }
      return first > text.length() ? first : Math.max(from, first - before);
    }
  }
}
