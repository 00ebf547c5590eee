package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/** Reads one table of indicators from lines that are its rows, or its cells. */
final class IndicatorLines {

  /** 预期性, 约束性: the last cell of a row. */
  private static final Pattern KIND = Pattern.compile("(预期|约束|指导|引领|基础|导向)性");

  /** What stands in the column of what is to be reached. */
  private static final Pattern FIGURE = Pattern.compile("^([≥≤><＞＜约达]|不低于|不超过)?[0-9]|^[—-]{1,2}$");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  private static final int FEWEST = 2;
  private static final int MOST = 10;

  private final List<SourceLine> lines;
  private final CleanText clean;
  private final int first;
  private final List<List<Passage>> rows = new ArrayList<>();
  private Optional<IndicatorHead> head = Optional.empty();
  private int next;

  IndicatorLines(List<SourceLine> lines, CleanText clean, int first) {
    this.lines = lines;
    this.clean = clean;
    this.first = first;
    this.next = first + 1;
  }

  /** Reads the table whose head begins with the line; empty where none does. */
  Optional<IndicatorTable> read() {
    return byRows() || byCells() ? Optional.of(table()) : Optional.empty();
  }

  /** The line behind the table. */
  int next() {
    return next;
  }

  private boolean byRows() {
    Optional<IndicatorRows> read = IndicatorRows.read(first, lines.size(), this::cells);
    read.ifPresent(
        table -> {
          head = Optional.of(table.head());
          rows.addAll(table.rows());
          next = table.next();
        });
    return read.isPresent();
  }

  /**
   * 指标, 2098年, 2103年, 属性 on lines of their own, and then cells up to each 预期性; without 属性 as many
   * cells a row as the head has words.
   */
  private boolean byCells() {
    List<Passage> words = new ArrayList<>();
    int at = first;
    while (at < lines.size() && words.size() < MOST && IndicatorHead.isWord(line(at).text())) {
      words.add(line(at));
      at++;
    }
    head = IndicatorHead.of(words).filter(found -> found.name() == 0);
    if (words.size() <= FEWEST || head.isEmpty()) {
      return false;
    }
    next = at;
    if (head.get().endsWithKind()) {
      rowsToKind(words.size());
    } else {
      rowsOfLength(words.size(), first > 0 && TableHead.isNumberColumn(line(first - 1).text()));
    }
    return !rows.isEmpty();
  }

  private void rowsToKind(int columns) {
    List<Passage> row = new ArrayList<>();
    for (int at = next; at < lines.size() && row.size() < MOST; at++) {
      row.add(line(at));
      if (KIND.matches(line(at).text())) {
        if (row.size() >= columns) {
          head.flatMap(h -> h.row(row.subList(row.size() - columns, row.size())))
              .ifPresent(rows::add);
        }
        row.clear();
        next = at + 1;
      }
    }
  }

  /** Rows end where a cell that is to have a figure has none. */
  private void rowsOfLength(int columns, boolean numbered) {
    int length = columns + (numbered ? 1 : 0);
    while (next + length <= lines.size()) {
      List<Passage> row = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        row.add(line(next + i));
      }
      boolean figures = FIGURE.matcher(row.get(length - 1).text()).find();
      if (!figures || (numbered && !DIGITS.matches(row.get(0).text()))) {
        return;
      }
      head.flatMap(h -> h.row(row.subList(length - columns, length))).ifPresent(rows::add);
      next += length;
    }
  }

  private IndicatorTable table() {
    return IndicatorTable.of(head.orElseThrow(), rows, line(next - 1).end());
  }

  private Passage line(int at) {
    Span span = lines.get(at).span();
    return TableParser.passage(clean, span.start(), span.end());
  }

  private List<Passage> cells(int at) {
    return LineCells.of(lines.get(at), clean);
  }
}
