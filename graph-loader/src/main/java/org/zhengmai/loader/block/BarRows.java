package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Characters;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Span;

/**
 * The rows of a table in Markdown, told by its bars alone: the row of dashes has as many cells as
 * every other row, and between the last bar of a row and the first of the next nothing stands. So
 * line ends within a cell, or none between rows, change nothing.
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

  /** The rows, the head first; none where there is no row of dashes below a head. */
  static List<List<Passage>> read(CleanText clean, Span within) {
    BarRows reader = new BarRows(clean, within);
    int dashes = reader.firstDashes();
    int columns = reader.dashesFrom(dashes);
    int head = dashes - columns - 1;
    boolean table = columns > 1 && head >= 0 && reader.isBlank(dashes - 1);
    return table ? reader.rows(head, columns) : List.of();
  }

  /** The first cell of dashes; cells have the number of the bar before them. */
  private int firstDashes() {
    int at = 0;
    while (at + 1 < bars.size() && !isDashes(at)) {
      at++;
    }
    return at;
  }

  private int dashesFrom(int first) {
    int at = first;
    while (at + 1 < bars.size() && isDashes(at)) {
      at++;
    }
    return at - first;
  }

  private List<List<Passage>> rows(int head, int columns) {
    List<List<Passage>> rows = new ArrayList<>();
    int at = head;
    while (at + columns < bars.size()) {
      List<Passage> row = new ArrayList<>();
      for (int i = at; i < at + columns; i++) {
        row.add(TableParser.passage(clean, bars.get(i) + 1, bars.get(i + 1)));
      }
      rows.add(row);
      int end = at + columns;
      boolean goesOn = end + 1 < bars.size() && isBlank(end);
      at = goesOn ? end + 1 : nextLine(end);
    }
    return rows;
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
