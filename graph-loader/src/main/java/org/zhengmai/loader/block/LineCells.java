package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Span;

/**
 * The cells of a row that stands on one line: parted by bars, else by tabs, else by wide gaps.
 * Blanks beside bars or tabs part nothing.
 */
final class LineCells {

  private static final Pattern GAP = Pattern.compile("[ 　]{2,}");

  private LineCells() {}

  /** The cells in order, empty ones too; none where nothing parts the line. */
  static List<Passage> of(SourceLine line, CleanText clean) {
    String text = line.text();
    char mark = text.indexOf('|') >= 0 ? '|' : '\t';
    List<Span> cells = text.indexOf(mark) >= 0 ? marked(text, mark) : apart(text);
    int start = line.span().start();
    return cells.size() < 2
        ? List.of()
        : cells.stream()
            .map(cell -> TableParser.passage(clean, start + cell.start(), start + cell.end()))
            .toList();
  }

  /** Before an opening bar and behind a closing one there is no cell, behind the last tab one. */
  private static List<Span> marked(String text, char mark) {
    boolean bars = mark == '|';
    List<Span> cells = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
      if (!bars || from > 0 || !text.substring(0, at).isBlank()) {
        cells.add(new Span(from, at));
      }
      from = at + 1;
    }
    if (!bars || !text.substring(from).isBlank()) {
      cells.add(new Span(from, text.length()));
    }
    return cells;
  }

  private static List<Span> apart(String text) {
    List<Span> cells = new ArrayList<>();
    Matcher gaps = GAP.matcher(text);
    int from = 0;
    while (gaps.find()) {
      if (gaps.start() > 0) {
        cells.add(new Span(from, gaps.start()));
      }
      from = gaps.end();
    }
    if (from < text.length()) {
      cells.add(new Span(from, text.length()));
    }
    return cells;
  }
}
