package org.zhengmai.loader.pattern;

import java.util.Arrays;
import java.util.List;
import org.zhengmai.loader.pattern.Program.Kind;
import org.zhengmai.loader.pattern.Program.Step;

/**
 * Tells at which steps a program may be after a character, given where it was before: the steps
 * that wait for a character, those that are preferred first, and the one that says that all was
 * matched.
 */
final class Reach {

  private final List<Step> steps;
  private final int start;
  private final boolean preferring;
  private final Letters letters;

  /**
   * Prepares it for a program.
   *
   * @param preferring whether nothing counts that is less preferred than a match
   * @param letters what its steps tell apart
   */
  Reach(Program program, boolean preferring, Letters letters) {
    this.steps = program.steps();
    this.start = program.start();
    this.preferring = preferring;
    this.letters = letters;
  }

  /** Where the program is before it has read anything. */
  int[] beginning(boolean atEdge) {
    Places places = new Places();
    places.reach(start, atEdge, false);
    return places.all();
  }

  /** Where it is after a letter. */
  int[] after(int[] before, int letter) {
    Places places = new Places();
    for (int at : before) {
      Step step = steps.get(at);
      if (step.kind() == Kind.SYMBOL && letters.reads(at, letter)) {
        places.reach(step.next(), false, false);
      }
      if (preferring && places.matched) {
        break;
      }
    }
    return places.all();
  }

  /** Whether all was matched at one of the places. */
  boolean isMatch(int[] places) {
    return Arrays.stream(places).anyMatch(place -> steps.get(place).kind() == Kind.MATCH);
  }

  /** Whether all was matched if the text ends here. */
  boolean isMatchAtEdge(int[] places) {
    if (isMatch(places)) {
      return true;
    }
    for (int place : places) {
      if (steps.get(place).kind() == Kind.LAST) {
        Places behind = new Places();
        behind.reach(steps.get(place).next(), false, true);
        if (behind.matched) {
          return true;
        }
      }
    }
    return false;
  }

  /** The steps that are reached without reading, those that are preferred first. */
  private final class Places {
    private final int[] list = new int[steps.size()];
    private final boolean[] seen = new boolean[steps.size()];
    private final int[] waiting = new int[steps.size() + 2];
    private int size;
    private boolean matched;

    /** All of them; in one order for one set where none is preferred. */
    int[] all() {
      int[] at = Arrays.copyOf(list, size);
      if (!preferring) {
        Arrays.sort(at);
      }
      return at;
    }

    void reach(int first, boolean atFirst, boolean atLast) {
      int count = 0;
      waiting[count++] = first;
      while (count > 0 && !(preferring && matched)) {
        int place = waiting[--count];
        if (seen[place]) {
          continue;
        }
        seen[place] = true;
        Step step = steps.get(place);
        switch (step.kind()) {
          case FORK -> {
            waiting[count++] = step.other();
            waiting[count++] = step.next();
          }
          case NOTE -> waiting[count++] = step.next();
          case FIRST -> {
            if (atFirst) {
              waiting[count++] = step.next();
            }
          }
          case LAST -> {
            if (atLast) {
              waiting[count++] = step.next();
            } else {
              list[size++] = place;
            }
          }
          case SYMBOL -> list[size++] = place;
          case MATCH -> {
            list[size++] = place;
            matched = true;
          }
        }
      }
    }
  }
}
