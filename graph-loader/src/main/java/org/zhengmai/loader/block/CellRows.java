package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Makes tables of rows of cells: the row that names the columns opens one, the same row again is
 * left out, another such row opens the next. Rows of one filled cell are headings over those that
 * follow.
 */
final class CellRows {

  private static final Pattern DASHES = Pattern.compile("[-—:：|\\s]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern HEADING_NUMBER =
      Pattern.compile("（?[一二三四五六七八九十]{1,3}）?、?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]{1,4}");

  private final List<Table> tables = new ArrayList<>();
  private List<String> headers = List.of();
  private List<Table.Row> rows = new ArrayList<>();
  private Optional<Passage> start = Optional.empty();
  private Optional<Passage> chapter = Optional.empty();

  /** The row before, above whose columns this one may be the rest of a head. */
  private List<Passage> before = List.of();

  /** How many rows there were before the one that was read last. */
  private int counted;

  private CellRows() {}

  /** The tables that the rows make; rows before the first head belong to none. */
  static List<Table> tables(List<List<Passage>> all) {
    CellRows reader = new CellRows();
    all.forEach(reader::add);
    reader.close();
    return List.copyOf(reader.tables);
  }

  private void add(List<Passage> row) {
    List<String> texts = row.stream().map(Passage::text).toList();
    boolean dashes = texts.stream().allMatch(cell -> cell.isEmpty() || DASHES.matches(cell));
    if (dashes
        && !rows.isEmpty()
        && rows.size() > counted
        && texts.stream().anyMatch(DASHES::matches)) {
      // What Markdown prints below a head: the row before was that of another table.
      rows.remove(rows.size() - 1);
      end();
    }
    counted = rows.size();
    if (dashes) {
      return;
    }
    if (texts.equals(headers)) {
      before = row;
      return;
    }
    if (!headers.isEmpty()
        && !TableHead.isHead(texts)
        && (ForeignRows.isOtherHead(texts)
            || ForeignRows.isFoot(texts)
            || ForeignRows.areApart(before, row))) {
      end();
    }
    Optional<List<String>> twoRows = rows.isEmpty() ? twoRows(texts) : Optional.empty();
    if (TableHead.isHead(texts)) {
      open(texts, row.get(0));
    } else if (twoRows.isPresent()) {
      open(twoRows.get(), before.get(0));
    } else if (!headers.isEmpty()) {
      read(row, texts);
    }
    before = row;
  }

  private Optional<List<String>> twoRows(List<String> below) {
    return TwoRowHead.of(before.stream().map(Passage::text).toList(), below);
  }

  private void open(List<String> columns, Passage first) {
    close();
    headers = columns;
    start = Optional.of(first);
  }

  /** Rows that follow belong to no table of ours. */
  private void end() {
    close();
    before = List.of();
  }

  private void read(List<Passage> row, List<String> texts) {
    if (ForeignRows.isBlank(texts)) {
      return;
    }
    Optional<Passage> heading = heading(row, texts);
    if (heading.isPresent()) {
      chapter = heading;
      return;
    }
    List<Passage> cells = fitted(row);
    Passage last = cells.get(cells.size() - 1);
    Passage whole = new Passage(last.clean(), cells.get(0).start(), last.end());
    rows.add(new Table.Row(whole, cells, chapter));
  }

  /** Cells too many at the end, or too few: the row keeps the columns of its head. */
  private List<Passage> fitted(List<Passage> row) {
    List<Passage> cells = new ArrayList<>(row.subList(0, Math.min(row.size(), headers.size())));
    int place = LeftOutCells.place(headers, cells);
    Passage next = place < cells.size() ? cells.get(place) : cells.get(cells.size() - 1);
    Passage none = place < cells.size() ? next.sub(0, 0) : next.from(next.length());
    while (cells.size() < headers.size()) {
      cells.add(place, none);
    }
    return List.copyOf(cells);
  }

  /** One filled cell that is no number, or a chapter's number and its name. */
  private static Optional<Passage> heading(List<Passage> row, List<String> texts) {
    List<Passage> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
    boolean first = !texts.get(0).isEmpty();
    if (filled.size() == 1 && first && !NUMBER.matches(texts.get(0))) {
      return Optional.of(filled.get(0));
    }
    boolean repeated =
        row.size() > 2 && texts.stream().distinct().count() == 1 && !NUMBER.matches(texts.get(0));
    if (repeated) {
      return Optional.of(row.get(0));
    }
    boolean numbered = filled.size() == 2 && first && HEADING_NUMBER.matches(texts.get(0));
    return numbered && row.size() > 3
        ? Optional.of(
            new Passage(filled.get(0).clean(), filled.get(1).start(), filled.get(1).end()))
        : Optional.empty();
  }

  private void close() {
    if (start.isPresent() && !rows.isEmpty()) {
      Passage first = start.get();
      int end = rows.get(rows.size() - 1).whole().end();
      tables.add(
          new Table(headers, List.copyOf(rows), new Passage(first.clean(), first.start(), end)));
    }
    headers = List.of();
    rows = new ArrayList<>();
    start = Optional.empty();
    chapter = Optional.empty();
  }
}
