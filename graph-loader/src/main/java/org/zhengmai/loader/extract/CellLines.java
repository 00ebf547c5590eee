package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The lines of a cell that lists works one a line without marks between: 新建学校3所 above 新建医院2所. A
 * line that does not end with a figure and its unit was ended for want of room.
 */
final class CellLines {

  private static final Pattern FIGURE = Pattern.compile("[0-9](?P<unit>[^0-9，。；、]{1,5}?)(以上|左右)?$");

  private static final Pattern WORDS = Pattern.compile("^[^0-9，。；、]{2,}[0-9]");

  /** As much as the words before a figure may need, or a figure and its unit. */
  private static final int LONGEST = 40;

  private CellLines() {}

  /** The parts of a cell whose figures have their own words. */
  static List<Passage> of(Passage cell) {
    List<Passage> lines = new ArrayList<>();
    int from = cell.start();
    int at = next(cell, from);
    while (at < cell.end()) {
      Passage line = cell.after(from).until(at);
      if (endsWithFigure(line) && opensWithWords(cell.after(at).until(at + LONGEST))) {
        lines.add(line);
        from = at;
      }
      at = next(cell, at);
    }
    lines.add(cell.after(from));
    return lines;
  }

  private static int next(Passage cell, int from) {
    return cell.clean().nextParagraph(from, cell.end());
  }

  private static boolean opensWithWords(Passage line) {
    return WORDS.matcher(line.text()).find();
  }

  private static boolean endsWithFigure(Passage line) {
    Matcher matcher = FIGURE.matcher(line.from(Math.max(0, line.length() - LONGEST)).text());
    return matcher.find() && Quantity.isUnit(matcher.group("unit"));
  }
}
