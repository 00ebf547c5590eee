package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * A table copied as plain text: a row a line, blanks between the cells. The head begins with 序号, so
 * does each row with its number; 工 作 任 务 is one cell, whose characters were set apart. Blanks
 * within the measure leave too many pieces, which all belong to the second column. Where one blank
 * parts the words of the head, more than one in a row of it stand for cells that are empty.
 */
final class SpacedTable implements TableParser {

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_PIECES = 24;

  private static final Pattern WIDE = Pattern.compile("[ 　]{2,}");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  /** 一、甲 and （一）甲 between rows stand over those that follow. */
  private static final Pattern HEADING =
      Pattern.compile("([一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）).{2,40}");

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    List<Table> tables = new ArrayList<>();
    List<List<Passage>> rows = new ArrayList<>();
    boolean single = false;
    for (SourceLine line : lines) {
      if (line.isBlank() || (rows.isEmpty() && !TableHead.mayBegin(line.stripped()))) {
        continue;
      }
      List<Passage> pieces = pieces(line, clean, single && !rows.isEmpty());
      if (isHead(pieces)) {
        close(rows, tables);
        single = !WIDE.matcher(line.stripped()).find();
        rows.add(pieces);
      } else if (!rows.isEmpty() && belongs(rows, pieces)) {
        rows.add(fitted(pieces, rows.get(0)));
      } else {
        close(rows, tables);
      }
    }
    close(rows, tables);
    return tables;
  }

  private static void close(List<List<Passage>> rows, List<Table> tables) {
    if (rows.stream().filter(row -> row.size() > 1).count() > FEWEST_ROWS) {
      tables.addAll(CellRows.tables(List.copyOf(rows)));
    }
    rows.clear();
  }

  private static boolean isHead(List<Passage> pieces) {
    return pieces.size() >= FEWEST_COLUMNS
        && TableHead.isNumberColumn(pieces.get(0).text())
        && TableHead.isHead(pieces.stream().map(Passage::text).toList());
  }

  /** A heading over rows, or the row with the next number. */
  private static boolean belongs(List<List<Passage>> rows, List<Passage> pieces) {
    String first = pieces.get(0).text();
    if (pieces.size() == 1) {
      return HEADING.matches(first);
    }
    return NUMBER.matches(first)
        && pieces.size() >= FEWEST_COLUMNS
        && Integer.parseInt(first) == last(rows) + 1;
  }

  private static int last(List<List<Passage>> rows) {
    for (int i = rows.size() - 1; i > 0; i--) {
      if (rows.get(i).size() > 1) {
        return Integer.parseInt(rows.get(i).get(0).text());
      }
    }
    return 0;
  }

  private static List<Passage> fitted(List<Passage> pieces, List<Passage> head) {
    int surplus = pieces.size() - head.size();
    if (pieces.size() == 1 || surplus <= 0) {
      return pieces; // cells that are missing are found where the rows are put together
    }
    List<String> headers = head.stream().map(Passage::text).toList();
    return joined(withUnits(pieces, headers), head.size());
  }

  /** Of names too many the first leads, and the others are those of the last column of units. */
  private static List<Passage> withUnits(List<Passage> pieces, List<String> headers) {
    int columns = (int) headers.stream().filter(h -> CellKind.ofHead(h) == CellKind.UNITS).count();
    int end = pieces.size();
    while (end > 1 && !RowAlignment.isName(pieces.get(end - 1).text())) {
      end--;
    }
    int first = end;
    while (first > 1 && RowAlignment.isName(pieces.get(first - 1).text())) {
      first--;
    }
    int surplus = Math.min(end - first - columns, pieces.size() - headers.size());
    return columns > 1 && surplus > 0 ? joined(pieces, end - 1 - surplus, surplus) : pieces;
  }

  private static List<Passage> joined(List<Passage> pieces, int columns) {
    int wide = 1;
    while (wide < columns - 1 && pieces.get(wide).isEmpty()) {
      wide++;
    }
    return joined(pieces, wide, pieces.size() - columns);
  }

  /** With a piece and those behind it, which blanks within a cell parted from it. */
  private static List<Passage> joined(List<Passage> pieces, int at, int further) {
    List<Passage> cells = new ArrayList<>(pieces.subList(0, at));
    Passage first = pieces.get(at);
    cells.add(new Passage(first.clean(), first.start(), pieces.get(at + further).end()));
    cells.addAll(pieces.subList(at + 1 + further, pieces.size()));
    return cells;
  }

  /**
   * What blanks part, single characters in a row taken together.
   *
   * @param counted whether every further blank stands for an empty cell
   */
  private static List<Passage> pieces(SourceLine line, CleanText clean, boolean counted) {
    List<Passage> pieces = new ArrayList<>();
    Span span = line.span();
    String source = clean.source().text();
    int from = span.start();
    boolean single = false;
    while (from < span.end() && pieces.size() < MOST_PIECES) {
      int start = from;
      while (start < span.end() && Character.isWhitespace(source.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < span.end() && !Character.isWhitespace(source.charAt(end))) {
        end++;
      }
      boolean lone = end - start == 1 && !Character.isDigit(source.charAt(start));
      if (end > start) {
        Passage piece = TableParser.passage(clean, start, end);
        int blanks = counted && !pieces.isEmpty() ? start - from - 1 : 0;
        pieces.addAll(Collections.nCopies(Math.min(blanks, MOST_PIECES), piece.sub(0, 0)));
        int last = pieces.size() - 1;
        if (lone && single) {
          pieces.set(last, new Passage(clean, pieces.get(last).start(), piece.end()));
        } else {
          pieces.add(piece);
        }
        single = lone;
      }
      from = Math.max(end, start + 1);
    }
    return pieces.isEmpty()
        ? List.of(TableParser.passage(clean, span.start(), span.end()))
        : pieces;
  }
}
