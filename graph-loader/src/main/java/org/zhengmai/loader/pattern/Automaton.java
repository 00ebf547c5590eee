package org.zhengmai.loader.pattern;

import org.jspecify.annotations.Nullable;

/**
 * Runs a program over a text in one pass, one table look-up a character. A state stands for all
 * steps at which the program may be; states are made when a text first leads to them, so that only
 * those exist which real texts need. When there are too many they are forgotten and made again as
 * needed: a hostile text costs time in proportion to its length and never more memory than this.
 *
 * <p>Safe for use by many threads: a run reads the table that it began with and takes no lock until
 * it comes to a state that nobody has made.
 */
final class Automaton {

  private final Reach reach;
  private final Alphabet alphabet;
  private volatile States states;

  /**
   * Prepares the run of a program.
   *
   * @param preferring whether the match that the pattern prefers is looked for; otherwise the
   *     longest
   */
  Automaton(Program program, boolean preferring) {
    Letters letters = new Letters(program.steps());
    this.alphabet = letters.alphabet();
    this.reach = new Reach(program, preferring, letters);
    this.states = new States(reach, alphabet);
  }

  /** Reads on from a place; the end of the match, or -1. */
  int forward(String text, int from) {
    return forward(text, from, null);
  }

  /**
   * Reads on from a place; the end of the match, or -1.
   *
   * @param track where the text has words that every match needs; as long as no match has begun, it
   *     tells where one can
   */
  int forward(String text, int from, Landmark.@Nullable Track track) {
    States known = states;
    int[] table = known.table();
    int next = known.start(from == 0);
    int row = Math.abs(next);
    int length = text.length();
    int end = isMatch(next) ? from : -1;
    int i = from;
    while (i < length && row != States.DEAD) {
      next = table[row + alphabet.letter(text.charAt(i))];
      if (next > 0) {
        i++;
        if (next == row) {
          i = track != null && known.isIdle(row) ? track.beginning(i) : i;
          i = stay(text, i, row, table);
        }
        row = next;
        continue;
      }
      if (next == States.UNKNOWN) {
        int codePoint = text.codePointAt(i);
        Lead lead = lead(known, row, alphabet.letterOf(codePoint));
        known = lead.among();
        table = known.table();
        next = lead.next();
        i += Character.charCount(codePoint) - 1;
      }
      row = Math.abs(next);
      i++;
      end = isMatch(next) ? i : end;
    }
    return i >= length && isMatchAtEdge(known, row) ? length : end;
  }

  /** The first place from one on where a character leads out of a state, or the end of the text. */
  private int stay(String text, int from, int row, int[] table) {
    int i = from;
    while (i < text.length() && table[row + alphabet.letter(text.charAt(i))] == row) {
      i++;
    }
    return i;
  }

  /** Reads back from a place to a first one; the least beginning of a match, or -1. */
  int backward(String text, int from, int first) {
    States known = states;
    int[] table = known.table();
    int next = known.start(from == text.length());
    int row = Math.abs(next);
    int begin = isMatch(next) ? from : -1;
    int i = from;
    while (i > first && row != States.DEAD) {
      i--;
      next = table[row + alphabet.letter(text.charAt(i))];
      if (next == States.UNKNOWN) {
        int codePoint = text.codePointBefore(i + 1);
        Lead lead = lead(known, row, alphabet.letterOf(codePoint));
        known = lead.among();
        table = known.table();
        next = lead.next();
        i -= Character.charCount(codePoint) - 1;
      }
      row = Math.abs(next);
      begin = isMatch(next) ? i : begin;
    }
    return i == 0 && isMatchAtEdge(known, row) ? 0 : begin;
  }

  private static boolean isMatch(int next) {
    return next < 0 && next != -States.DEAD;
  }

  /**
   * Where a letter leads.
   *
   * @param among the table that the next row is in
   * @param next its cell
   */
  private record Lead(States among, int next) {}

  private synchronized Lead lead(States from, int row, int letter) {
    int[] after = reach.after(from.places(row), letter);
    if (from == states && !from.isFull()) {
      return new Lead(from, from.lead(row, letter, after));
    }
    if (states.isFull()) {
      states = new States(reach, alphabet);
    }
    return new Lead(states, states.row(after));
  }

  private boolean isMatchAtEdge(States among, int row) {
    int edge = among.table()[row + alphabet.edge()];
    return edge == States.UNKNOWN ? workOutEdge(among, row) : edge == States.YES;
  }

  private synchronized boolean workOutEdge(States among, int row) {
    return among.isMatchAtEdge(row);
  }
}
