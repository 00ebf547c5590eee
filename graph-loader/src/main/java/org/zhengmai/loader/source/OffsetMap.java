package org.zhengmai.loader.source;

import java.util.Arrays;

/**
 * The way from a place in clean text back to the source. Cleaning only leaves characters out and
 * replaces one by one, so clean text is a row of runs, each of which lies unbroken in the source;
 * two sorted arrays keep where the runs begin, and a binary search finds the run of a place.
 */
final class OffsetMap {

  private final int[] cleanStarts;
  private final int[] sourceStarts;
  private final int cleanLength;

  private OffsetMap(int[] cleanStarts, int[] sourceStarts, int cleanLength) {
    this.cleanStarts = cleanStarts;
    this.sourceStarts = sourceStarts;
    this.cleanLength = cleanLength;
  }

  /** Where the clean character stands in the source. */
  int source(int clean) {
    if (clean < 0 || clean >= cleanLength) {
      throw new IndexOutOfBoundsException(clean + " is not in the clean text of " + cleanLength);
    }
    int found = Arrays.binarySearch(cleanStarts, clean);
    int run = found >= 0 ? found : -found - 2;
    return sourceStarts[run] + clean - cleanStarts[run];
  }

  /**
   * The stretch of the source from the first clean character to the last one, with all that
   * cleaning left out in between but nothing before or after.
   */
  Span source(int start, int end) {
    if (start == end) {
      int at = start < cleanLength ? source(start) : cleanLength == 0 ? 0 : source(start - 1) + 1;
      return new Span(at, at);
    }
    return new Span(source(start), source(end - 1) + 1);
  }

  /** The first clean character that stands at the place of the source or after it. */
  int clean(int source) {
    int found = Arrays.binarySearch(sourceStarts, source);
    int run = found >= 0 ? found : -found - 2;
    if (run < 0) {
      return 0;
    }
    int runEnd = run + 1 < cleanStarts.length ? cleanStarts[run + 1] : cleanLength;
    return Math.min(cleanStarts[run] + source - sourceStarts[run], runEnd);
  }

  /** Collects the runs while the clean text is written. */
  static final class Builder {
    private int[] cleanStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int runs;
    private int length;
    private int next = -1;

    /** The next clean character comes from this place of the source. */
    void add(int source) {
      if (source != next) {
        if (runs == cleanStarts.length) {
          cleanStarts = Arrays.copyOf(cleanStarts, 2 * runs);
          sourceStarts = Arrays.copyOf(sourceStarts, 2 * runs);
        }
        cleanStarts[runs] = length;
        sourceStarts[runs] = source;
        runs++;
      }
      length++;
      next = source + 1;
    }

    OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(cleanStarts, runs), Arrays.copyOf(sourceStarts, runs), length);
    }
  }
}
