package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A list of duties without numbers: below a heading such as 成员单位职责 each unit is named and, behind a
 * colon, what it does. 甲县公安局：负责警戒。甲县民政局：负责安置。
 */
final class DutyClauses {

  private static final Pattern NAMED = Pattern.compile("(?P<unit>[^。；：，！？]{2,40})：");

  private static final int FEWEST = 2;

  /**
   * What one unit is to do.
   *
   * @param whole from its name on
   * @param unit its name
   * @param duty what stands behind the colon
   */
  record Clause(Passage whole, Passage unit, Passage duty) {}

  private DutyClauses() {}

  /** The duties in an item's own text, in order; none where it is no list of duties. */
  static List<Clause> in(Item item) {
    boolean duties =
        item.children().isEmpty() && SectionClass.of(item.headingText()) == SectionClass.DUTIES;
    return duties ? in(item.text()) : List.of();
  }

  private static List<Clause> in(Passage text) {
    List<Passage> units =
        text.findAll(NAMED, match -> match.group("unit").orElseThrow()).stream()
            .filter(unit -> begins(text, unit))
            .filter(unit -> UnitName.isComplete(unit.text()) && UnitName.isPlausible(unit.text()))
            .toList();
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < units.size() && units.size() >= FEWEST; i++) {
      int end = i + 1 < units.size() ? units.get(i + 1).start() : text.end();
      Passage whole = text.after(units.get(i).start()).until(end);
      clauses.add(new Clause(whole, units.get(i), whole.after(units.get(i).end() + 1)));
    }
    return clauses;
  }

  private static boolean begins(Passage text, Passage unit) {
    boolean first = unit.start() == text.start();
    return first || "。；".indexOf(text.clean().text().charAt(unit.start() - 1)) >= 0;
  }
}
