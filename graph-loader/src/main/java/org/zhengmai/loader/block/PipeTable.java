package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * A table in Markdown: cells between {@code |}, a row of dashes below the head. Cells may hold line
 * ends, the pipes at both ends may be left out, and the head may come back between rows.
 */
final class PipeTable implements TableParser {

  private static final int FEWEST_COLUMNS = 3;

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    if (lines.stream().noneMatch(line -> line.text().indexOf('|') >= 0)) {
      return List.of();
    }
    Span within = new Span(lines.get(0).span().start(), lines.get(lines.size() - 1).span().end());
    List<List<Passage>> barred = BarRows.read(clean, within);
    return CellRows.tables(barred.isEmpty() ? new Reader(clean).rows(lines) : barred);
  }

  /** Joins the lines of a row and cuts it into cells, where no row of dashes tells how many. */
  private static final class Reader {
    private final CleanText clean;
    private final List<List<Passage>> rows = new ArrayList<>();
    private int start = -1;
    private int last;
    private int columns;
    private boolean ended;
    private boolean open;

    /** Where the head ends with a pipe so does every row, and a line end before it is a cell's. */
    private boolean closed;

    Reader(CleanText clean) {
      this.clean = clean;
    }

    List<List<Passage>> rows(List<SourceLine> lines) {
      for (SourceLine line : lines) {
        String text = line.stripped();
        if (start >= 0 && ended && text.isEmpty()) {
          continue;
        }
        if (start >= 0 && ended && begins(text)) {
          shortRow();
        }
        if (start < 0 && begins(text)) {
          start = line.span().start();
        }
        ended = text.endsWith("|") || (isOpenRow(text) && !closed);
        if (start >= 0 && ended) {
          row(line.span().end(), text.endsWith("|"));
        }
        last = line.span().end();
      }
      if (start >= 0 && ended && columns > 0) {
        shortRow();
      }
      return rows;
    }

    /** A row with fewer cells than the head, the empty ones at its end left out. */
    private void shortRow() {
      rows.add(cells(last, clean.source().text().charAt(last - 1) == '|'));
      start = -1;
    }

    private void row(int end, boolean closed) {
      List<Passage> cells = cells(end, closed);
      boolean head = TableHead.isHead(cells.stream().map(Passage::text).toList());
      if (head) {
        open = !atPipe(start);
        this.closed = closed;
      }
      if (head || (cells.size() >= FEWEST_COLUMNS && cells.size() >= columns)) {
        columns = head ? cells.size() : columns;
        rows.add(columns == 0 ? cells : cells.subList(0, Math.min(columns, cells.size())));
        start = -1;
      } else if (columns == 0) {
        start = -1;
      }
    }

    private boolean atPipe(int at) {
      String source = clean.source().text();
      int from = at;
      while (from < source.length() && Character.isWhitespace(source.charAt(from))) {
        from++;
      }
      return from < source.length() && source.charAt(from) == '|';
    }

    private static boolean begins(String text) {
      return text.startsWith("|") || count(text) >= FEWEST_COLUMNS - 1;
    }

    /** {@code 1 | 修路 | 市交通局}: pipes only between the cells. */
    private static boolean isOpenRow(String text) {
      return !text.startsWith("|") && !text.endsWith("|") && count(text) >= FEWEST_COLUMNS - 1;
    }

    private static long count(String text) {
      return text.chars().filter(c -> c == '|').count();
    }

    private List<Passage> cells(int end, boolean closed) {
      String source = clean.source().text();
      List<Passage> cells = new ArrayList<>();
      int from = start;
      while (from < end && Character.isWhitespace(source.charAt(from))) {
        from++;
      }
      // Where the head has no pipe in front, one in front of a row follows an empty cell.
      from += source.charAt(from) == '|' && !open ? 1 : 0;
      for (int i = from; i < end; i++) {
        if (source.charAt(i) == '|') {
          cells.add(TableParser.passage(clean, from, i));
          from = i + 1;
        }
      }
      if (!closed) {
        cells.add(TableParser.passage(clean, from, end));
      }
      return cells;
    }
  }
}
