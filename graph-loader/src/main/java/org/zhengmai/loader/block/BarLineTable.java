package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/**
 * A table saved from a web page with a bar on a line of its own behind each cell. The head's row is
 * told by its words, and every other row by its number: 1, 2, 3. Where the head has no column of
 * numbers its first column is that of merged headings, which stand before the number of their first
 * row.
 */
final class BarLineTable implements TableParser {

  private static final String BAR = "|";
  private static final String NUMBERS = "序号";
  private static final int FEWEST_BARS = 8;
  private static final int MOST_COLUMNS = 12;
  private static final int FEWEST_COLUMNS = 3;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    long bars = lines.stream().filter(BarLineTable::isBar).count();
    if (bars < FEWEST_BARS) {
      return List.of();
    }
    List<Passage> cells = cells(lines, clean);
    for (int at = 0; at < cells.size(); at++) {
      int columns = columns(cells, at);
      if (columns >= FEWEST_COLUMNS) {
        return table(cells, at, columns).stream().toList();
      }
    }
    return List.of();
  }

  private static boolean isBar(SourceLine line) {
    return line.text().contains(BAR) && line.stripped().equals(BAR);
  }

  /** What stands between two bars; before the first one only the line right above it. */
  private static List<Passage> cells(List<SourceLine> lines, CleanText clean) {
    List<Passage> cells = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (SourceLine line : lines) {
      if (isBar(line)) {
        int bar = line.span().start();
        cells.add(TableParser.passage(clean, start < 0 ? bar : start, start < 0 ? bar : end));
        start = -1;
      } else if (!line.isBlank()) {
        start = start < 0 || cells.isEmpty() ? line.span().start() : start;
        end = line.span().end();
      }
    }
    return cells;
  }

  /** How many columns the head that begins with this cell has; 0 where none begins. */
  private static int columns(List<Passage> cells, int at) {
    List<String> head = new ArrayList<>();
    for (int i = at; i < Math.min(cells.size(), at + MOST_COLUMNS); i++) {
      String text = cells.get(i).text();
      if (!TableHead.isColumn(text)) {
        break;
      }
      head.add(text);
    }
    return TableHead.isHead(head) ? head.size() : 0;
  }

  private static Optional<Table> table(List<Passage> cells, int head, int columns) {
    List<String> printed = cells.subList(head, head + columns).stream().map(Passage::text).toList();
    List<String> headers = new ArrayList<>(TableHead.columns(printed));
    if (!TableHead.isNumberColumn(headers.get(0))) {
      headers.set(0, NUMBERS);
    }
    return Table.of(
        headers,
        cells.subList(head, head + columns),
        rows(cells, head + columns, headers.size()),
        cells.get(head));
  }

  private static List<Table.Row> rows(List<Passage> cells, int first, int columns) {
    List<Table.Row> rows = new ArrayList<>();
    Optional<Passage> chapter = Optional.empty();
    int at = first;
    while (at < cells.size() && (rows.isEmpty() || !OtherHead.begins(cells, at))) {
      Passage cell = cells.get(at);
      if (isNext(cell, rows) && at + columns <= cells.size()) {
        List<Passage> row = List.copyOf(cells.subList(at, at + columns));
        int end = row.stream().mapToInt(Passage::end).max().orElse(cell.end());
        rows.add(new Table.Row(new Passage(cell.clean(), cell.start(), end), row, chapter));
        at += columns;
      } else {
        chapter = cell.isEmpty() ? chapter : Optional.of(cell);
        at++;
      }
    }
    return rows;
  }

  private static boolean isNext(Passage cell, List<Table.Row> rows) {
    String text = cell.text();
    return NUMBER.matches(text) && Integer.parseInt(text) == rows.size() + 1;
  }
}
