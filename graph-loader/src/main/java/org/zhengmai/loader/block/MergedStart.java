package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells whether a row that is short of cells lacks those at its beginning, as copies of web pages
 * leave out what was merged with the row above: its units and terms then stand one column too far
 * to the left.
 */
final class MergedStart {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private MergedStart() {}

  /** Whether the cells fit the columns at the right end of the head, but not those at the left. */
  static boolean isLeftOut(List<String> headers, List<Passage> cells) {
    int missing = headers.size() - cells.size();
    if (missing <= 0 || TableHead.isNumberColumn(headers.get(0))) {
      return false;
    }
    boolean number =
        TableHead.isNumberColumn(headers.get(missing)) && NUMBER.matches(cells.get(0).text());
    return number || fits(headers, cells, missing) > fits(headers, cells, 0);
  }

  private static int fits(List<String> headers, List<Passage> cells, int offset) {
    int fits = 0;
    for (int i = 0; i < cells.size(); i++) {
      CellKind column = CellKind.ofHead(headers.get(i + offset));
      boolean told = column == CellKind.UNITS || column == CellKind.TERM;
      fits += told && CellKind.ofLine(cells.get(i).text()) == column ? 1 : 0;
    }
    return fits;
  }
}
