package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/**
 * A table copied from a word processor: each cell begins with a tab, mostly on a line of its own;
 * what follows without a tab goes on with the cell before, merged cells are empty. The head begins
 * with 序号, and every row with its number.
 */
final class CellPerLineTable implements TableParser {

  private static final String FIRST_HEADER = "序号";
  private static final char TAB = '\t';
  private static final int MOST_COLUMNS = 12;
  private static final int FEWEST_COLUMNS = 3;

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    List<Passage> cells = cells(lines, clean);
    List<Table> tables = new ArrayList<>();
    int head = nextHead(cells, 0);
    while (head < cells.size()) {
      int next = nextHead(cells, head + 1);
      table(cells.subList(head, next)).ifPresent(tables::add);
      head = next;
    }
    return tables;
  }

  private static Optional<Table> table(List<Passage> cells) {
    int columns = columns(cells, 0);
    List<String> headers = cells.subList(0, columns).stream().map(Passage::text).toList();
    List<Table.Row> rows = rows(cells, columns, headers);
    return Table.of(headers, cells.subList(0, columns), rows, cells.get(0));
  }

  private static List<Passage> cells(List<SourceLine> lines, CleanText clean) {
    List<Passage> cells = new ArrayList<>();
    int from = lines.get(0).span().start();
    int end = lines.get(lines.size() - 1).span().end();
    String text = clean.source().text().substring(from, end);
    int start = text.indexOf(TAB);
    while (start >= 0) {
      int next = text.indexOf(TAB, start + 1);
      cells.add(TableParser.passage(clean, from + start, next < 0 ? end : from + next));
      start = next;
    }
    return cells;
  }

  /**
   * Where the next table begins: with a head above a row that has the number 1. The head that a
   * page repeats has another number below it.
   */
  private static int nextHead(List<Passage> cells, int from) {
    for (int i = from; i < cells.size(); i++) {
      if (cells.get(i).text().equals(FIRST_HEADER) && columns(cells, i) >= FEWEST_COLUMNS) {
        return i;
      }
    }
    return cells.size();
  }

  private static int columns(List<Passage> cells, int head) {
    for (int i = head + 1; i < Math.min(cells.size(), head + MOST_COLUMNS); i++) {
      if (cells.get(i).text().equals("1")) {
        // Where rows begin with another column (类别, 序号), its first words stand behind the head.
        return TableHead.isColumn(cells.get(i - 1).text()) ? i - head : 0;
      }
    }
    return 0;
  }

  private static List<Table.Row> rows(List<Passage> cells, int first, List<String> headers) {
    List<Table.Row> rows = new ArrayList<>();
    int at = first;
    while (at + headers.size() <= cells.size()) {
      List<Passage> row = List.copyOf(cells.subList(at, at + headers.size()));
      boolean numbered = row.get(0).text().equals(Integer.toString(rows.size() + 1));
      if (numbered) {
        Passage last = row.get(row.size() - 1);
        rows.add(
            new Table.Row(
                new Passage(last.clean(), row.get(0).start(), last.end()), row, Optional.empty()));
      }
      // A head that comes back, or a cell too many: go on where the next number stands.
      at += numbered ? headers.size() : 1;
    }
    return rows;
  }
}
