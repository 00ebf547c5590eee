package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Node.Choice;
import org.zhengmai.loader.pattern.Node.Edge;
import org.zhengmai.loader.pattern.Node.Group;
import org.zhengmai.loader.pattern.Node.Repeat;
import org.zhengmai.loader.pattern.Node.Sequence;
import org.zhengmai.loader.pattern.Node.Symbol;

/**
 * A pattern as steps (Thompson's construction). Each step leads to another; a fork leads to two, of
 * which the first is preferred. Text may be read in either direction; read backwards, the edges of
 * the text change places.
 */
final class Program {

  /** A larger one is left to RE2/J. */
  private static final int LARGEST = 6000;

  /** What a step does. */
  enum Kind {
    /** Reads a code point of a set. */
    SYMBOL,
    /** Goes two ways. */
    FORK,
    /** Notes the place at which a group begins or ends. */
    NOTE,
    /** Holds where reading begins, if that is the edge of the text. */
    FIRST,
    /** Holds where reading ends, if that is the edge of the text. */
    LAST,
    /** All was matched. */
    MATCH
  }

  /**
   * A step.
   *
   * @param kind what it does
   * @param set what it reads; all for steps that read nothing
   * @param next where it leads
   * @param other where a fork leads else; the number under which a place is noted
   */
  record Step(Kind kind, CodePoints set, int next, int other) {}

  private final boolean backwards;
  private final @Nullable List<String> groups;
  private final List<Step> steps = new ArrayList<>();
  private int start;

  private Program(boolean backwards, @Nullable List<String> groups) {
    this.backwards = backwards;
    this.groups = groups;
  }

  /**
   * Translates a pattern.
   *
   * @param node the pattern
   * @param backwards whether the text is read from its end
   * @param anywhere whether the match may begin later than the reading
   */
  static Program of(Node node, boolean backwards, boolean anywhere) {
    Program program = new Program(backwards, null);
    int match = program.add(new Step(Kind.MATCH, CodePoints.ALL, 0, 0));
    program.start = program.emit(node, match);
    if (anywhere) {
      int fork = program.add(new Step(Kind.MATCH, CodePoints.ALL, 0, 0));
      int skip = program.add(new Step(Kind.SYMBOL, CodePoints.ALL, fork, 0));
      program.steps.set(fork, new Step(Kind.FORK, CodePoints.ALL, program.start, skip));
      program.start = fork;
    }
    return program;
  }

  /**
   * Translates a pattern with steps that note where its groups begin and end.
   *
   * @param groups takes their names; the place in it, doubled, is the number of a beginning
   */
  static Program noting(Node node, List<String> groups) {
    Program program = new Program(false, groups);
    program.start = program.emit(node, program.add(new Step(Kind.MATCH, CodePoints.ALL, 0, 0)));
    return program;
  }

  /** Whether a pattern takes so few steps that an automaton is of use. */
  static boolean isSmall(Node node) {
    return size(node) <= LARGEST;
  }

  private static long size(Node node) {
    if (node instanceof Repeat repeat) {
      boolean bounded = repeat.most() < Node.UNBOUNDED;
      int copies = bounded ? repeat.most() : Math.max(1, repeat.fewest());
      return Math.min(Node.UNBOUNDED, copies * (size(repeat.body()) + 1) + 1);
    }
    if (node instanceof Group group) {
      return size(group.body()) + 2;
    }
    if (node instanceof Sequence sequence) {
      return sequence.parts().stream().mapToLong(Program::size).sum();
    }
    return node instanceof Choice choice
        ? choice.options().stream().mapToLong(option -> size(option) + 1).sum()
        : 1;
  }

  List<Step> steps() {
    return steps;
  }

  /** Where reading begins. */
  int start() {
    return start;
  }

  private int add(Step step) {
    steps.add(step);
    return steps.size() - 1;
  }

  /** Adds the steps of a node that lead to {@code next}, and tells the first of them. */
  private int emit(Node node, int next) {
    if (node instanceof Symbol symbol) {
      return add(new Step(Kind.SYMBOL, symbol.set(), next, 0));
    }
    if (node instanceof Edge edge) {
      Kind kind = edge.beginning() == backwards ? Kind.LAST : Kind.FIRST;
      return add(new Step(kind, CodePoints.ALL, next, 0));
    }
    if (node instanceof Group group) {
      return group(group, next);
    }
    if (node instanceof Sequence sequence) {
      return sequence(sequence.parts(), next);
    }
    if (node instanceof Choice choice) {
      return choice(choice.options(), next);
    }
    return repeat((Repeat) node, next);
  }

  private int group(Group group, int next) {
    if (groups == null) {
      return emit(group.body(), next);
    }
    if (!groups.contains(group.name())) {
      groups.add(group.name());
    }
    int number = 2 * groups.indexOf(group.name());
    int end = add(new Step(Kind.NOTE, CodePoints.ALL, next, number + 1));
    return add(new Step(Kind.NOTE, CodePoints.ALL, emit(group.body(), end), number));
  }

  private int sequence(List<Node> parts, int next) {
    int entry = next;
    for (int i = 0; i < parts.size(); i++) {
      entry = emit(parts.get(backwards ? i : parts.size() - 1 - i), entry);
    }
    return entry;
  }

  private int choice(List<Node> options, int next) {
    int entry = emit(options.get(options.size() - 1), next);
    for (int i = options.size() - 2; i >= 0; i--) {
      entry = fork(emit(options.get(i), next), entry, true);
    }
    return entry;
  }

  private int fork(int into, int past, boolean greedy) {
    return add(new Step(Kind.FORK, CodePoints.ALL, greedy ? into : past, greedy ? past : into));
  }

  private int repeat(Repeat repeat, int next) {
    int entry = next;
    int copies = repeat.fewest();
    if (repeat.most() >= Node.UNBOUNDED) {
      int loop = add(new Step(Kind.MATCH, CodePoints.ALL, 0, 0));
      int body = emit(repeat.body(), loop);
      boolean greedy = repeat.greedy();
      steps.set(
          loop, new Step(Kind.FORK, CodePoints.ALL, greedy ? body : next, greedy ? next : body));
      entry = copies > 0 ? body : loop;
      copies--;
    } else {
      for (int i = repeat.fewest(); i < repeat.most(); i++) {
        entry = fork(emit(repeat.body(), entry), next, repeat.greedy());
      }
    }
    for (int i = 0; i < copies; i++) {
      entry = emit(repeat.body(), entry);
    }
    return entry;
  }
}
