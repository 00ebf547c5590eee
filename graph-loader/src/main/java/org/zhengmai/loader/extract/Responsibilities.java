package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Passage;

/**
 * The units that an item names for itself, by the first form that names any: a labelled list, an
 * unlabelled parenthesis with role words, the heading of a duty list.
 */
final class Responsibilities {

  private static final Rule TRAILING = new Rule("unlabelled-parenthesis", 1);
  private static final Rule SENTENCE = new Rule("sentence-formula", 1);
  private static final Rule CLAUSE = new Rule("matter-clause", 1);
  private static final Rule DUTY = new Rule("duty-heading", 1);

  private final Brackets brackets;
  private final FirstUnitLeads firstLeads;
  private final List<ObservationFinding> observations = new ArrayList<>();

  Responsibilities(Brackets brackets, FirstUnitLeads firstLeads) {
    this.brackets = brackets;
    this.firstLeads = firstLeads;
  }

  /** What was seen on the way: names that cannot be read. */
  List<ObservationFinding> observations() {
    return observations;
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
    return Stream.<Function<Passage, Found>>of(this::labelled, this::trailing, this::sentence)
        .map(form -> form.apply(text))
        .filter(found -> !found.units().isEmpty())
        .findFirst()
        .orElse(Found.NONE);
  }

  /** Units in a sentence with a formula: 由X牵头，Y、Z配合. */
  private Found sentence(Passage text) {
    return new Found(ranked(UnitSentences.read(text, brackets), SENTENCE, text.start()), false);
  }

  /** The units that a sentence hands a matter to: 由X、Y负责和协调. */
  Found ofClause(Passage clause) {
    return new Found(
        ranked(UnitList.read(clause, Optional.empty()), CLAUSE, Integer.MIN_VALUE), false);
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
              .filter(unit -> isReadable(unit.name()))
              .toList();
      shared |= list.onItsLine() && !named.isEmpty();
      int first = list.label().passage().start();
      units.addAll(
          ranked(named, list.rule(), units.isEmpty() ? first : Integer.MIN_VALUE, units.size()));
    }
    return new Found(List.copyOf(units), shared);
  }

  /** A name that no unit can have was garbled in recognition: it is reported and left out. */
  private boolean isReadable(Passage name) {
    boolean readable = UnitName.isReadable(name.text());
    if (!readable) {
      observations.add(new ObservationFinding(ObservationCode.GARBLED_UNIT_LIST, name));
    }
    return readable;
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
        List<UnitList.Unit> units = UnitList.read(unlabelled(text, open + 1, i), Optional.empty());
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

  /** Without the date that a label announces behind the units. */
  private static Passage unlabelled(Passage text, int from, int to) {
    Passage inner = text.after(from).until(to);
    int end = Label.findIn(inner).stream().map(l -> l.passage().start()).findFirst().orElse(to);
    boolean mark = end > from && "；，。".indexOf(inner.clean().text().charAt(end - 1)) >= 0;
    return FirstUnitLeads.without(inner.until(mark ? end - 1 : end));
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
