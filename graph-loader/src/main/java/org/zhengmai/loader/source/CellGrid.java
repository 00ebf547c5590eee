package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A table in which a cell that is too long for its column goes on in the next line, below its
 * beginning and beside other cells. The clean text has it cell by cell.
 *
 * @param firstLine its first line, counted from 0 among the source's lines
 * @param lastLine its last line
 * @param rows its rows, one cell a column; a row over all columns has one
 */
record CellGrid(int firstLine, int lastLine, List<List<Cell>> rows) {

  /**
   * A cell.
   *
   * @param pieces what stands in it, a stretch of the source a line
   */
  record Cell(List<Span> pieces) {}

  /** The tables of a source in any such form, in order; no two share a line. */
  static List<CellGrid> in(String source, List<SourceLine> lines) {
    List<CellGrid> grids = new ArrayList<>(DrawnFrames.in(source, lines));
    BitSet taken = new BitSet(lines.size());
    grids.forEach(grid -> taken.set(grid.firstLine, grid.lastLine + 1));
    for (CellGrid aligned : AlignedColumns.in(lines)) {
      int next = taken.nextSetBit(aligned.firstLine);
      if (next < 0 || next > aligned.lastLine) {
        taken.set(aligned.firstLine, aligned.lastLine + 1);
        grids.add(aligned);
      }
    }
    grids.sort(Comparator.comparingInt(CellGrid::firstLine));
    return grids;
  }

  /** A row of so many cells with nothing in them yet. */
  static List<List<Span>> freshRow(int columns) {
    List<List<Span>> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  /** The table that these rows of pieces make. */
  static CellGrid of(int firstLine, int lastLine, List<List<List<Span>>> rows) {
    return new CellGrid(
        firstLine,
        lastLine,
        rows.stream()
            .map(row -> row.stream().map(pieces -> new Cell(List.copyOf(pieces))).toList())
            .toList());
  }
}
