package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * A table of indicators, as plans have it: 指标 | 单位 | 2098年 | 2103年 | 属性. Rows stand on lines of
 * their own, their cells parted by bars, tabs or wide gaps; or each cell stands on a line, where a
 * column of 属性 (预期性, 约束性) ends every row. Cells count from the end of a row, for merged ones are
 * left out at its beginning.
 *
 * @param head its head, from the column of indicators on
 * @param rows the same cells of its rows
 * @param whole from its head to the end of its last row
 */
public record IndicatorTable(List<Passage> head, List<List<Passage>> rows, Passage whole) {

  private static final String NAMES = "指标";

  private static final Pattern NAME =
      Pattern.compile("(主要|具体|核心|发展|评价|考核|工作|量化|建设|[一二三]级)*指标(名称|项|内容)?");

  private static final Pattern GOAL =
      Pattern.compile(
          "(“?十[一二三四五六七八九]五”?(末|期末|时期)?)?([0-9]{4}年?(底|末|度)?)?(发展|规划|预期|计划|阶段|总体|建设)?(目标|指标)?(值|数)?(（[^（）]{1,8}）)?");

  /** 预期性, 约束性: the last cell of a row. */
  private static final Pattern KIND = Pattern.compile("(预期|约束|指导|引领|基础|导向)性");

  private static final Pattern KIND_HEAD = Pattern.compile("(指标)?(属性|性质|类型)");

  private static final Pattern NUMBER_HEAD = Pattern.compile("序号?|编号");

  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          "(计量)?单位|现状(值|水平)?|基期(值)?|基数|([0-9]{4}年)?(现状|实际|基期|完成)(值|数|情况)?|年均(增长|增速|增幅)(率)?(（%）)?|备注");

  /** What stands in the column of what is to be reached. */
  private static final Pattern FIGURE = Pattern.compile("^([≥≤><＞＜约达]|不低于|不超过)?[0-9]|^[—-]{1,2}$");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  private static final Pattern GAP = Pattern.compile("[|\\t]|[ 　]{2,}");

  private static final Pattern DIGITS_OR_GOAL = Pattern.compile("[0-9]{4}|目标|[值数]$");

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
    int line = source.lastIndexOf('\n', end - 1) + 1;
    boolean ends = next == '\n' || next == '\r';
    return next == '|'
        || next == '\t'
        || next == ' '
        || next == '　'
        || (ends && end - line <= LONGEST_WORD);
  }

  /** Whether the words name a column of what is to be reached. */
  public static boolean isGoal(String head) {
    return !head.isEmpty()
        && head.length() <= LONGEST_WORD
        && GOAL.matches(head)
        && DIGITS_OR_GOAL.matcher(head).find();
  }

  /** Reads one table. */
  private static final class Reader {
    private final List<SourceLine> lines;
    private final CleanText clean;
    private final int first;
    private List<Passage> head = List.of();
    private final List<List<Passage>> rows = new ArrayList<>();
    private int next;

    Reader(List<SourceLine> lines, CleanText clean, int first) {
      this.lines = lines;
      this.clean = clean;
      this.first = first;
      this.next = first + 1;
    }

    boolean byRows() {
      if (!isHead(cells(first))) {
        return false;
      }
      while (next < lines.size()) {
        List<Passage> row = cells(next);
        if (row.size() < FEWEST) {
          break;
        }
        add(row);
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
      while (at < lines.size() && words.size() < MOST && isWord(line(at).text())) {
        words.add(line(at));
        at++;
      }
      if (words.size() <= FEWEST || !isHead(words) || head.size() < words.size()) {
        return false;
      }
      next = at;
      if (KIND_HEAD.matches(words.get(words.size() - 1).text())) {
        rowsToKind();
      } else {
        rowsOfLength(words.size(), first > 0 && NUMBER_HEAD.matches(line(first - 1).text()));
      }
      return !rows.isEmpty();
    }

    private void rowsToKind() {
      List<Passage> row = new ArrayList<>();
      for (int at = next; at < lines.size() && row.size() < MOST; at++) {
        row.add(line(at));
        if (KIND.matches(line(at).text())) {
          add(row);
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
        add(row);
        next += length;
      }
    }

    IndicatorTable table() {
      Passage from = head.get(0);
      List<Passage> last = rows.get(rows.size() - 1);
      int end = last.get(last.size() - 1).end();
      return new IndicatorTable(
          head, List.copyOf(rows), new Passage(clean, from.start(), Math.max(from.start(), end)));
    }

    private static boolean isWord(String line) {
      return NAME.matches(line)
          || isGoal(line)
          || KIND_HEAD.matches(line)
          || OTHER_HEAD.matches(line);
    }

    /** Sets the head, if the cells are one. */
    private boolean isHead(List<Passage> cells) {
      int name = -1;
      for (int i = 0; i < cells.size(); i++) {
        if (NAME.matches(cells.get(i).text())) {
          name = i;
        }
      }
      if (name < 0) {
        return false;
      }
      head = List.copyOf(cells.subList(name, cells.size()));
      return head.stream().skip(1).anyMatch(cell -> isGoal(cell.text()));
    }

    private void add(List<Passage> row) {
      if (row.size() >= head.size()) {
        rows.add(List.copyOf(row.subList(row.size() - head.size(), row.size())));
      }
    }

    private Passage line(int at) {
      Span span = lines.get(at).span();
      return TableParser.passage(clean, span.start(), span.end());
    }

    private List<Passage> cells(int at) {
      Span span = lines.get(at).span();
      String text = lines.get(at).text();
      List<Passage> cells = new ArrayList<>();
      Matcher gaps = GAP.matcher(text);
      int from = 0;
      while (gaps.find()) {
        boolean edge = from == 0 && text.substring(0, gaps.start()).isBlank();
        if (!edge) {
          cells.add(TableParser.passage(clean, span.start() + from, span.start() + gaps.start()));
        }
        from = gaps.end();
      }
      if (!text.substring(from).isBlank()) {
        cells.add(TableParser.passage(clean, span.start() + from, span.end()));
      }
      return cells.size() < FEWEST ? List.of() : cells;
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
