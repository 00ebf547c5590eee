package org.zhengmai.loader.pattern;

import java.util.List;

/** What a pattern says, as a tree. */
sealed interface Node {

  /** More than any text has. */
  int UNBOUNDED = 1 << 28;

  /** How many characters (UTF-16 units) it can match at the most; {@link #UNBOUNDED} or more. */
  int longest();

  /** One code point of a set. */
  record Symbol(CodePoints set) implements Node {
    @Override
    public int longest() {
      return set.single() >= 0 ? Character.charCount(set.single()) : 2;
    }
  }

  /** The beginning or the end of the text. */
  record Edge(boolean beginning) implements Node {
    @Override
    public int longest() {
      return 0;
    }
  }

  /** A part with a name. */
  record Group(String name, Node body) implements Node {
    @Override
    public int longest() {
      return body.longest();
    }
  }

  /** One after the other. */
  record Sequence(List<Node> parts) implements Node {
    @Override
    public int longest() {
      int sum = 0;
      for (Node part : parts) {
        sum = Math.min(UNBOUNDED, sum + part.longest());
      }
      return sum;
    }
  }

  /** The first that fits. */
  record Choice(List<Node> options) implements Node {
    @Override
    public int longest() {
      return options.stream().mapToInt(Node::longest).max().orElse(0);
    }
  }

  /** Several times over, as often as possible or, where not greedy, as seldom. */
  record Repeat(Node body, int fewest, int most, boolean greedy) implements Node {
    @Override
    public int longest() {
      return (int) Math.min(UNBOUNDED, (long) most * body.longest());
    }
  }
}
