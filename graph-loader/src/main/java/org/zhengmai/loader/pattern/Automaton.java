package org.zhengmai.loader.pattern;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Program.Kind;
import org.zhengmai.loader.pattern.Program.Step;

/**
 * Runs a program over a text in one pass, one table look-up a character. A state stands for all
 * steps at which the program may be; states are made when a text first leads to them, so that only
 * those exist which real texts need. When there are too many they are forgotten and made again as
 * needed: a hostile text costs time in proportion to its length and never more memory than this.
 *
 * <p>Safe for use by many threads: a state is published through a race, which its final fields
 * allow, and states are only made under a lock.
 */
final class Automaton {

  private static final int MOST_CELLS = 1 << 19;

  private final List<Step> steps;
  private final int start;
  private final int[] setNumbers;
  private final Alphabet alphabet;
  private final boolean preferring;
  private final Map<IntBuffer, State> states = new HashMap<>();
  private @Nullable State edgeStart;
  private @Nullable State innerStart;
  private int cells;

  /**
   * Prepares the run of a program.
   *
   * @param preferring whether the match that the pattern prefers is looked for; otherwise the
   *     longest
   */
  Automaton(Program program, boolean preferring) {
    this.steps = program.steps();
    this.start = program.start();
    this.preferring = preferring;
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

  /** Where the program may be. */
  private static final class State {
    final int[] at;
    final boolean match;
    final boolean matchAtEdge;
    final @Nullable State[] next;

    State(int[] at, boolean match, boolean matchAtEdge, int letters) {
      this.at = at;
      this.match = match;
      this.matchAtEdge = matchAtEdge;
      this.next = new State[letters];
    }

    boolean isDead() {
      return at.length == 0;
    }
  }

  /** Reads on from a place; the end of the match, or -1. */
  int forward(String text, int from) {
    State state = begin(from == 0);
    int length = text.length();
    int end = state.match ? from : -1;
    int i = from;
    while (i < length && !state.isDead()) {
      int letter = alphabet.letter(text.charAt(i));
      i++;
      if (letter < 0) {
        int codePoint = text.codePointAt(i - 1);
        letter = alphabet.letterOf(codePoint);
        i += Character.charCount(codePoint) - 1;
      }
      State next = state.next[letter];
      state = next == null ? make(state, letter) : next;
      if (state.match) {
        end = i;
      }
    }
    return i == length && state.matchAtEdge ? length : end;
  }

  /** Reads back from a place to a first one; the least beginning of a match, or -1. */
  int backward(String text, int from, int first) {
    State state = begin(from == text.length());
    int begin = state.match ? from : -1;
    int i = from;
    while (i > first && !state.isDead()) {
      i--;
      int letter = alphabet.letter(text.charAt(i));
      if (letter < 0) {
        int codePoint = text.codePointBefore(i + 1);
        letter = alphabet.letterOf(codePoint);
        i -= Character.charCount(codePoint) - 1;
      }
      State next = state.next[letter];
      state = next == null ? make(state, letter) : next;
      if (state.match) {
        begin = i;
      }
    }
    return i == 0 && state.matchAtEdge ? 0 : begin;
  }

  private synchronized State begin(boolean atEdge) {
    State known = atEdge ? edgeStart : innerStart;
    if (known != null) {
      return known;
    }
    Places places = new Places();
    places.reach(start, atEdge, false);
    State made = state(places);
    if (atEdge) {
      edgeStart = made;
    } else {
      innerStart = made;
    }
    return made;
  }

  private synchronized State make(State from, int letter) {
    Places places = new Places();
    for (int at : from.at) {
      Step step = steps.get(at);
      if (step.kind() == Kind.SYMBOL && alphabet.isIn(letter, setNumbers[at])) {
        places.reach(step.next(), false, false);
      }
      if (preferring && places.matched) {
        break;
      }
    }
    State made = state(places);
    from.next[letter] = made;
    return made;
  }

  private State state(Places places) {
    int[] at = Arrays.copyOf(places.list, places.size);
    if (!preferring) {
      Arrays.sort(at);
    }
    IntBuffer key = IntBuffer.wrap(at);
    State known = states.get(key);
    if (known != null) {
      return known;
    }
    if (cells > MOST_CELLS) {
      states.clear();
      edgeStart = null;
      innerStart = null;
      cells = 0;
    }
    State made =
        new State(at, places.matched, places.matched || matchesAtEdge(at), alphabet.size());
    cells += alphabet.size() + at.length;
    states.put(key, made);
    return made;
  }

  private boolean matchesAtEdge(int[] at) {
    for (int place : at) {
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
