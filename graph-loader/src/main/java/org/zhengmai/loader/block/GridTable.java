package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * A table whose cells go on side by side over several lines, in a frame that is drawn with
 * characters ({@code ┌─┬─┐} or {@code +---+---+}) or set apart by blanks. The clean text has its
 * cells one after another; where the next page draws the frame anew, the rows go on.
 */
final class GridTable implements TableParser {

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    return CellRows.ofFrames(frames(lines, clean));
  }

  /** The cells of all drawn tables, row by row. */
  static List<List<List<Passage>>> frames(List<SourceLine> lines, CleanText clean) {
    int from = clean.cleanOffset(lines.get(0).span().start());
    int to = clean.cleanOffset(lines.get(lines.size() - 1).span().end());
    return clean.grids().stream()
        .filter(rows -> rows.get(0).get(0).start() >= from && rows.get(0).get(0).start() < to)
        .map(rows -> rows.stream().map(row -> cells(row, clean)).toList())
        .toList();
  }

  private static List<Passage> cells(List<Span> row, CleanText clean) {
    return row.stream().map(cell -> new Passage(clean, cell.start(), cell.end())).toList();
  }
}
