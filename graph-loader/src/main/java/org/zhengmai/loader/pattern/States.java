package org.zhengmai.loader.pattern;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of an automaton that texts have led to so far, as one table of numbers: a row a state,
 * in it a column a letter with the place of the row that the letter leads to. The number is
 * negative where that state is not an ordinary one (all was matched, or nothing can match any
 * more), so that a run has one question to ask of nearly every character.
 *
 * <p>Cells are filled in as they are asked for, under the automaton's lock. A run reads them
 * without it: what it does not see yet is unknown to it, and it asks again under the lock.
 */
final class States {

  /** What nobody has asked for yet; always so in the column of a half of a surrogate pair. */
  static final int UNKNOWN = 0;

  /** The row from which nothing matches; rows begin behind a place that none has. */
  static final int DEAD = 1;

  /** In the column of the edge: all was matched if the text ends here. */
  static final int YES = -1;

  private static final int NO = 1;
  private static final int MOST_CELLS = 1 << 19;
  private static final int FIRST_ROWS = 4;

  private final Reach reach;
  private final int edge;
  private final int width;
  private final List<int[]> places = new ArrayList<>();
  private final Map<IntBuffer, Integer> rows = new HashMap<>();
  private final int edgeStart;
  private final int innerStart;
  private int[] table;
  private int cells;

  /** The dead state and those that reading begins with. */
  States(Reach reach, Alphabet alphabet) {
    this.reach = reach;
    this.edge = alphabet.edge();
    this.width = edge + 1;
    this.table = new int[DEAD + FIRST_ROWS * width];
    row(new int[0]);
    this.edgeStart = row(reach.beginning(true));
    this.innerStart = row(reach.beginning(false));
  }

  /** The table; a cell stands at the row's place plus the letter. */
  int[] table() {
    return table;
  }

  /** The row to begin with, as a cell has it; at the edge of the text or within it. */
  int start(boolean atEdge) {
    return atEdge ? edgeStart : innerStart;
  }

  /** Whether the program is where it is before it has read anything: no match has begun. */
  boolean isIdle(int row) {
    return row == innerStart;
  }

  /** Whether so many states were made that it is time to forget them. */
  boolean isFull() {
    return cells > MOST_CELLS;
  }

  /** Where the program may be in a state. */
  int[] places(int row) {
    return places.get((row - DEAD) / width);
  }

  /** Notes where a letter leads, and tells it as the cell does. */
  int lead(int row, int letter, int[] after) {
    int next = row(after);
    table[row + letter] = next;
    return next;
  }

  /** Works out whether all was matched if the text ends in a state, and notes it. */
  boolean isMatchAtEdge(int row) {
    boolean match = reach.isMatchAtEdge(places(row));
    table[row + edge] = match ? YES : NO;
    return match;
  }

  /** The row for these places, as cells have it; a new one where there is none yet. */
  int row(int[] at) {
    IntBuffer key = IntBuffer.wrap(at);
    Integer known = rows.get(key);
    if (known != null) {
      return known;
    }
    int row = DEAD + places.size() * width;
    if (row + width > table.length) {
      table = Arrays.copyOf(table, 2 * table.length);
    }
    places.add(at);
    cells += width + at.length;
    int named = at.length == 0 || reach.isMatch(at) ? -row : row;
    rows.put(key, named);
    return named;
  }
}
