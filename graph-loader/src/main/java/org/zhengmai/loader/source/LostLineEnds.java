package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A text that was stored in one line: 甲。　　一、乙　　丙。 Two wide blanks are what a paragraph begins with,
 * and where they stand behind several sentences of one line, that line has lost its line ends.
 */
final class LostLineEnds {

  private static final String INDENT = "\u3000\u3000";

  private static final String SENTENCE_ENDS = "。；：！？.;:!?";

  /** Shorter lines are parted by nobody. */
  private static final int SHORTEST_LINE = 200;

  /** What no cell of a row begins with. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[条章])");

  /** With the day of its signature a paper without numbered points ends. */
  private static final Pattern DAY = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");

  /** How many sentences have to end before wide blanks. */
  private static final int FEWEST = 3;

  /** 目　　录, 组　　长: a word that was spread. */
  private static final int SHORTEST_PARAGRAPH = 4;

  private LostLineEnds() {}

  /** The paragraphs of a line; the line itself where nothing says that it has several. */
  static List<SourceLine> paragraphs(SourceLine line) {
    String text = line.text();
    if (text.length() < SHORTEST_LINE || text.indexOf(INDENT) < 0 || isTable(text)) {
      return List.of(line);
    }
    List<Integer> starts = new ArrayList<>();
    int sentences = 0;
    boolean numbered = false;
    boolean dated = false;
    int from = 0;
    int at = text.indexOf(INDENT);
    while (at >= 0) {
      int end = endOfBlanks(text, at);
      int words = startOfBlanks(text, at);
      if (words > 0 && words - from >= SHORTEST_PARAGRAPH && end < text.length()) {
        starts.add(words);
        sentences += SENTENCE_ENDS.indexOf(text.charAt(words - 1)) >= 0 ? 1 : 0;
        numbered |= NUMBERED.matcher(text.substring(end, Math.min(end + 5, text.length()))).find();
      }
      dated |= words > from && DAY.matches(text.substring(from, words));
      from = end;
      at = text.indexOf(INDENT, end);
    }
    boolean paper = numbered || dated || DAY.matches(text.substring(from).strip());
    return sentences < FEWEST || !paper ? List.of(line) : parts(line, starts);
  }

  /** A row of a table keeps the paragraphs of its cells, and tags tell of their own. */
  private static boolean isTable(String text) {
    return text.indexOf('|') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('<') >= 0;
  }

  private static int endOfBlanks(String text, int at) {
    int end = at;
    while (end < text.length() && Characters.isWhiteSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int startOfBlanks(String text, int at) {
    int start = at;
    while (start > 0 && Characters.isWhiteSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static List<SourceLine> parts(SourceLine line, List<Integer> starts) {
    List<SourceLine> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= starts.size(); i++) {
      int to = i < starts.size() ? starts.get(i) : line.text().length();
      int base = line.span().start();
      parts.add(new SourceLine(new Span(base + from, base + to), line.text().substring(from, to)));
      from = to;
    }
    return parts;
  }
}
