package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/** A line of its own that lists units with their roles and says nothing else: 市教育局牵头，市财政局配合. */
final class UnitLine {

  private static final int LONGEST = 240;

  private UnitLine() {}

  /** The units of the item's last line; none where the line says more than who does what. */
  static List<UnitList.Unit> read(Passage text) {
    Passage line = line(text);
    return StatedGroup.length(line) > 0 ? List.of() : list(line);
  }

  /** The units of a last line that gives them the items above it too. */
  static List<UnitList.Unit> ofGroup(Passage text) {
    Passage line = line(text);
    int words = StatedGroup.length(line);
    return words > 0 ? list(line.from(words)) : List.of();
  }

  /** The last line without its full stop; empty where it is too long for a list or all there is. */
  static Passage line(Passage text) {
    int start = lastLine(text);
    Passage line = withoutStop(text.after(start));
    return start == text.start() || line.length() > LONGEST ? text.sub(0, 0) : line;
  }

  private static List<UnitList.Unit> list(Passage line) {
    List<UnitList.Unit> units = new ArrayList<>(UnitList.read(line, Optional.empty()));
    boolean listed =
        units.stream()
            .allMatch(
                unit ->
                    unit.role().isPresent()
                        && UnitName.isComplete(unit.name().text())
                        && UnitName.isPlausible(unit.name().text()));
    return listed ? units : List.of();
  }

  private static int lastLine(Passage text) {
    int start = text.end() - 1;
    while (start > text.start() && !text.clean().startsParagraph(start)) {
      start--;
    }
    return Math.max(start, text.start());
  }

  private static Passage withoutStop(Passage line) {
    return line.endsWith("。") ? line.sub(0, line.length() - 1) : line;
  }
}
