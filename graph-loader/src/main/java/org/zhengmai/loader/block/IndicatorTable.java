package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * A table of indicators, as plans have it: 指标 | 单位 | 2098年 | 2103年 | 属性. Rows stand on lines of
 * their own, their cells parted by bars, tabs or wide gaps; or each cell stands on a line, where a
 * column of 属性 (预期性, 约束性) ends every row.
 *
 * @param head its head, from the column of indicators on
 * @param rows the same cells of its rows
 * @param whole from its head to the end of its last row
 */
public record IndicatorTable(List<Passage> head, List<List<Passage>> rows, Passage whole) {

  private static final String NAMES = "指标";

  /** 预期性, 约束性: the last cell of a row. */
  private static final Pattern KIND = Pattern.compile("(预期|约束|指导|引领|基础|导向)性");

  private static final Pattern NUMBER_HEAD = Pattern.compile("序号?|编号");

  /** What stands in the column of what is to be reached. */
  private static final Pattern FIGURE = Pattern.compile("^([≥≤><＞＜约达]|不低于|不超过)?[0-9]|^[—-]{1,2}$");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  /** 指标名称, 指标项, 指标内容. */
  private static final String MORE = "名称项内容";

  private static final int FEWEST = 2;
  private static final int MOST = 10;
  private static final int LONGEST_WORD = 14;

  /** The tables of a document's body, in order. */
  public static List<IndicatorTable> findAll(DocumentText document) {
    Passage body = document.body();
    CleanText clean = body.clean();
    if (body.isEmpty() || !mayHave(clean.source().text(), body.span())) {
      return List.of();
    }
    List<SourceLine> lines =
        SourceLine.of(clean.source().text(), body.span()).stream()
            .filter(line -> !line.isBlank())
            .toList();
    List<IndicatorTable> found = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      boolean named = lines.get(at).text().contains(NAMES);
      Reader reader = new Reader(lines, clean, at);
      boolean read = named && (reader.byRows() || reader.byCells());
      if (read) {
        found.add(reader.table());
      }
      at = read ? reader.next : at + 1;
    }
    return found;
  }

  /** Whether the word stands anywhere as the end of a cell; in most papers it does not. */
  private static boolean mayHave(String source, Span body) {
    int at = source.indexOf(NAMES, body.start());
    while (at >= 0 && at < body.end()) {
      if (endsCell(source, at + NAMES.length())) {
        return true;
      }
      at = source.indexOf(NAMES, at + NAMES.length());
    }
    return false;
  }

  /** A bar, a tab or a gap behind the word, or a line that has nothing more and little before. */
  private static boolean endsCell(String source, int end) {
    int at = end;
    while (at < source.length() && MORE.indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    if (at >= source.length()) {
      return false;
    }
    char next = source.charAt(at);
    boolean ends = next == '\n' || next == '\r';
    return next == '|'
        || next == '\t'
        || next == ' '
        || next == '　'
        || (ends && beginsLineBefore(source, end));
  }

  /** Whether the line has little before this place; no more is looked at than that. */
  private static boolean beginsLineBefore(String source, int end) {
    for (int at = end - 1; at >= end - LONGEST_WORD - 1; at--) {
      if (at < 0 || source.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether the words name a column of what is to be reached. */
  public static boolean isGoal(String head) {
    return IndicatorHead.isGoal(head);
  }

  /** What Markdown prints below a head. */
  private static final Pattern DASHES = Pattern.compile("[:—-]+");

  /** Reads one table. */
  private static final class Reader {
    private final List<SourceLine> lines;
    private final CleanText clean;
    private final int first;
    private final List<List<Passage>> rows = new ArrayList<>();
    private Optional<IndicatorHead> head = Optional.empty();
    private int next;

    Reader(List<SourceLine> lines, CleanText clean, int first) {
      this.lines = lines;
      this.clean = clean;
      this.first = first;
      this.next = first + 1;
    }

    boolean byRows() {
      head = IndicatorHead.of(cells(first));
      while (head.isPresent() && next < lines.size()) {
        List<Passage> row = cells(next);
        if (!row.isEmpty() && row.stream().allMatch(cell -> DASHES.matches(cell.text()))) {
          next++;
          continue;
        }
        boolean another = rows.isEmpty() && IndicatorHead.of(row).isPresent();
        if (row.isEmpty() || another || (rows.isEmpty() && IndicatorHead.isBelowHead(row))) {
          break;
        }
        head.get().row(row).ifPresent(rows::add);
        next++;
      }
      return !rows.isEmpty();
    }

    /**
     * 指标, 2098年, 2103年, 属性 on lines of their own, and then cells up to each 预期性; without 属性 as many
     * cells a row as the head has words.
     */
    boolean byCells() {
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
        rowsOfLength(words.size(), first > 0 && NUMBER_HEAD.matches(line(first - 1).text()));
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

    IndicatorTable table() {
      List<Passage> words = head.orElseThrow().words();
      int start = words.get(0).start();
      int end = line(next - 1).end();
      return new IndicatorTable(
          words, List.copyOf(rows), new Passage(clean, start, Math.max(start, end)));
    }

    private Passage line(int at) {
      Span span = lines.get(at).span();
      return TableParser.passage(clean, span.start(), span.end());
    }

    private List<Passage> cells(int at) {
      return LineCells.of(lines.get(at), clean);
    }
  }

  /** Which column has a head that a pattern matches; empty where none has. */
  public Optional<Integer> column(Pattern words) {
    for (int i = 1; i < head.size(); i++) {
      if (words.matches(head.get(i).text())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
