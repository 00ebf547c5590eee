package org.zhengmai.loader.pattern;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Node.Choice;
import org.zhengmai.loader.pattern.Node.Edge;
import org.zhengmai.loader.pattern.Node.Group;
import org.zhengmai.loader.pattern.Node.Repeat;
import org.zhengmai.loader.pattern.Node.Sequence;

/**
 * Tells where a pattern matches: an automaton that reads on from a place finds where the first
 * match ends, one that reads back from there where it begins. Each is made when it is first needed.
 */
final class Search {

  private final Lazy<Automaton> end;
  private final Lazy<Automaton> beginning;
  private final Lazy<Automaton> whole;
  private final Lazy<GroupFinder> groups;
  private final @Nullable Landmark landmark;

  private Search(Node node) {
    boolean anchored = isAnchored(node);
    this.end = new Lazy<>(() -> new Automaton(Program.of(node, false, !anchored), true));
    this.beginning = new Lazy<>(() -> new Automaton(Program.of(node, true, false), false));
    this.whole = new Lazy<>(() -> new Automaton(Program.of(node, false, false), false));
    this.groups = new Lazy<>(() -> new GroupFinder(node));
    this.landmark = anchored ? null : Landmark.of(node).orElse(null);
  }

  /** How matches of a pattern are found; null where RE2/J has to find them. */
  static @Nullable Search of(String pattern) {
    try {
      Node node = SyntaxReader.read(pattern);
      return Program.isSmall(node) ? new Search(node) : null;
    } catch (UnsupportedOperationException e) {
      return null;
    }
  }

  /** What most runs of the program never need. */
  private static final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
      this.maker = maker;
    }

    T get() {
      T known = made;
      return known == null ? make() : known;
    }

    private synchronized T make() {
      T known = made;
      if (known == null) {
        known = maker.get();
        made = known;
      }
      return known;
    }
  }

  /** Words that every match has; null where there are none. */
  @Nullable Landmark landmark() {
    return landmark;
  }

  /**
   * Where the first match at or behind a place ends; -1 where there is none.
   *
   * @param track where the text has words that every match has; null where it needs none
   */
  int end(String text, int from, Landmark.@Nullable Track track) {
    int first = track == null ? from : track.beginning(from);
    return first > text.length() ? -1 : end.get().forward(text, first, track);
  }

  /** Where the match that ends at a place begins, not before {@code first}. */
  int beginning(String text, int end, int first) {
    return beginning.get().backward(text, end, first);
  }

  /** Finds the groups of a match that was found. */
  GroupFinder groups() {
    return groups.get();
  }

  /** Whether all of a text matches. */
  boolean isWhole(String text) {
    return whole.get().forward(text, 0) == text.length();
  }

  /** Whether every match begins where the text does. */
  private static boolean isAnchored(Node node) {
    if (node instanceof Edge edge) {
      return edge.beginning();
    }
    if (node instanceof Group group) {
      return isAnchored(group.body());
    }
    if (node instanceof Choice choice) {
      return choice.options().stream().allMatch(Search::isAnchored);
    }
    if (node instanceof Repeat repeat) {
      return repeat.fewest() > 0 && isAnchored(repeat.body());
    }
    return node instanceof Sequence sequence
        && !sequence.parts().isEmpty()
        && isAnchored(sequence.parts().get(0));
  }
}
