package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells where a row that is short of cells lacks them, as copies of web pages leave out what was
 * merged with the row above: the units and terms behind such a gap stand some columns too far to
 * the left. Without such a sign the cells are missing at the end.
 */
final class LeftOutCells {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private LeftOutCells() {}

  /** Before which of the printed cells those that are missing belong. */
  static int place(List<String> headers, List<Passage> cells) {
    int missing = headers.size() - cells.size();
    if (missing <= 0) {
      return cells.size();
    }
    boolean numbered = TableHead.isNumberColumn(headers.get(0));
    if (!numbered
        && TableHead.isNumberColumn(headers.get(missing))
        && NUMBER.matches(cells.get(0).text())) {
      return 0;
    }
    int place = cells.size();
    int most = fits(headers, cells, place);
    for (int at = first(headers, cells); at < cells.size(); at++) {
      int fits = fits(headers, cells, at);
      boolean later = at > place && isUnits(headers, place) && isUnits(headers, at);
      if (fits > most || (fits == most && later)) {
        place = at;
        most = fits;
      }
    }
    return place;
  }

  /** Of two columns of units the later is the one left out: a work has a leader. */
  private static boolean isUnits(List<String> headers, int column) {
    return CellKind.ofHead(headers.get(column)) == CellKind.UNITS;
  }

  /**
   * The number of a row is not left out of it where one is printed, nor are its words where what
   * stands behind the number is no term and does not begin as a unit's name does: 新建医院. Of two
   * columns of words the first may be.
   */
  private static int first(List<String> headers, List<Passage> cells) {
    if (!TableHead.isNumberColumn(headers.get(0)) || !NUMBER.matches(cells.get(0).text())) {
      return 0;
    }
    boolean words =
        cells.size() > 1
            && CellKind.ofHead(headers.get(1)) == CellKind.WORDS
            && CellKind.ofHead(headers.get(1 + headers.size() - cells.size())) != CellKind.WORDS
            && CellKind.ofLine(cells.get(1).text()) != CellKind.TERM
            && !RowAlignment.isName(cells.get(1).text());
    return words ? 2 : 1;
  }

  /** How many columns of units or terms have such a cell, with the gap at a place. */
  private static int fits(List<String> headers, List<Passage> cells, int place) {
    int missing = headers.size() - cells.size();
    int fits = 0;
    for (int i = 0; i < cells.size(); i++) {
      CellKind column = CellKind.ofHead(headers.get(i < place ? i : i + missing));
      boolean told = column == CellKind.UNITS || column == CellKind.TERM;
      fits += told && CellKind.ofLine(cells.get(i).text()) == column ? 1 : 0;
    }
    return fits;
  }
}
