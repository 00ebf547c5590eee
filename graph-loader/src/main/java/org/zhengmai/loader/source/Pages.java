package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * On which printed page a place of a source is, as far as the source shows its page numbers.
 *
 * <p>A page is known between two numbers that follow on each other (— 4 —, — 5 —), or before a 1
 * where a paper begins anew; between — 56 — and — 59 — nobody can tell where the pages end, unless
 * {@link PageBreaks} shows as many breaks as the numbers ask for. Numbers stand at the foot, where
 * GB/T 9704—2012 (7.5) puts them, unless {@link PageMark} shows that they stand at the head; a
 * source that shows both ways has no known pages.
 */
final class Pages {

  private static final int UNKNOWN = -1;

  private final int[] starts;
  private final int[] numbers;

  private Pages(List<Page> pages) {
    this.starts = pages.stream().mapToInt(Page::start).toArray();
    this.numbers = pages.stream().mapToInt(Page::number).toArray();
  }

  /** A stretch of the source from a place on, with its number or UNKNOWN. */
  private record Page(int start, int number) {}

  /** Reads the page numbers among the lines of a source. */
  static Pages of(List<SourceLine> lines) {
    List<PageMark> marks = PageMark.in(lines);
    boolean head = marks.stream().anyMatch(mark -> mark.place() == PageMark.Place.HEAD);
    boolean foot = marks.stream().anyMatch(mark -> mark.place() == PageMark.Place.FOOT);
    if (marks.isEmpty() || (head && foot)) {
      return new Pages(List.of());
    }
    List<Integer> breaks = PageBreaks.in(lines, marks);
    if (!breaks.isEmpty()) {
      return new Pages(counted(marks, breaks, head ? 0 : 1, end(lines)));
    }
    return new Pages(head ? atHead(marks, end(lines)) : atFoot(marks, PageMark.opensPage(lines)));
  }

  /**
   * All pages of a source whose breaks agree with its numbers.
   *
   * @param behind how much higher the page behind a number is: at the head it is that page
   */
  private static List<Page> counted(
      List<PageMark> marks, List<Integer> breaks, int behind, int end) {
    List<Integer> starts = new ArrayList<>(breaks);
    marks.forEach(mark -> starts.add(mark.span().end()));
    Collections.sort(starts);
    int first = starts.indexOf(marks.get(0).span().end());
    int number = marks.get(0).number() + behind - first - 1;
    List<Page> pages = new ArrayList<>();
    int start = 0;
    int longest = 0;
    for (int next : starts) {
      pages.add(new Page(start, number > 0 ? number : UNKNOWN));
      longest = Math.max(longest, next - start);
      start = next;
      number++;
    }
    pages.add(new Page(start, end - start <= longest ? number : UNKNOWN));
    return pages;
  }

  private static int end(List<SourceLine> lines) {
    return lines.get(lines.size() - 1).span().end();
  }

  private static List<Page> atFoot(List<PageMark> marks, boolean opensPage) {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marks.size(); i++) {
      PageMark mark = marks.get(i);
      boolean known = i == 0 ? opensPage || mark.number() == 1 : follow(marks.get(i - 1), mark);
      pages.add(new Page(start, known ? mark.number() : UNKNOWN));
      start = mark.span().end();
    }
    pages.add(new Page(start, UNKNOWN));
    return pages;
  }

  /** The last page is known only where it is no longer than another: pages may lack a number. */
  private static List<Page> atHead(List<PageMark> marks, int end) {
    List<Page> pages = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < marks.size(); i++) {
      PageMark mark = marks.get(i);
      boolean last = i + 1 == marks.size();
      int length = (last ? end : marks.get(i + 1).span().start()) - mark.span().end();
      boolean known = last ? length <= longest : follow(mark, marks.get(i + 1));
      longest = known ? Math.max(longest, length) : longest;
      pages.add(new Page(mark.span().end(), known ? mark.number() : UNKNOWN));
    }
    return pages;
  }

  private static boolean follow(PageMark mark, PageMark next) {
    return next.number() == mark.number() + 1 || next.number() == 1;
  }

  /** The page that a place is on; empty where nothing tells. */
  OptionalInt at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int page = found >= 0 ? found : -found - 2;
    return page < 0 || numbers[page] == UNKNOWN
        ? OptionalInt.empty()
        : OptionalInt.of(numbers[page]);
  }
}
