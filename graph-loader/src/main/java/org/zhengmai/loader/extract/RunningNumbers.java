package org.zhengmai.loader.extract;

import java.util.List;
import java.util.OptionalInt;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Numbers that run on over the sections: 一、…1.…2.… 二、…3.…4.…, also where one section has a step
 * between: 二、（一）…3.…. A paper that counts its items from its beginning to its end counts its tasks,
 * also where they have no heading; the points of one task are counted from 1.
 */
final class RunningNumbers {

  private static final Pattern BRACKETS = Pattern.compile("[（）]");

  private RunningNumbers() {}

  /** Whether the items of some section go on with the number behind that of the section before. */
  static boolean in(Outline outline) {
    return runOn(outline.items());
  }

  private static boolean runOn(List<Item> sections) {
    for (int i = 1; i < sections.size(); i++) {
      List<Item> before = sections.get(i - 1).children();
      List<Item> items = sections.get(i).children();
      if (goesOn(before, items)
          || goesOn(before, below(items, 0))
          || goesOn(below(before, before.size() - 1), items)) {
        return true;
      }
    }
    return sections.stream().anyMatch(section -> runOn(section.children()));
  }

  private static List<Item> below(List<Item> items, int place) {
    return items.isEmpty() ? items : items.get(place).children();
  }

  private static boolean goesOn(List<Item> before, List<Item> items) {
    if (before.isEmpty() || items.isEmpty()) {
      return false;
    }
    Passage last = before.get(before.size() - 1).label();
    Passage next = items.get(0).label();
    OptionalInt number = number(last);
    return hasForm(last, next)
        && number.isPresent()
        && number(next).orElse(0) > number.getAsInt()
        && (items.size() == 1 || number(next).getAsInt() == number.getAsInt() + 1);
  }

  /** Both in brackets or neither, both digits or neither: 二、 does not go on with 1. */
  private static boolean hasForm(Passage one, Passage other) {
    return one.startsWith("（") == other.startsWith("（") && isDigit(one) == isDigit(other);
  }

  private static boolean isDigit(Passage label) {
    char first = label.charAt(label.startsWith("（") ? 1 : 0);
    return first >= '0' && first <= '9';
  }

  private static OptionalInt number(Passage label) {
    return ChineseNumber.parse(BRACKETS.matcher(label.text()).replaceAll(""));
  }
}
