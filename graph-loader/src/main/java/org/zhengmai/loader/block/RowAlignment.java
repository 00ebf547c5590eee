package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * Tells which printed lines of a row belong to which column, where empty cells leave no line and
 * long ones several. Lines keep their order; a column of units takes lines that are units, one of
 * terms a term. Where every column has one line that is so without more ado.
 */
final class RowAlignment {

  private static final int FITS = 4;
  private static final int MISFIT = -6;
  private static final int PLAIN = 2;
  private static final int FURTHER_LINE = -1;
  private static final int EMPTY_UNITS = -3;
  private static final int EMPTY_WORDS = -3;
  private static final int EMPTY_LAST = -1;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final List<CellKind> columns;

  /**
   * Prepares it.
   *
   * @param headers the heads of all columns, that of the rows' numbers first
   */
  RowAlignment(List<String> headers) {
    this.columns = headers.stream().skip(1).map(CellKind::ofHead).toList();
  }

  /**
   * The cells of a row.
   *
   * @param number the row's number, its first cell
   * @param lines the lines behind the number
   * @param open whether lines may follow that are no part of the table
   * @return one cell a column; empty where the lines fit no row of this table
   */
  Optional<List<Passage>> cells(Passage number, List<Passage> lines, boolean open) {
    int[][] score = new int[columns.size() + 1][lines.size() + 1];
    int[][] from = new int[columns.size() + 1][lines.size() + 1];
    Arrays.stream(score).forEach(row -> Arrays.fill(row, NEVER));
    score[0][0] = 0;
    for (int column = 1; column <= columns.size(); column++) {
      for (int end = 0; end <= lines.size(); end++) {
        best(score, from, column, end, lines);
      }
    }
    int[] totals = score[columns.size()];
    int end = open ? lastBest(totals) : lines.size();
    return totals[end] <= 0 ? Optional.empty() : Optional.of(read(number, lines, from, end));
  }

  private void best(int[][] score, int[][] from, int column, int end, List<Passage> lines) {
    for (int start = end; start >= 0; start--) {
      int before = score[column - 1][start];
      int total = before == NEVER ? NEVER : before + fit(column - 1, lines.subList(start, end));
      if (total > score[column][end]) {
        score[column][end] = total;
        from[column][end] = start;
      }
    }
  }

  private static int lastBest(int[] totals) {
    int best = 0;
    for (int i = 1; i < totals.length; i++) {
      best = totals[i] > totals[best] ? i : best;
    }
    return best;
  }

  private int fit(int column, List<Passage> lines) {
    CellKind kind = columns.get(column);
    if (lines.isEmpty()) {
      boolean last = column == columns.size() - 1;
      return last ? EMPTY_LAST : kind == CellKind.WORDS ? EMPTY_WORDS : EMPTY_UNITS;
    }
    int each = FURTHER_LINE * (lines.size() - 1) + (goesOn(lines) ? MISFIT : 0);
    for (Passage line : lines) {
      each += line.isEmpty() ? PLAIN : fit(kind, CellKind.ofLine(line.text()));
    }
    return Math.max(each, kind == CellKind.UNITS ? joined(lines) : each);
  }

  /** A name that is broken over lines looks like one only as a whole. */
  private static int joined(List<Passage> lines) {
    Passage last = lines.get(lines.size() - 1);
    String text = new Passage(last.clean(), lines.get(0).start(), last.end()).text();
    boolean units = CellKind.ofLine(text) == CellKind.UNITS;
    return (units && !goesOn(lines) ? FITS : MISFIT) + FURTHER_LINE * (lines.size() - 1);
  }

  /** A list does not end with its comma. */
  private static boolean goesOn(List<Passage> lines) {
    Passage last = lines.get(lines.size() - 1);
    return last.endsWith("、");
  }

  private static int fit(CellKind column, CellKind line) {
    if (column == CellKind.WORDS) {
      return line == CellKind.WORDS || line == CellKind.FIGURE ? PLAIN : 0;
    }
    return column == line ? FITS : MISFIT;
  }

  private List<Passage> read(Passage number, List<Passage> lines, int[][] from, int last) {
    List<Passage> cells = new ArrayList<>();
    int end = last;
    for (int column = columns.size(); column >= 1; column--) {
      int start = from[column][end];
      Passage first = start < lines.size() ? lines.get(start) : lines.get(lines.size() - 1);
      cells.add(
          0,
          start == end
              ? first.sub(0, 0)
              : new Passage(first.clean(), first.start(), lines.get(end - 1).end()));
      end = start;
    }
    cells.add(0, number);
    return List.copyOf(cells);
  }
}
