package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/**
 * A table copied from a spreadsheet: a row a line, tabs between the cells. A cell may hold line
 * ends, so that a row goes on until it has as many cells as the head, or another begins with its
 * number: then its last cells were left out.
 */
final class TabTable implements TableParser {

  private static final char TAB = '\t';
  private static final char QUOTE = '"';
  private static final int FEWEST_COLUMNS = 3;

  /** Longer stretches are the text behind a table, in which no row is looked for again. */
  private static final int LONGEST_ROW = 4000;

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,4}\t.*");

  private static final Pattern HEADING =
      Pattern.compile("([一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|附件|附表|注：|备注：|说明：).*");

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    Reader reader = new Reader(clean);
    lines.forEach(reader::line);
    reader.shortRow();
    return CellRows.tables(reader.rows.stream().filter(row -> !row.isEmpty()).toList());
  }

  /** Joins the lines of a row. */
  private static final class Reader {
    private final CleanText clean;
    private final List<List<Passage>> rows = new ArrayList<>();
    private int columns;

    /** The first column of units; behind the last where there is none. */
    private int units;

    /** The first line of the row that is read; -1 for its beginning where none is. */
    private int start = -1;

    private int firstEnd;
    private boolean numbered;

    Reader(CleanText clean) {
      this.clean = clean;
    }

    void line(SourceLine line) {
      boolean another = numbered && NUMBERED.matches(line.text());
      if (start >= 0 && (another || (HEADING.matches(line.stripped()) && mayBeOver()))) {
        shortRow();
      }
      if (start < 0 && begins(line)) {
        start = line.span().start();
        firstEnd = line.span().end();
        numbered = columns > 0 && NUMBERED.matches(line.text());
      }
      if (start < 0 || (columns > 0 && line.isBlank())) {
        return;
      }
      if (line.span().end() - start > LONGEST_ROW) {
        shortRow();
        return;
      }
      row(cells(line.span().end()));
    }

    /** A cell of several lines may hold （一） too: the row is over where its units were read. */
    private boolean mayBeOver() {
      List<Passage> cells = cells(firstEnd);
      return !isOpen(cells) && (columns == 0 || cells.size() > units);
    }

    private boolean begins(SourceLine line) {
      int tab = line.text().indexOf(TAB);
      return tab > 0 || (tab == 0 && !rows.isEmpty() && hasMergedFront(line.text()));
    }

    /**
     * The first cells of a row may be merged with those above; a paragraph has one tab in front.
     */
    private static boolean hasMergedFront(String text) {
      return text.indexOf(TAB, 1) > 0 && !text.isBlank();
    }

    private void row(List<Passage> cells) {
      List<String> texts = cells.stream().map(Passage::text).toList();
      if (cells.size() >= FEWEST_COLUMNS && TableHead.isHead(texts)) {
        columns = cells.size();
        units = firstOfUnits(texts);
      } else if (OtherHead.is(texts)) {
        // A table of another kind and width begins.
        columns = 0;
      }
      List<String> twoRows =
          rows.isEmpty() ? List.of() : TwoRowHead.of(lastRow(), texts).orElse(List.of());
      if (!twoRows.isEmpty()) {
        columns = twoRows.size();
        units = firstOfUnits(twoRows);
        end(cells);
      } else if (columns == 0 || (cells.size() >= columns && !isOpen(cells))) {
        end(columns == 0 ? cells : cells.subList(0, columns));
      }
    }

    private static int firstOfUnits(List<String> heads) {
      int at = 0;
      while (at < heads.size() && CellKind.ofHead(heads.get(at)) != CellKind.UNITS) {
        at++;
      }
      return at;
    }

    private List<String> lastRow() {
      return rows.get(rows.size() - 1).stream().map(Passage::text).toList();
    }

    /** Whether the last cell is in quotes, as it holds line ends, and not over yet. */
    private boolean isOpen(List<Passage> cells) {
      String last = cells.get(cells.size() - 1).text();
      return last.indexOf(QUOTE) == 0 && last.indexOf(QUOTE, 1) < 0;
    }

    private void end(List<Passage> row) {
      rows.add(row);
      start = -1;
    }

    /** What was read of a row whose last cells are left out; text that only has tabs is none. */
    void shortRow() {
      if (start >= 0 && numbered) {
        List<Passage> cells = cells(firstEnd);
        if (cells.size() >= FEWEST_COLUMNS - 1) {
          rows.add(cells.subList(0, Math.min(columns, cells.size())));
        }
      }
      start = -1;
    }

    private List<Passage> cells(int end) {
      String source = clean.source().text();
      List<Passage> cells = new ArrayList<>();
      int from = start;
      for (int i = start; i < end; i++) {
        if (source.charAt(i) == TAB) {
          cells.add(cell(from, i));
          from = i + 1;
        }
      }
      cells.add(cell(from, end));
      return cells;
    }

    /** A spreadsheet puts a cell with line ends into quotes. */
    private Passage cell(int from, int to) {
      String source = clean.source().text();
      boolean quoted =
          to - from > 2 && source.charAt(from) == QUOTE && source.charAt(to - 1) == QUOTE;
      return quoted
          ? TableParser.passage(clean, from + 1, to - 1)
          : TableParser.passage(clean, from, to);
    }
  }
}
