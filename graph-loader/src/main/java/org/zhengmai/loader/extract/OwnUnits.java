package org.zhengmai.loader.extract;

import java.util.HashMap;
import java.util.Map;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells which items are handed out to units one by one: 1.…。（责任单位：甲局）2.…。（责任单位：乙局）. Such items are
 * tasks even where they have no heading, or stand below aims (一、主要目标 in a list of who answers for
 * which). A list behind the last of several points holds for all of them and hands out none.
 */
final class OwnUnits {

  private static final int FEWEST = 2;

  /** Shorter than what is to be done no item says it. */
  private static final int SHORTEST_WORDS = 12;

  private static final Pattern POINT = Pattern.compile("（[0-9]{1,2}）");

  /** 具体举措： between a measure with its units and its points. */
  private static final Pattern SPECIFIC = Pattern.compile("具体(举措|措施|任务)：?$");

  private static final Pattern SECOND_STEP = Pattern.compile("（[一二三四五六七八九十]{1,3}）");

  private final Responsibilities responsibilities;
  private final Map<Integer, Boolean> known = new HashMap<>();

  OwnUnits(Brackets brackets, FirstUnitLeads firstLeads) {
    this.responsibilities = new Responsibilities(brackets, firstLeads);
  }

  /** Whether at least two of the items right below this one list units of their own. */
  boolean areHandedOut(Item parent) {
    return parent.children().stream().filter(this::listsUnits).count() >= FEWEST;
  }

  /**
   * Whether a point of the second step, （一）, has no heading and begins with who answers for it;
   * what is numbered 1. below such a step are parts of one task.
   */
  boolean opens(Item item) {
    return item.heading().isEmpty()
        && SECOND_STEP.matches(item.label().text())
        && !UnitSentences.opening(item.text(), responsibilities.brackets()).isEmpty();
  }

  /**
   * Whether the units behind the last of several points （1）, （2） are those of the item above: no
   * other point has any.
   */
  boolean closesPoints(Item item) {
    int last = item.children().size() - 1;
    return item.isHeaded()
        && last > 0
        && item.children().stream().allMatch(child -> POINT.matches(child.label().text()))
        && listsUnits(item.children().get(last))
        && item.children().subList(0, last).stream().noneMatch(this::listsUnits);
  }

  /**
   * Whether an item says what is to be done and by whom before its points, each of which is handed
   * out to units of its own: （一）甲。做乙。（甲局牵头）具体措施：1.…（乙局负责）2.…（丙局负责）.
   */
  boolean actsAbovePoints(Item item) {
    return !item.children().isEmpty()
        && item.children().stream().allMatch(this::listsUnits)
        && responsibilities.listed(item.text()).units().stream()
            .findFirst()
            .filter(
                unit ->
                    unit.name().start() - item.text().start() > SHORTEST_WORDS
                        || item.text().find(SPECIFIC).isPresent())
            .isPresent();
  }

  /** Whether items anywhere below this one are handed out. */
  boolean areHandedOutBelow(Item item) {
    return areHandedOut(item) || item.children().stream().anyMatch(this::areHandedOutBelow);
  }

  /** Whether an item lists units of its own. */
  boolean listsUnits(Item item) {
    return known.computeIfAbsent(item.whole().start(), at -> reads(item));
  }

  private boolean reads(Item item) {
    Passage text = item.whole().after(item.text().start());
    boolean concerted =
        item.heading().isEmpty() && UnitSentences.areConcerted(text, responsibilities.brackets());
    return concerted || !responsibilities.listed(text).units().isEmpty();
  }
}
