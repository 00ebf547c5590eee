package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Makes tables of rows of cells: the row that names the columns opens one, the same row again is
 * left out, another such row opens the next. Rows of one filled cell are headings over those that
 * follow.
 *
 * <p>A table ends where another begins, whatever that is of: at a head of other columns, at a row
 * that tells of the table, and behind other words, above dashes or in a new frame unless the rows
 * count on. What follows up to the next head is in none.
 */
final class CellRows {

  private static final Pattern DASHES = Pattern.compile("[-—:：|\\s]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern HEADING_NUMBER =
      Pattern.compile("（?[一二三四五六七八九十]{1,3}）?、?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]{1,4}");

  private final List<Table> tables = new ArrayList<>();
  private List<String> headers = List.of();
  private List<Passage> printed = List.of();
  private List<Table.Row> rows = new ArrayList<>();
  private Optional<Passage> start = Optional.empty();
  private Optional<Passage> chapter = Optional.empty();

  /** The row before, above whose columns this one may be the rest of a head. */
  private List<Passage> before = List.of();

  private int last;

  private CellRows() {}

  /** The tables that the rows make; rows before the first head belong to none. */
  static List<Table> tables(List<List<Passage>> all) {
    return ofFrames(List.of(all));
  }

  /** The same of rows that stand in several frames; a new page draws the frame anew. */
  static List<Table> ofFrames(List<List<List<Passage>>> frames) {
    CellRows reader = new CellRows();
    for (List<List<Passage>> frame : frames) {
      for (int i = 0; i < frame.size(); i++) {
        boolean head = i + 1 < frame.size() && isDashes(frame.get(i + 1));
        reader.add(frame.get(i), i == 0 || head);
      }
    }
    reader.close();
    return List.copyOf(reader.tables);
  }

  private static boolean isDashes(List<Passage> row) {
    return row.stream().allMatch(cell -> cell.isEmpty() || DASHES.matches(cell.text()));
  }

  /**
   * Takes the next row.
   *
   * @param apart whether its form sets it apart from the row before
   */
  private void add(List<Passage> row, boolean apart) {
    if (isDashes(row)) {
      return;
    }
    List<String> texts = row.stream().map(Passage::text).toList();
    Passage first = row.get(0);
    List<Passage> above = before;
    RowGap gap = RowGap.between(above.isEmpty() ? first : above.get(above.size() - 1), first);
    before = row;
    if (texts.equals(headers) && !gap.isProse() && !gap.isChapter()) {
      return;
    }
    Optional<List<String>> twoRows = rows.isEmpty() ? twoRows(above, texts) : Optional.empty();
    if (!rows.isEmpty() && FootRow.is(texts)) {
      close();
    } else if (twoRows.isPresent()) {
      List<Passage> both = new ArrayList<>(row);
      both.addAll(above);
      open(twoRows.get(), both, above.get(0));
    } else if (TableHead.isHead(texts)) {
      open(texts, row, first);
    } else if (!headers.isEmpty() && !isSecondHead(texts, gap)) {
      readOn(row, texts, apart, gap);
    }
  }

  private static Optional<List<String>> twoRows(List<Passage> above, List<String> below) {
    return TwoRowHead.of(above.stream().map(Passage::text).toList(), below);
  }

  private void readOn(List<Passage> row, List<String> texts, boolean apart, RowGap gap) {
    boolean broken = apart || gap.isText();
    if (isOtherHead(texts) || (broken && !goesOn(row, gap))) {
      close();
      return;
    }
    if (gap.isProse()) {
      open(headers, printed, row.get(0));
    }
    read(row, texts);
  }

  /** A second row of the head, whatever it says: 单位 | 联系人 below 责任单位. */
  private boolean isSecondHead(List<String> texts, RowGap gap) {
    return rows.isEmpty() && !gap.isText() && isOtherHead(texts);
  }

  /** A head of other columns, whatever they are: it names itself, or counts rows of its own. */
  private static boolean isOtherHead(List<String> texts) {
    return OtherHead.is(texts) || TableHead.isNumberColumn(texts.get(0));
  }

  /** Whether the row is the next of the table behind a break: it counts on, or looks as one. */
  private boolean goesOn(List<Passage> row, RowGap gap) {
    List<Passage> cells = fitted(row);
    int number = numberOf(cells);
    if (number > 0) {
      return number > last || (number == 1 && gap.isChapter());
    }
    boolean blank = numberColumn().map(cells::get).map(Passage::isEmpty).orElse(true);
    return blank && !gap.isText() && hasUnits(cells);
  }

  /** Whether what stands below 责任单位 are units. */
  private boolean hasUnits(List<Passage> cells) {
    List<String> units = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      if (CellKind.ofHead(headers.get(i)) == CellKind.UNITS && !cells.get(i).isEmpty()) {
        units.add(cells.get(i).text());
      }
    }
    return !units.isEmpty()
        && units.stream().allMatch(unit -> CellKind.ofLine(unit) == CellKind.UNITS);
  }

  private Optional<Integer> numberColumn() {
    return IntStream.range(0, headers.size())
        .filter(i -> TableHead.isNumberColumn(headers.get(i)))
        .boxed()
        .findFirst();
  }

  /** The number of a row; 0 where it has none. */
  private int numberOf(List<Passage> cells) {
    return numberColumn()
        .map(column -> cells.get(column).text())
        .filter(NUMBER::matches)
        .map(Integer::parseInt)
        .orElse(0);
  }

  private void read(List<Passage> row, List<String> texts) {
    Optional<Passage> heading = heading(row, texts);
    if (heading.isPresent()) {
      chapter = heading;
      return;
    }
    List<Passage> cells = fitted(row);
    if (isOfAnother(cells)) {
      return;
    }
    last = Math.max(last, numberOf(cells));
    Passage end = cells.get(cells.size() - 1);
    Passage whole = new Passage(end.clean(), cells.get(0).start(), end.end());
    rows.add(new Table.Row(whole, cells, chapter));
  }

  /** Cells too many at the end, or too few: the row keeps the columns of its head. */
  private List<Passage> fitted(List<Passage> row) {
    List<Passage> cells = new ArrayList<>(row.subList(0, Math.min(row.size(), headers.size())));
    if (lacksNumber(cells) || hasTermForUnits(cells)) {
      dropEmptyEnd(cells);
    }
    int place = LeftOutCells.place(headers, cells);
    Passage next = place < cells.size() ? cells.get(place) : cells.get(cells.size() - 1);
    Passage none = place < cells.size() ? next.sub(0, 0) : next.from(next.length());
    while (cells.size() < headers.size()) {
      cells.add(place, none);
    }
    return List.copyOf(cells);
  }

  /** 市财政局 | 某某某 | 科长: a unit for a number, and none where they belong. */
  private boolean isOfAnother(List<Passage> cells) {
    return numberColumn()
        .filter(column -> CellKind.ofLine(cells.get(column).text()) == CellKind.UNITS)
        .filter(column -> !hasUnits(cells))
        .isPresent();
  }

  /** Whether words stand where the row's number belongs. */
  private boolean lacksNumber(List<Passage> cells) {
    return TableHead.isNumberColumn(headers.get(0))
        && !cells.get(0).isEmpty()
        && !NUMBER.matches(cells.get(0).text());
  }

  /** A term below 配合单位, and nothing below 完成时限: a cell before it was left out. */
  private boolean hasTermForUnits(List<Passage> cells) {
    return cells.size() == headers.size()
        && cells.get(cells.size() - 1).isEmpty()
        && CellKind.ofHead(headers.get(headers.size() - 1)) == CellKind.TERM
        && IntStream.range(0, cells.size())
            .filter(i -> CellKind.ofHead(headers.get(i)) == CellKind.UNITS)
            .anyMatch(i -> CellKind.ofLine(cells.get(i).text()) == CellKind.TERM);
  }

  private static void dropEmptyEnd(List<Passage> cells) {
    while (cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
  }

  /** One filled cell that is no number, or a chapter's number and its name. */
  private static Optional<Passage> heading(List<Passage> row, List<String> texts) {
    List<Passage> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
    boolean first = !texts.get(0).isEmpty();
    if (filled.size() == 1 && (first || RowGap.isChapter(filled.get(0).text()))) {
      return Optional.of(filled.get(0)).filter(cell -> !NUMBER.matches(cell.text()));
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

  private void open(List<String> columns, List<Passage> cells, Passage at) {
    close();
    headers = columns;
    printed = cells;
    start = Optional.of(at);
  }

  private void close() {
    start.flatMap(first -> Table.of(headers, printed, rows, first)).ifPresent(tables::add);
    headers = List.of();
    printed = List.of();
    rows = new ArrayList<>();
    start = Optional.empty();
    chapter = Optional.empty();
    last = 0;
  }
}
