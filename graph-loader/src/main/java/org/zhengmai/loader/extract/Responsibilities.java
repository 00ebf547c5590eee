package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Passage;

/**
 * The units that an item names for itself, by the first form that names any: a labelled list, an
 * unlabelled parenthesis with role words, the heading of a duty list.
 */
final class Responsibilities {

  private static final Rule TRAILING = new Rule("unlabelled-parenthesis", 2);
  private static final Rule LINE = new Rule("unlabelled-line", 1);
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

  /** The pairs of brackets of the document. */
  Brackets brackets() {
    return brackets;
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
    return first(text, List.of(this::labelled, this::trailing, this::line, this::sentence));
  }

  /** The units that an item lists, not those that a sentence of its text names. */
  Found listed(Passage text) {
    return first(text, List.of(this::labelled, this::trailing, this::line));
  }

  private static Found first(Passage text, List<Function<Passage, Found>> forms) {
    return forms.stream()
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
  Found ofDuty(Passage heading) {
    List<UnitList.Unit> units = UnitList.read(heading, Optional.empty());
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
      add(
          units,
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

  /** Parentheses without a label whose members are all units. */
  private Found trailing(Passage text) {
    List<ResponsibilityFinding> units = new ArrayList<>();
    for (ListParenthesis list : ListParenthesis.findIn(text, brackets)) {
      add(units, ranked(list.units(), TRAILING, list.open(), units.size()));
    }
    return new Found(List.copyOf(units), false);
  }

  /** A last line without a label that says who does what. */
  private Found line(Passage text) {
    return new Found(ranked(UnitLine.read(text), LINE, text.start()), false);
  }

  /** The units that the item's last line gives the items above it too: 以上任务由甲局牵头. */
  Found ofGroup(Passage text) {
    return new Found(ranked(UnitLine.ofGroup(text), LINE, text.start()), true);
  }

  /** A unit that a later list names again in the same role has its place already. */
  private static void add(List<ResponsibilityFinding> units, List<ResponsibilityFinding> more) {
    for (ResponsibilityFinding unit : more) {
      boolean known =
          units.stream()
              .anyMatch(u -> u.role() == unit.role() && u.name().text().equals(unit.name().text()));
      if (!known) {
        units.add(unit.at(units.size() + 1));
      }
    }
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
