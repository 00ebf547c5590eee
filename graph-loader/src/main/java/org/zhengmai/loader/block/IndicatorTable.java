package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * A table of indicators, as plans have it: 指标 | 单位 | 2098年 | 2103年 | 属性. Rows stand on lines of
 * their own, their cells parted by bars, tabs or wide gaps; or each cell stands on a line, where a
 * column of 属性 (预期性, 约束性) ends every row. Tables in HTML and drawn ones are read from their cells.
 *
 * @param head its head, from the column of indicators on; where that has two rows the closer words
 * @param aims which of its columns stand below a word that says they are to be reached (目标值)
 * @param rows the same cells of its rows
 * @param whole from its head to the end of its last row
 */
public record IndicatorTable(
    List<Passage> head, Set<Integer> aims, List<List<Passage>> rows, Passage whole) {

  private static final String NAMES = "指标";

  /** 指标名称, 指标项, 指标内容. */
  private static final String MORE = "名称项内容";

  /** What stands behind a cell of HTML, or of a drawn table. */
  private static final String CLOSES = "<│┃║";

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
    NavigableMap<Integer, IndicatorTable> found = new TreeMap<>();
    frames(lines, clean).forEach(frame -> addFrom(frame, found));
    NavigableMap<Integer, IndicatorTable> framed = new TreeMap<>(found);
    addFrom(
        lines.stream().filter(l -> !holds(framed, clean.cleanOffset(l.span().start()))).toList(),
        clean,
        found);
    return List.copyOf(found.values());
  }

  private static List<List<List<Passage>>> frames(List<SourceLine> lines, CleanText clean) {
    List<List<List<Passage>>> frames = new ArrayList<>(HtmlTable.frames(lines, clean));
    frames.addAll(GridTable.frames(lines, clean));
    return frames;
  }

  private static void addFrom(
      List<List<Passage>> frame, NavigableMap<Integer, IndicatorTable> found) {
    int at = 0;
    while (at < frame.size()) {
      Optional<IndicatorRows> read = IndicatorRows.read(at, frame.size(), frame::get);
      if (read.isPresent()) {
        List<Passage> last = frame.get(read.get().next() - 1);
        IndicatorTable table =
            of(read.get().head(), read.get().rows(), last.get(last.size() - 1).end());
        found.put(table.whole().start(), table);
      }
      at = read.map(IndicatorRows::next).orElse(at + 1);
    }
  }

  private static void addFrom(
      List<SourceLine> lines, CleanText clean, NavigableMap<Integer, IndicatorTable> found) {
    int at = 0;
    while (at < lines.size()) {
      IndicatorLines reader = new IndicatorLines(lines, clean, at);
      boolean named = lines.get(at).text().contains(NAMES);
      Optional<IndicatorTable> table = named ? reader.read() : Optional.empty();
      table.ifPresent(read -> found.put(read.whole().start(), read));
      at = table.isPresent() ? reader.next() : at + 1;
    }
  }

  private static boolean holds(NavigableMap<Integer, IndicatorTable> tables, int at) {
    Map.Entry<Integer, IndicatorTable> before = tables.floorEntry(at);
    return before != null && at < before.getValue().whole().end();
  }

  /** The table of these rows. */
  static IndicatorTable of(IndicatorHead head, List<List<Passage>> rows, int end) {
    Passage first = head.words().get(0);
    return new IndicatorTable(
        head.words(),
        head.aimsOfWords(),
        List.copyOf(rows),
        new Passage(first.clean(), first.start(), Math.max(first.start(), end)));
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
        || CLOSES.indexOf(next) >= 0
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
