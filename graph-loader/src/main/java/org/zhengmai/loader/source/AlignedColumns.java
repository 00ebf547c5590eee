package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Finds tables whose columns are set apart by blanks alone, as plain text has them. The head names
 * its columns, one of them that of units; below it each row begins its cells at the same places of
 * the line, and what goes on from the row above does too:
 *
 * <pre>
 * 任务              责任单位        时限
 * 新建小学两所，    县教育局、      2099年8月
 * 改建一所          县住建局
 * 修路十公里        县交通局        2099年9月
 * </pre>
 *
 * <p>Two blanks or an ideographic one part cells, a single blank does not: 责 任 单 位 is one word.
 */
final class AlignedColumns {

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_NAME = 14;

  private static final char FIRST_WIDE = '\u2000';
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private static final Pattern CHAPTER =
      Pattern.compile("([一二三四五六七八九十]{1,3}[、．]|（[一二三四五六七八九十]{1,3}）)[^。；：]{2,30}");

  /** How far from its column's place a cell may begin: half an ideograph. */
  private static final int TOLERANCE = 1;

  private static final Pattern UNITS =
      Pattern.compile("(责任|牵头|主办|承办|落实|实施|配合|主管|协办)(单位|部门|主体|科室)(（[^（）]{1,10}）)?");

  private static final Pattern WORDS = Pattern.compile("[\\p{Han}（）/、 ]{1,20}");

  private AlignedColumns() {}

  /**
   * What stands between two gaps of a line.
   *
   * @param place where
   * @param column at which place of the line it begins, an ideograph being two wide
   * @param end at which place it ends
   */
  private record Piece(Span place, int column, int end) {}

  /** The tables of a source, in order. */
  static List<CellGrid> in(List<SourceLine> lines) {
    List<CellGrid> grids = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isHead(lines.get(i))) {
        Reader reader = new Reader(lines, i);
        int last = reader.read();
        if (reader.full >= FEWEST_ROWS) {
          grids.add(CellGrid.of(i, last, reader.rows));
          i = last;
        }
      }
    }
    return grids;
  }

  private static boolean isHead(SourceLine line) {
    if (!mayBeHead(line.text())) {
      return false;
    }
    List<Piece> pieces = pieces(line);
    List<String> names = pieces.stream().map(piece -> name(line, piece)).toList();
    return pieces.size() >= FEWEST_COLUMNS
        && names.stream().anyMatch(UNITS::matches)
        && names.stream().allMatch(name -> name.length() <= LONGEST_NAME && WORDS.matches(name));
  }

  /** Looked at before anything else: most lines have no gap but that at their beginning. */
  private static boolean mayBeHead(String line) {
    int unit = line.indexOf('位');
    int part = unit < 0 ? line.indexOf('门') : unit;
    // Tabs part cells by themselves.
    return part >= 0
        && hasGap(line)
        && line.indexOf('\t') < 0
        && line.length() <= LONGEST_NAME * LONGEST_NAME;
  }

  private static boolean hasGap(String line) {
    int first = 0;
    while (first < line.length() && Characters.isWhiteSpace(line.charAt(first))) {
      first++;
    }
    return line.indexOf("  ", first) >= 0 || line.indexOf(IDEOGRAPHIC_SPACE, first) >= 0;
  }

  private static String name(SourceLine line, Piece piece) {
    int base = line.span().start();
    return Characters.withoutWhiteSpace(
        line.text().substring(piece.place().start() - base, piece.place().end() - base));
  }

  /** What gaps part, with the place of the line where each piece begins. */
  private static List<Piece> pieces(SourceLine line) {
    String text = line.text();
    List<Piece> pieces = new ArrayList<>();
    int base = line.span().start();
    int start = -1;
    int end = 0;
    int width = 0;
    int column = 0;
    int ended = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isWhiteSpace(c)) {
        boolean gap = start >= 0 && (c == IDEOGRAPHIC_SPACE || i > end);
        if (gap) {
          pieces.add(new Piece(new Span(base + start, base + end), column, ended));
          start = -1;
        }
      }
      int next = width + (c < FIRST_WIDE ? 1 : 2);
      if (!Characters.isWhiteSpace(c)) {
        column = start < 0 ? width : column;
        start = start < 0 ? i : start;
        end = i + 1;
        ended = next;
      }
      width = next;
    }
    if (start >= 0) {
      pieces.add(new Piece(new Span(base + start, base + end), column, ended));
    }
    return pieces;
  }

  /** Reads the rows below one head. */
  private static final class Reader {
    private final List<SourceLine> lines;
    private final int head;
    private final List<List<List<Span>>> rows = new ArrayList<>();
    private List<Piece> model;
    private int full;

    /** Whether no blank line stands above the line that is read. */
    private boolean below;

    Reader(List<SourceLine> lines, int head) {
      this.lines = lines;
      this.head = head;
      this.model = pieces(lines.get(head));
    }

    /** Reads on to the table's end and tells its last line. */
    int read() {
      int last = head;
      row(model);
      for (int i = head + 1; i < lines.size(); i++) {
        if (lines.get(i).isBlank()) {
          continue;
        }
        below = i == last + 1;
        List<Piece> pieces = pieces(lines.get(i));
        if (pieces.size() == model.size() && isRow(lines.get(i), pieces)) {
          model = pieces;
          full++;
          row(pieces);
        } else if (isChapter(i, pieces)) {
          rows.add(CellGrid.freshRow(1));
          open(0).add(pieces.get(0).place());
        } else if (full == 0 || !goesOn(lines.get(i), pieces)) {
          return last;
        }
        last = i;
      }
      return last;
    }

    /**
     * Apart from the rows above a line of as many pieces may be another thing: 联系人, a signature.
     */
    private boolean isRow(SourceLine line, List<Piece> pieces) {
      return below || NUMBER.matches(name(line, pieces.get(0))) || isAligned(pieces);
    }

    private boolean isAligned(List<Piece> pieces) {
      return IntStream.range(0, pieces.size()).allMatch(i -> column(pieces.get(i)) == i);
    }

    /** 二、甲 right above the row with the next number stands over the rows that follow. */
    private boolean isChapter(int at, List<Piece> pieces) {
      if (pieces.size() > 1 || at + 1 >= lines.size() || full == 0) {
        return false;
      }
      SourceLine next = lines.get(at + 1);
      List<Piece> row = pieces(next);
      return CHAPTER.matches(name(lines.get(at), pieces.get(0)))
          && row.size() == model.size()
          && NUMBER.matches(name(next, row.get(0)));
    }

    private void row(List<Piece> pieces) {
      rows.add(CellGrid.freshRow(model.size()));
      for (int i = 0; i < pieces.size(); i++) {
        open(i).add(pieces.get(i).place());
      }
    }

    private List<Span> open(int column) {
      return rows.get(rows.size() - 1).get(column);
    }

    /** Pieces at the places of the row above: its rest, or a row with a cell left empty. */
    private boolean goesOn(SourceLine line, List<Piece> pieces) {
      List<Integer> columns = pieces.stream().map(this::column).toList();
      if (columns.contains(-1)
          || reachesOver(pieces.get(0))
          || columns.stream().distinct().count() < columns.size()) {
        return false;
      }
      if (begins(line, pieces, columns)) {
        rows.add(CellGrid.freshRow(model.size()));
      } else if (!below) {
        return false;
      }
      for (int i = 0; i < pieces.size(); i++) {
        open(columns.get(i)).add(pieces.get(i).place());
      }
      return true;
    }

    /** Whether it is wider than the first column, and so no cell of it. */
    private boolean reachesOver(Piece piece) {
      return column(piece) == 0 && piece.end() > model.get(1).column();
    }

    /** A row begins with its number; where rows have none, only a row reaches over all columns. */
    private boolean begins(SourceLine line, List<Piece> pieces, List<Integer> columns) {
      boolean first = columns.get(0) == 0;
      boolean number = NUMBER.matches(name(line, pieces.get(0)));
      return first && (number || columns.contains(model.size() - 1));
    }

    private int column(Piece piece) {
      for (int i = 0; i < model.size(); i++) {
        if (Math.abs(model.get(i).column() - piece.column()) <= TOLERANCE) {
          return i;
        }
      }
      return -1;
    }
  }
}
