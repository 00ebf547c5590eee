package org.zhengmai.loader.extract;

import java.util.List;
import java.util.OptionalInt;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Numbers that run on over the sections: 一、…1.…2.… 二、…3.…4.…. A paper that counts its items from
 * its beginning to its end counts its tasks, also where they have no heading; the points of one
 * task are counted from 1.
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
      if (goesOn(sections.get(i - 1).children(), sections.get(i).children())) {
        return true;
      }
    }
    return sections.stream().anyMatch(section -> runOn(section.children()));
  }

  private static boolean goesOn(List<Item> before, List<Item> items) {
    if (before.isEmpty() || items.isEmpty()) {
      return false;
    }
    Passage last = before.get(before.size() - 1).label();
    Passage next = items.get(0).label();
    OptionalInt number = number(last);
    boolean sameForm = last.startsWith("（") == next.startsWith("（");
    return sameForm
        && number.isPresent()
        && number(next).orElse(0) > number.getAsInt()
        && (items.size() == 1 || number(next).getAsInt() == number.getAsInt() + 1);
  }

  private static OptionalInt number(Passage label) {
    return ChineseNumber.parse(BRACKETS.matcher(label.text()).replaceAll(""));
  }
}
