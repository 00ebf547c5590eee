package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * The stretches of a document's body that stand in no table: all that is before the first one, and
 * behind it the lines that are no rows of anything.
 */
public final class TextParts {

  private static final int FEWEST_MARKS = 2;

  private static final Pattern CELL = Pattern.compile("<(td|th|TD|TH)( [^<>]*)?>\\s*$");
  private static final int LONGEST_TAG = 80;

  private TextParts() {}

  /**
   * The stretches in order; the first one always is that before the first table, be it empty.
   *
   * @param tables the tables in order, at least one
   */
  public static List<Passage> of(Passage body, List<Table> tables) {
    List<Passage> parts = new ArrayList<>();
    parts.add(withoutBars(body.until(tables.get(0).whole().start())));
    for (int i = 0; i < tables.size(); i++) {
      Passage behind = body.after(tables.get(i).whole().end());
      addLines(parts, i + 1 < tables.size() ? until(behind, tables.get(i + 1)) : behind);
    }
    return List.copyOf(parts);
  }

  private static Passage until(Passage behind, Table next) {
    return behind.until(Math.max(behind.start(), next.whole().start()));
  }

  private static void addLines(List<Passage> parts, Passage stretch) {
    if (stretch.isEmpty()) {
      return;
    }
    CleanText clean = stretch.clean();
    int start = stretch.start();
    for (SourceLine line : SourceLine.of(clean.source().text(), stretch.span())) {
      if (isRow(line, clean.source().text())) {
        Span span = line.span();
        add(parts, stretch.after(start).until(clean.cleanOffset(span.start())));
        start = Math.max(start, clean.cleanOffset(span.end()));
      }
    }
    add(parts, stretch.after(start));
  }

  private static void add(List<Passage> parts, Passage part) {
    Passage text = withoutBars(part);
    if (!text.isEmpty()) {
      parts.add(text);
    }
  }

  /** Without the bars of the rows above and below. */
  private static Passage withoutBars(Passage part) {
    int from = 0;
    int to = part.length();
    while (from < to && part.charAt(from) == '|') {
      from++;
    }
    while (to > from && part.charAt(to - 1) == '|') {
      to--;
    }
    return part.sub(from, to);
  }

  /** Cells between bars or tabs, or one behind its tag; a tab in front of a paragraph is none. */
  private static boolean isRow(SourceLine line, String source) {
    int start = line.span().start();
    return CELL.matcher(source.substring(Math.max(0, start - LONGEST_TAG), start)).find()
        || count(line, '|') >= FEWEST_MARKS
        || count(line, '\t') >= FEWEST_MARKS;
  }

  private static long count(SourceLine line, char mark) {
    return line.text().chars().filter(c -> c == mark).count();
  }
}
