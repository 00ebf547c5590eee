package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Program.Kind;
import org.zhengmai.loader.pattern.Program.Step;

/**
 * Finds the groups of a match whose place is known: it tries the ways through the program in the
 * order that the pattern prefers, and no step twice at one place, so that its time is bounded by
 * their product. Safe for use by many threads.
 */
final class GroupFinder {

  /** Matches that are longer than this allows are left to RE2/J. */
  private static final int MOST_VISITS = 1 << 18;

  private final List<String> names = new ArrayList<>();
  private final Step[] steps;

  /** The only code point that a step reads; -1 where there are more. */
  private final int[] singles;

  private final Openings openings;
  private final int start;

  GroupFinder(Node node) {
    Program program = Program.noting(node, names);
    this.steps = program.steps().toArray(new Step[0]);
    this.singles = program.steps().stream().mapToInt(step -> step.set().single()).toArray();
    this.openings = new Openings(program.steps());
    this.start = program.start();
  }

  /** The number of the place where a group begins; that of its end is one more. */
  int number(String name) {
    int group = names.indexOf(name);
    if (group < 0) {
      throw new IllegalArgumentException("no group " + name);
    }
    return 2 * group;
  }

  /** Where groups begin and end, -1 where they took no part; null for too long a match. */
  int @Nullable [] find(String text, int from, int to) {
    if ((long) steps.length * (to - from + 1) > MOST_VISITS) {
      return null;
    }
    Run run = new Run(text, from, to);
    run.go();
    return run.noted;
  }

  /** One search. */
  private final class Run {
    private final String text;
    private final int from;
    private final int to;
    private final int[] noted = new int[2 * names.size()];
    private final BitSet visited;

    /** Pairs: a step and a place to go on from, or the complement of a number and what it had. */
    private int[] waiting = new int[64];

    private int count;

    /** The letter at the place where ways parted last: they part many times at one. */
    private int letter;

    private int letterPlace = -1;

    Run(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
      this.visited = new BitSet(steps.length * (to - from + 1));
      Arrays.fill(noted, -1);
    }

    void go() {
      push(start, from);
      while (count > 0) {
        int place = waiting[--count];
        int step = waiting[--count];
        if (step < 0) {
          noted[-step - 1] = place;
        } else if (follow(step, place)) {
          return;
        }
      }
      throw new IllegalStateException("no match at " + from);
    }

    /** Follows one way to its end; true where that is the end of the match. */
    private boolean follow(int first, int firstPlace) {
      int at = first;
      int place = firstPlace;
      while (visit(at, place)) {
        Step step = steps[at];
        if (step.kind() == Kind.MATCH) {
          return place == to;
        }
        if (step.kind() == Kind.FORK) {
          at = fork(step, place);
          if (at < 0) {
            return false;
          }
          continue;
        }
        if (step.kind() == Kind.NOTE) {
          push(-step.other() - 1, noted[step.other()]);
          noted[step.other()] = place;
        } else if (!passes(step, singles[at], place)) {
          return false;
        }
        place += step.kind() == Kind.SYMBOL ? Character.charCount(text.codePointAt(place)) : 0;
        at = step.next();
      }
      return false;
    }

    /** The way that a fork leads, the other noted for later where it is one; negative for none. */
    private int fork(Step step, int place) {
      if (place != letterPlace) {
        letter = place < to ? openings.letter(text.codePointAt(place)) : Openings.END;
        letterPlace = place;
      }
      boolean open = openings.areOpen(step.next(), letter);
      boolean otherOpen = openings.areOpen(step.other(), letter);
      if (open && otherOpen) {
        push(step.other(), place);
      }
      return open ? step.next() : otherOpen ? step.other() : -1;
    }

    private boolean visit(int step, int place) {
      int visit = step * (to - from + 1) + place - from;
      boolean fresh = !visited.get(visit);
      visited.set(visit);
      return fresh;
    }

    private boolean passes(Step step, int single, int place) {
      return switch (step.kind()) {
        case FIRST -> place == 0;
        case LAST -> place == text.length();
        default ->
            place < to
                && (single >= 0
                    ? text.codePointAt(place) == single
                    : step.set().contains(text.codePointAt(place)));
      };
    }

    private void push(int step, int place) {
      if (count + 2 > waiting.length) {
        waiting = Arrays.copyOf(waiting, 2 * waiting.length);
      }
      waiting[count++] = step;
      waiting[count++] = place;
    }
  }
}
