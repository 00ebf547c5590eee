package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Passage;

/**
 * The units that an item names for itself, by the first form that names any: a labelled list, an
 * unlabelled parenthesis with role words, the heading of a duty list.
 */
final class Responsibilities {

  private static final Rule TRAILING = new Rule("unlabelled-parenthesis", 1);
  private static final Rule DUTY = new Rule("duty-heading", 1);

  private final Brackets brackets;
  private final FirstUnitLeads firstLeads;

  Responsibilities(Brackets brackets, FirstUnitLeads firstLeads) {
    this.brackets = brackets;
    this.firstLeads = firstLeads;
  }

  /**
   * What was found.
   *
   * @param units in printed order
   * @param shared whether the list stands on a line of its own, and so holds for items above it too
   *     that have none
   */
  record Found(List<ResponsibilityFinding> units, boolean shared) {

    static final Found NONE = new Found(List.of(), false);
  }

  /** The units of an item's text. */
  Found of(Passage text) {
    Found labelled = labelled(text);
    return labelled.units().isEmpty() ? trailing(text) : labelled;
  }

  /** The unit that a duty list names as an item's heading: （8）市教育局：…. */
  Found ofDuty(Item item) {
    List<UnitList.Unit> units = UnitList.read(item.heading().orElseThrow(), Optional.empty());
    return new Found(ranked(units, DUTY, Integer.MAX_VALUE), false);
  }

  private Found labelled(Passage text) {
    List<ResponsibilityFinding> units = new ArrayList<>();
    boolean shared = false;
    for (LabelledLists.Labelled list : LabelledLists.find(text, brackets)) {
      List<UnitList.Unit> named =
          LabelledLists.units(list).stream()
              .filter(unit -> UnitName.isPlausible(unit.name().text()))
              .filter(unit -> !isNone(unit.name()))
              .toList();
      shared |= list.onItsLine() && !named.isEmpty();
      int first = list.label().passage().start();
      units.addAll(ranked(named, list.rule(), units.isEmpty() ? first : Integer.MIN_VALUE, units.size()));
    }
    return new Found(List.copyOf(units), shared);
  }

  private static boolean isNone(Passage name) {
    return name.text().equals("无") || name.text().equals("—");
  }

  /** The last parenthesis with a role word in it whose members are all names. */
  private Found trailing(Passage text) {
    String clean = text.clean().text();
    for (int i = text.end() - 1; i >= text.start(); i--) {
      int open = clean.charAt(i) == '）' ? brackets.partner(i) : -1;
      if (open >= text.start()) {
        List<UnitList.Unit> units = UnitList.read(text.after(open + 1).until(i), Optional.empty());
        boolean roles = !units.isEmpty() && units.stream().allMatch(u -> u.role().isPresent());
        boolean names = units.stream().allMatch(u -> isName(u.name()));
        if (roles && names) {
          return new Found(ranked(units, TRAILING, open), false);
        }
        i = open;
      }
    }
    return Found.NONE;
  }

  private static boolean isName(Passage name) {
    return UnitName.isPlausible(name.text()) && UnitName.isComplete(name.text());
  }

  private List<ResponsibilityFinding> ranked(List<UnitList.Unit> units, Rule rule, int at) {
    return ranked(units, rule, at, 0);
  }

  private List<ResponsibilityFinding> ranked(
      List<UnitList.Unit> units, Rule rule, int at, int before) {
    boolean ledByFirst = firstLeads.holdsAt(at) && isPlain(units);
    List<ResponsibilityFinding> ranked = new ArrayList<>();
    for (UnitList.Unit unit : units) {
      boolean first = ranked.isEmpty() && before == 0;
      Role role = ledByFirst && first ? Role.LEAD : unit.role().orElse(Role.RESPONSIBLE);
      ranked.add(new ResponsibilityFinding(unit.name(), role, before + ranked.size() + 1, rule));
    }
    return ranked;
  }

  /** No unit of the list has a role of its own. */
  private static boolean isPlain(List<UnitList.Unit> units) {
    return units.stream().allMatch(u -> u.role().orElse(Role.RESPONSIBLE) == Role.RESPONSIBLE);
  }
}
