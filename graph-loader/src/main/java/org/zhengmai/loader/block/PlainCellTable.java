package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/**
 * A table saved from a web page, each cell on a line of its own with nothing before it. The head
 * begins with 序号; a row begins with a number that is higher than the one before; a line such as
 * 二、扩大开放 between rows is a heading over the rows that follow. Empty cells leave no line, so {@link
 * RowAlignment} tells which cells are there.
 */
final class PlainCellTable implements TableParser {

  private static final int MOST_COLUMNS = 12;
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_LINES = 40;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private static final Pattern OWN_WORD = Pattern.compile("\\p{Han}{2,6}");

  private static final Pattern HEADING =
      Pattern.compile("(第?[一二三四五六七八九十]{1,3}[、章节部]|（[一二三四五六七八九十]{1,3}）).{2,60}");
  private static final Pattern END =
      Pattern.compile(
          "(附件|备注|注：|抄送|主办单位|打印|关闭|分享|上一篇|下一篇|扫一扫|版权|责任编辑|相关).*|.*(信息公开|公开选项).*|\\p{Han}{4,30}(办公室|办公厅)?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(印发)?");

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    if (lines.stream().noneMatch(line -> isNumberColumn(line, clean))) {
      return List.of();
    }
    List<Passage> cells = cells(lines, clean);
    List<Table> tables = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      int columns = columns(cells, at);
      if (columns >= FEWEST_COLUMNS) {
        Reader reader = new Reader(cells, at, columns);
        at = reader.read();
        reader.table().ifPresent(tables::add);
      } else {
        at++;
      }
    }
    return tables;
  }

  /** Whether a head may begin with the line; in nearly all texts none does. */
  private static boolean isNumberColumn(SourceLine line, CleanText clean) {
    return TableHead.mayHaveNumberColumn(line.text())
        && cell(line, clean).filter(PlainCellTable::isNumberColumn).isPresent();
  }

  private static boolean isNumberColumn(Passage cell) {
    return cell.length() <= TableHead.LONGEST_NUMBER_COLUMN
        && TableHead.isNumberColumn(cell.text());
  }

  private static List<Passage> cells(List<SourceLine> lines, CleanText clean) {
    return lines.stream().flatMap(line -> cell(line, clean).stream()).toList();
  }

  /** The cell on a line, which a bar may close; empty where nothing is printed. */
  private static Optional<Passage> cell(SourceLine line, CleanText clean) {
    String text = line.stripped();
    boolean pipe = text.endsWith("|") && text.indexOf('|') == text.length() - 1;
    int end = line.span().end() - (pipe ? line.text().length() - line.text().indexOf('|') : 0);
    Passage cell = TableParser.passage(clean, line.span().start(), end);
    return cell.isEmpty() && !pipe ? Optional.empty() : Optional.of(cell);
  }

  /** How many columns the head that begins at this line has; 0 where none begins. */
  private static int columns(List<Passage> cells, int at) {
    if (!isNumberColumn(cells.get(at))) {
      return 0;
    }
    List<String> head = new ArrayList<>();
    for (int i = at; i < cells.size() && head.size() < MOST_COLUMNS; i++) {
      String text = cells.get(i).text();
      if (!TableHead.isColumn(text) && !isBetweenColumns(cells, i)) {
        break;
      }
      head.add(text);
    }
    return TableHead.isHead(head) ? head.size() : 0;
  }

  /** A head may have a word of its own (修复片区), with words for columns on both sides. */
  private static boolean isBetweenColumns(List<Passage> cells, int at) {
    return OWN_WORD.matches(cells.get(at).text())
        && at + 1 < cells.size()
        && TableHead.isColumn(cells.get(at - 1).text())
        && TableHead.isColumn(cells.get(at + 1).text());
  }

  /** Reads the rows below one head. */
  private static final class Reader {
    private final List<Passage> cells;
    private final int head;
    private final List<Passage> heads;
    private final List<String> printed;
    private final List<String> headers;
    private final RowAlignment alignment;
    private final List<Table.Row> rows = new ArrayList<>();

    /** Whether a column is one of figures. */
    private final boolean amounts;

    /** The highest number of a row so far. */
    private int highest = -1;

    private Optional<Passage> chapter = Optional.empty();

    Reader(List<Passage> cells, int head, int columns) {
      this.cells = cells;
      this.head = head;
      this.heads = cells.subList(head, head + columns);
      this.printed = heads.stream().map(Passage::text).toList();
      this.headers = TableHead.columns(printed);
      this.amounts = headers.stream().anyMatch(ProjectFacts::is);
      this.alignment = new RowAlignment(headers);
    }

    /** Reads on to the table's end and tells where that is. */
    int read() {
      int at = head + printed.size();
      while (at < cells.size()) {
        String text = cells.get(at).text();
        if (repeatsHead(at)) {
          if (beginsAnew(at + printed.size())) {
            break;
          }
          at += printed.size();
        } else if (isNumber(at)) {
          at = row(at);
        } else if (HEADING.matches(text)) {
          chapter = Optional.of(cells.get(at));
          at++;
        } else {
          break;
        }
      }
      return Math.max(at, head + 1);
    }

    Optional<Table> table() {
      return Table.of(headers, heads, rows, cells.get(head));
    }

    private int row(int at) {
      highest = Integer.parseInt(cells.get(at).text());
      int next = rowEnd(at);
      boolean open = next >= cells.size() || !isNumber(next);

      List<Passage> lines = cells.subList(at + 1, next);
      int term = endOfRow(lines);
      boolean several = term < lines.size() && endOfRow(lines.subList(term, lines.size())) > 0;
      if (several && !open) {
        unnumbered(cells.get(at), lines);
        return next;
      }
      Optional<List<Passage>> read = alignment.cells(cells.get(at), lines, open);
      read.ifPresent(this::add);
      return read.map(row -> lineAfter(row, at, next)).orElse(next);
    }

    /** Where the first row of these lines ends: behind a term, if that is the last column. */
    private int endOfRow(List<Passage> lines) {
      boolean terms = CellKind.ofHead(headers.get(headers.size() - 1)) == CellKind.TERM;
      for (int i = 0; terms && i < lines.size(); i++) {
        boolean goesOn = i + 1 < lines.size() && isTerm(lines.get(i + 1));
        if (isTerm(lines.get(i)) && !goesOn) {
          return i + 1;
        }
      }
      return 0;
    }

    private static boolean isTerm(Passage line) {
      return CellKind.ofLine(line.text()) == CellKind.TERM;
    }

    /** Rows that share a number, which stands before the first of them only. */
    private void unnumbered(Passage number, List<Passage> lines) {
      int from = 0;
      while (from < lines.size()) {
        int length = endOfRow(lines.subList(from, lines.size()));
        int end = length == 0 ? lines.size() : from + length;
        Passage first = from == 0 ? number : lines.get(from).sub(0, 0);
        alignment.cells(first, lines.subList(from, end), false).ifPresent(this::add);
        from = end;
      }
    }

    private int rowEnd(int at) {
      int next = at + 1;
      while (next < cells.size() && next - at < MOST_LINES && !ends(at, next)) {
        next++;
      }
      return next;
    }

    private void add(List<Passage> row) {
      int end = row.stream().mapToInt(Passage::end).max().orElse(0);
      rows.add(
          new Table.Row(new Passage(row.get(0).clean(), row.get(0).start(), end), row, chapter));
    }

    /** Lines behind the last row's cells are no part of the table. */
    private int lineAfter(List<Passage> row, int from, int limit) {
      int end = row.stream().mapToInt(Passage::end).max().orElse(0);
      int at = from + 1;
      while (at < limit && cells.get(at).start() < end) {
        at++;
      }
      return at;
    }

    private boolean ends(int row, int at) {
      String text = cells.get(at).text();
      boolean heading = HEADING.matches(text) && at - row >= FEWEST_COLUMNS - 1;
      boolean number = isNumber(at) && at - row >= FEWEST_COLUMNS - 1;
      return heading || number || endsTable(at, text) || columns(cells, at) > 0;
    }

    private boolean endsTable(int at, String text) {
      return END.matches(text) || FootRow.is(List.of(text)) || OtherHead.begins(cells, at);
    }

    private boolean repeatsHead(int at) {
      return at + printed.size() <= cells.size()
          && cells.subList(at, at + printed.size()).stream()
              .map(Passage::text)
              .toList()
              .equals(printed);
    }

    /**
     * Below the head that a page repeats rows count on; below that of another table they do not.
     */
    private boolean beginsAnew(int at) {
      return at < cells.size() && NUMBER.matches(cells.get(at).text()) && !isNumber(at);
    }

    /**
     * The number of a row is higher than that of the row before; where cells may hold figures (数量)
     * it is the very next.
     */
    private boolean isNumber(int at) {
      String text = cells.get(at).text();
      if (!NUMBER.matches(text)) {
        return false;
      }
      int number = Integer.parseInt(text);
      return highest < 0 || (amounts ? number == highest + 1 : number > highest);
    }
  }
}
