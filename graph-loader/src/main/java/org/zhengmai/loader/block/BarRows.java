package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Characters;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Span;

/**
 * The rows of tables in Markdown, told by their bars alone: the row of dashes has as many cells as
 * every other row of its table, and between the last bar of a row and the first of the next nothing
 * stands. So line ends within a cell, or none between rows, change nothing.
 */
final class BarRows {

  private static final char BAR = '|';
  private static final Pattern DASHES = Pattern.compile(":?-{2,}:?");

  private final CleanText clean;
  private final String source;
  private final List<Integer> bars = new ArrayList<>();

  private BarRows(CleanText clean, Span within) {
    this.clean = clean;
    this.source = clean.source().text();
    for (int i = within.start(); i < within.end(); i++) {
      if (source.charAt(i) == BAR) {
        bars.add(i);
      }
    }
  }

  /** The rows of all such tables, each head first; none where no row of dashes is below a head. */
  static List<List<Passage>> read(CleanText clean, Span within) {
    BarRows reader = new BarRows(clean, within);
    List<Grid> grids = reader.grids();
    List<List<Passage>> rows = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      int end = i + 1 < grids.size() ? grids.get(i + 1).head() : reader.bars.size();
      rows.addAll(reader.rows(grids.get(i), end));
    }
    return rows;
  }

  /** The first bar of a head, and how many cells every row of its table has. */
  private record Grid(int head, int columns) {}

  private List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    int at = 0;
    while (at + 1 < bars.size()) {
      int columns = dashesFrom(at);
      int head = at - columns - 1;
      if (columns > 1 && head >= 0 && isBlank(at - 1)) {
        grids.add(new Grid(head, columns));
      }
      at += Math.max(1, columns);
    }
    return grids;
  }

  private int dashesFrom(int first) {
    int at = first;
    while (at + 1 < bars.size() && isDashes(at)) {
      at++;
    }
    return at - first;
  }

  private List<List<Passage>> rows(Grid grid, int last) {
    List<List<Passage>> rows = new ArrayList<>();
    int at = grid.head();
    int columns = grid.columns();
    while (at + 1 < last) {
      int end = Math.min(at + columns, last - 1);
      List<Passage> row = new ArrayList<>();
      for (int i = at; i < end; i++) {
        row.add(TableParser.passage(clean, bars.get(i) + 1, bars.get(i + 1)));
      }
      rows.add(row);
      boolean goesOn = end + 1 < bars.size() && isBlank(end);
      at = goesOn ? end + 1 : nextLine(end);
      columns = goesOn ? columns : columnsOf(at, columns);
    }
    return rows;
  }

  /** Behind other text a head without dashes may open a table of another width. */
  private int columnsOf(int first, int columns) {
    List<String> texts = new ArrayList<>();
    for (int at = first; at + 1 < bars.size() && cell(at).indexOf('\n') < 0; at++) {
      texts.add(Characters.withoutWhiteSpace(cell(at)));
    }
    return TableHead.isHead(texts) ? texts.size() : columns;
  }

  /** Where text stands between two rows, the next row begins with its line. */
  private int nextLine(int from) {
    int at = from;
    while (at < bars.size() && !beginsLine(bars.get(at))) {
      at++;
    }
    return at;
  }

  private boolean beginsLine(int bar) {
    int at = bar - 1;
    while (at >= 0 && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 || source.charAt(at) == '\n' || source.charAt(at) == '\r';
  }

  private boolean isDashes(int cell) {
    return DASHES.matches(Characters.withoutWhiteSpace(cell(cell)));
  }

  private boolean isBlank(int cell) {
    return cell(cell).isBlank();
  }

  private String cell(int bar) {
    return source.substring(bars.get(bar) + 1, bars.get(bar + 1));
  }
}
