package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Finds tables whose frame is drawn with characters, as old databases of law and plain-text mail
 * have it:
 *
 * <pre>
 * ┌──┬──────┬─────┐
 * │序│ 任务 │ 单位│
 * ├──┼──────┼─────┤
 * │1 │新建绿│市城 │
 * │  │道一条│管局 │
 * └──┴──────┴─────┘
 * </pre>
 *
 * <p>Rules between rows may be left out, then a line with a first cell opens a row. A column that a
 * rule leaves open is one cell with the row above.
 */
final class DrawnFrames {

  private static final String BARS = "│┃║┆┇┊┋|";

  /** Upper edge, lower edge, and the rule below the head: then every line is a row. */
  private static final int RULES_OF_PLAIN = 3;

  private static final int FEWEST_COLUMNS = 3;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  /** How a whole word of a head ends; one that is broken over lines does not. */
  private static final Pattern WORD = Pattern.compile("..(任务|措施|内容|事项|项目|单位|部门|时限|时间|期限|目标)$");

  private static final int FEWEST_WORDS = 2;

  /** What a table is drawn with; a text without any has none. */
  private static final List<String> SIGNS = List.of("│", "┃", "║", "+--", "+==");

  private DrawnFrames() {}

  /** The drawn tables of a source, in order. */
  static List<CellGrid> in(String source, List<SourceLine> lines) {
    if (SIGNS.stream().noneMatch(source::contains)) {
      return List.of();
    }
    List<CellGrid> tables = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = FrameLine.isRule(lines.get(at)) ? end(lines, at) : at;
      CellGrid table = new Reader(lines, at, end).table();
      if (!table.rows().isEmpty()) {
        tables.add(table);
      }
      at = Math.max(end, at + 1);
    }
    return tables;
  }

  /** The line behind the last one that belongs to the frame which a rule opens. */
  private static int end(List<SourceLine> lines, int first) {
    int end = first;
    for (int i = first; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (FrameLine.isRule(line) || FrameLine.isRow(line)) {
        end = i + 1;
        if (i > first && FrameLine.closes(line)) {
          return end;
        }
      } else if (!line.isBlank()) {
        return end;
      }
    }
    return end;
  }

  /** Whether the character is a bar between cells. */
  static boolean isBar(char c) {
    return BARS.indexOf(c) >= 0;
  }

  /** Reads one table. */
  private static final class Reader {
    private final List<SourceLine> lines;
    private final int first;
    private final int end;
    private final List<List<List<Span>>> rows = new ArrayList<>();
    private List<List<Span>> open = List.of();
    private final boolean ruled;

    /** Whether the lines that are read are the head's, above the only rule within the frame. */
    private boolean head;

    Reader(List<SourceLine> lines, int first, int end) {
      this.lines = lines;
      this.first = first;
      this.end = end;
      long rules = lines.subList(first, end).stream().filter(FrameLine::isRule).count();
      this.ruled = rules > RULES_OF_PLAIN;
      this.head = rules == RULES_OF_PLAIN && !isNumberedAboveRule() && !isWholeHead();
    }

    /** 类别 │ 工作任务 │ 责任单位 on one line: what else stands above the only rule is a row. */
    private boolean isWholeHead() {
      return end > first + 1
          && FrameLine.segments(lines.get(first + 1)).stream()
                  .filter(segment -> WORD.matcher(segment.text()).find())
                  .count()
              >= FEWEST_WORDS;
    }

    /** Whether a row, 1 │ 甲, stands above the only rule: then the head is not all that does. */
    private boolean isNumberedAboveRule() {
      return lines.subList(first + 1, end).stream()
          .takeWhile(line -> !FrameLine.isRule(line))
          .map(FrameLine::segments)
          .anyMatch(segments -> !segments.isEmpty() && NUMBER.matches(segments.get(0).text()));
    }

    CellGrid table() {
      int columns = end > first ? FrameLine.segments(lines.get(first)).size() : 0;
      if (columns >= FEWEST_COLUMNS) {
        lines.subList(first + 1, end).stream()
            .filter(line -> !line.isBlank())
            .forEach(line -> read(line, columns));
      }
      return CellGrid.of(first, end - 1, rows);
    }

    private void read(SourceLine line, int columns) {
      List<FrameLine.Segment> segments = FrameLine.segments(line);
      if (segments.stream().allMatch(FrameLine.Segment::isRule)) {
        open = List.of();
        head &= rows.isEmpty();
        return;
      }
      if (segments.size() != 1 && segments.size() != columns) {
        acrossColumns(segments);
        return;
      }
      // A cell may say — and nothing else.
      boolean partial =
          FrameLine.hasJoint(line) && segments.stream().anyMatch(FrameLine.Segment::isRule);
      boolean begins = !ruled && !head && !segments.get(0).text().isEmpty();
      if (partial) {
        goOnBelow(segments);
      } else if (open.size() != segments.size() || begins) {
        open = CellGrid.freshRow(segments.size());
        rows.add(open);
      }
      for (int i = 0; i < segments.size(); i++) {
        if (!(partial && segments.get(i).isRule()) && !segments.get(i).text().isEmpty()) {
          open.get(i).add(segments.get(i).place());
        }
      }
    }

    /** Some columns are one here, and which they are nothing tells: its words are of no column. */
    private void acrossColumns(List<FrameLine.Segment> segments) {
      List<List<Span>> row = CellGrid.freshRow(1);
      segments.stream()
          .filter(segment -> !segment.isRule() && !segment.text().isEmpty())
          .forEach(segment -> row.get(0).add(segment.place()));
      if (!row.get(0).isEmpty()) {
        rows.add(row);
      }
      open = List.of();
    }

    /** Columns that the rule leaves open keep their cell; it is empty in the new row. */
    private void goOnBelow(List<FrameLine.Segment> segments) {
      List<List<Span>> above =
          open.size() == segments.size() ? open : CellGrid.freshRow(segments.size());
      List<List<Span>> below = CellGrid.freshRow(segments.size());
      rows.add(below);
      open = new ArrayList<>();
      for (int i = 0; i < segments.size(); i++) {
        boolean closed = segments.get(i).isRule();
        open.add(closed ? below.get(i) : above.get(i));
      }
    }
  }
}
