package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.PrintedDate;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Duties below units that stand on lines of their own, without number or mark, in a section or
 * paper that hands out duties. What is numbered below such a line are parts of that unit's duty.
 *
 * <pre>
 * 现将有关部门职责分工通知如下：
 * 市发展改革委
 * （一）严格审批。
 * 市水利局
 * （一）加强调度。
 * </pre>
 */
final class UnitHeadings {

  private static final int FEWEST = 2;
  private static final int LONGEST = 30;
  private static final int LONGEST_DAY = 14;

  private static final Pattern ANNOUNCED = Pattern.compile("职责|分工");

  private UnitHeadings() {}

  /** The outline with such units as items. */
  static Outline of(Outline outline, Optional<Passage> title) {
    List<Item> items = outline.items().stream().map(UnitHeadings::below).toList();
    boolean announced =
        title.filter(t -> t.find(ANNOUNCED).isPresent()).isPresent()
            && outline.tail().start() > outline.preamble().start();
    if (!announced) {
      return new Outline(outline.preamble(), items, outline.tail());
    }
    Passage preamble = outline.preamble();
    int end = Math.max(preamble.end(), outline.tail().start());
    List<Item> units = units(new Passage(preamble.clean(), preamble.start(), end));
    boolean first = !units.isEmpty() && units.get(0).whole().start() < preamble.end();
    return first
        ? new Outline(preamble.until(units.get(0).whole().start()), units, outline.tail())
        : new Outline(preamble, items, outline.tail());
  }

  private static Item below(Item item) {
    if (SectionClass.of(item.headingText()) != SectionClass.DUTIES) {
      List<Item> children = item.children().stream().map(UnitHeadings::below).toList();
      return new Item(item.label(), item.heading(), item.whole(), item.text(), children);
    }
    List<Item> units = units(item.whole().after(item.text().start()));
    boolean first =
        !units.isEmpty()
            && (item.children().isEmpty()
                || units.get(0).whole().start() < item.children().get(0).whole().start());
    return first
        ? new Item(
            item.label(),
            item.heading(),
            item.whole(),
            item.text().until(units.get(0).whole().start()),
            units)
        : item;
  }

  /** The units that have a line to themselves, each with what stands below it. */
  private static List<Item> units(Passage text) {
    List<Passage> lines = new ArrayList<>();
    int start = text.start();
    while (start < text.end()) {
      int end = text.clean().nextParagraph(start, text.end());
      Passage line = text.after(start).until(end);
      boolean unit =
          line.length() <= LONGEST && end < text.end() && isUnits(line) && !isSigned(text, end);
      if (unit && !lines.isEmpty() && lines.get(lines.size() - 1).end() == start) {
        // Two lines of names in a row are signatures or addressees.
        return List.of();
      }
      if (unit) {
        lines.add(line);
      }
      start = end;
    }
    return lines.size() < FEWEST ? List.of() : items(text, lines);
  }

  /** A day on the line below: a signature. */
  private static boolean isSigned(Passage text, int next) {
    Passage line = text.after(next).until(text.clean().nextParagraph(next, text.end()));
    return line.length() <= LONGEST_DAY && !PrintedDate.findIn(line).isEmpty();
  }

  private static List<Item> items(Passage text, List<Passage> lines) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int end = i + 1 < lines.size() ? lines.get(i + 1).start() : text.end();
      Passage line = lines.get(i);
      Passage whole = text.after(line.start()).until(end);
      items.add(new Item(line, Optional.of(line), whole, whole.after(line.end()), List.of()));
    }
    return List.copyOf(items);
  }

  private static boolean isUnits(Passage line) {
    return UnitTokens.split(line).stream()
        .map(Passage::text)
        .allMatch(name -> UnitName.isOrganAlone(name) && UnitName.isPlausible(name));
  }
}
