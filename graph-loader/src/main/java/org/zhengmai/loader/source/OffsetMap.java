package org.zhengmai.loader.source;

import java.util.Arrays;

/**
 * The way from a place in clean text back to the source. Cleaning only leaves characters out and
 * replaces one by one, so every clean character has its own in the source, further on than the one
 * before: a number a character. Runs of characters would take less room, but places are asked for
 * all the time, and a look is quicker than a search.
 *
 * <p>Only a table with cells side by side is written in another order than it is printed, cell by
 * cell ({@link CellGrid}). A stretch that begins or ends there is all that lies between its first
 * and its last printed character, those of other cells too.
 */
final class OffsetMap {

  /** The search for a place of the source is narrowed to one block of so many characters. */
  private static final int BLOCK_BITS = 6;

  private final int[] sources;

  /** For each clean character the furthest place so far; the same as the sources, as a rule. */
  private final int[] furthest;

  /** Where the order is another: places of the source with their clean characters, sorted. */
  private final long[] inOrder;

  /** How many clean characters stand before each block of the source. */
  private final int[] blocks;

  private OffsetMap(int[] sources, int sourceLength) {
    this.sources = sources;
    this.furthest = furthest(sources);
    this.inOrder = furthest == sources ? new long[0] : inOrder(sources);
    this.blocks = new int[(sourceLength >> BLOCK_BITS) + 2];
    int clean = 0;
    for (int block = 0; block < blocks.length; block++) {
      while (clean < sources.length && furthest[clean] < block << BLOCK_BITS) {
        clean++;
      }
      blocks[block] = clean;
    }
  }

  /** Where the clean character stands in the source. */
  int source(int clean) {
    return sources[clean];
  }

  /**
   * The stretch of the source from the first clean character to the last one, with all that
   * cleaning left out in between but nothing before or after.
   */
  Span source(int start, int end) {
    if (start == end) {
      int length = sources.length;
      int at = start < length ? source(start) : length == 0 ? 0 : source(start - 1) + 1;
      return new Span(at, at);
    }
    if (furthest != sources) {
      return hull(start, end);
    }
    return new Span(source(start), source(end - 1) + 1);
  }

  private Span hull(int start, int end) {
    int first = sources[start];
    int last = first;
    for (int i = start; i < end; i++) {
      first = Math.min(first, sources[i]);
      last = Math.max(last, sources[i]);
    }
    return new Span(first, last + 1);
  }

  private static int[] furthest(int[] sources) {
    int[] furthest = sources;
    for (int i = 1; i < sources.length; i++) {
      if (sources[i] < furthest[i - 1]) {
        furthest = furthest == sources ? sources.clone() : furthest;
        furthest[i] = furthest[i - 1];
      }
    }
    return furthest;
  }

  /** The clean character that stands at the very place; otherwise as {@link #clean}. */
  int at(int source) {
    if (furthest != sources) {
      int found = Arrays.binarySearch(inOrder, key(source, 0));
      int next = found >= 0 ? found : -found - 1;
      if (next < inOrder.length && inOrder[next] >> Integer.SIZE == source) {
        return (int) inOrder[next];
      }
    }
    return clean(source);
  }

  private static long key(int source, int clean) {
    return (long) source << Integer.SIZE | clean;
  }

  /** The characters in the order in which they are printed. */
  private static long[] inOrder(int[] sources) {
    long[] keys = new long[sources.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(sources[i], i);
    }
    Arrays.sort(keys);
    return keys;
  }

  /** The first clean character that stands at the place of the source or after it. */
  int clean(int source) {
    int block = Math.min(source >> BLOCK_BITS, blocks.length - 2);
    int found = Arrays.binarySearch(furthest, blocks[block], blocks[block + 1], source);
    return found >= 0 ? found : -found - 1;
  }

  /** Collects the places while the clean text is written. */
  static final class Builder {
    private final int[] sources;
    private int length;

    /** Begins the map of a source of this length, of which at most all is kept. */
    Builder(int sourceLength) {
      this.sources = new int[sourceLength];
    }

    /** The next clean character comes from this place of the source. */
    void add(int source) {
      sources[length++] = source;
    }

    OffsetMap build() {
      return new OffsetMap(Arrays.copyOf(sources, length), sources.length);
    }
  }
}
