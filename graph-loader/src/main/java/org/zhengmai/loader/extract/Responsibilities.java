package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Rule HEADING = new Rule("section-heading", 1);

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
   * @param closing whether the list stands on a line of its own at the end of the item, and so may
   *     hold for the items above it too
   */
  record Found(List<ResponsibilityFinding> units, boolean closing) {

    static final Found NONE = of(List.of());

    static Found of(List<ResponsibilityFinding> units) {
      return new Found(units, false);
    }
  }

  /** The units of an item's text. */
  Found of(Passage text) {
    return first(text, List.of(this::labelled, this::trailing, this::line, this::sentence));
  }

  /** The units of an item without a heading, which may begin with them. */
  Found ofBare(Passage text) {
    return first(
        text, List.of(this::labelled, this::trailing, this::line, this::sentence, this::opening));
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
    return Found.of(ranked(UnitSentences.read(text, brackets), SENTENCE, text.start()));
  }

  /** The units with which a text begins: 甲局、乙局负责按照规范…. */
  private Found opening(Passage text) {
    return Found.of(ranked(UnitSentences.opening(text, brackets), SENTENCE, text.start()));
  }

  /** The units that a sentence hands a matter to: 由X、Y负责和协调. */
  Found ofClause(Passage clause) {
    return Found.of(ranked(UnitList.read(clause, Optional.empty()), CLAUSE, Integer.MIN_VALUE));
  }

  /** The units to which the heading of a list gives all of it: 市教育局牵头工作（2项）. */
  List<ResponsibilityFinding> ofHeading(Passage heading) {
    return ranked(SectionUnits.of(heading), HEADING, Integer.MAX_VALUE);
  }

  /** The unit that a duty list names as an item's heading: （8）市教育局：…. */
  Found ofDuty(Passage heading) {
    List<UnitList.Unit> units = UnitList.read(heading, Optional.empty());
    return Found.of(ranked(units, DUTY, Integer.MAX_VALUE));
  }

  private Found labelled(Passage text) {
    Gathered units = new Gathered();
    boolean onLine = false;
    boolean last = false;
    for (LabelledLists.Labelled list : LabelledLists.find(text, brackets)) {
      reportGarbled(list);
      int first = list.label().passage().start();
      int at = units.size() == 0 ? first : Integer.MIN_VALUE;
      List<ResponsibilityFinding> named = readable(list, at, units.size());
      onLine |= list.onItsLine() && !named.isEmpty();
      last = list.onItsLine() && list.ends(text);
      units.add(named);
    }
    return new Found(units.units(), onLine && last);
  }

  private static List<UnitList.Unit> named(LabelledLists.Labelled list) {
    return LabelledLists.units(list).stream()
        .filter(unit -> UnitName.isPlausible(unit.name().text()))
        .filter(unit -> !isNone(unit.name()))
        .toList();
  }

  /** Those whose names can be read; each keeps its place in the list that was printed. */
  private List<ResponsibilityFinding> readable(LabelledLists.Labelled list, int at, int before) {
    return ranked(named(list), list.rule(), at, before).stream()
        .filter(unit -> UnitName.isReadable(unit.name().text()))
        .toList();
  }

  /** A name that no unit can have was garbled in recognition: it is reported and left out. */
  private void reportGarbled(LabelledLists.Labelled list) {
    named(list).stream()
        .map(UnitList.Unit::name)
        .filter(name -> !UnitName.isReadable(name.text()))
        .map(name -> new ObservationFinding(ObservationCode.GARBLED_UNIT_LIST, name))
        .forEach(observations::add);
  }

  private static boolean isNone(Passage name) {
    return name.text().equals("无") || name.text().equals("—");
  }

  /** Parentheses without a label whose members are all units. */
  private Found trailing(Passage text) {
    Gathered units = new Gathered();
    boolean closing = false;
    for (ListParenthesis list : ListParenthesis.findIn(text, brackets)) {
      units.add(ranked(list.units(), TRAILING, list.open(), units.size()));
      closing = list.open() > text.start() && text.clean().startsParagraph(list.open());
    }
    return new Found(units.units(), closing);
  }

  /** A last line without a label that says who does what. */
  private Found line(Passage text) {
    return Found.of(ranked(UnitLine.read(text), LINE, text.start()));
  }

  /**
   * A list that the text itself gives to several items.
   *
   * @param reach which items
   * @param units in printed order
   */
  record Group(StatedGroup reach, List<ResponsibilityFinding> units) {}

  /** The list that the item says to hold for those above it too: 以上任务由甲局牵头. */
  Optional<Group> ofGroup(Passage text) {
    for (LabelledLists.Labelled list : LabelledLists.find(text, brackets)) {
      Optional<StatedGroup> reach = StatedGroup.before(text, list.label().passage().start());
      Optional<Group> group = reach.map(r -> new Group(r, labelledGroup(list)));
      if (group.isPresent() && !group.get().units().isEmpty()) {
        return group;
      }
    }
    List<ResponsibilityFinding> units = ranked(UnitLine.ofGroup(text), LINE, text.start());
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(StatedGroup.of(UnitLine.line(text)), units));
  }

  private List<ResponsibilityFinding> labelledGroup(LabelledLists.Labelled list) {
    return readable(list, list.label().passage().start(), 0);
  }

  /** The units of several lists; what a later one names again in the same role stands already. */
  private static final class Gathered {
    private final List<ResponsibilityFinding> units = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    void add(List<ResponsibilityFinding> more) {
      int again = 0;
      for (ResponsibilityFinding unit : more) {
        if (known.add(unit.role() + ":" + unit.name().text())) {
          units.add(unit.at(unit.rank() - again));
        } else {
          again++;
        }
      }
    }

    /** How many places are taken. */
    int size() {
      return units.isEmpty() ? 0 : units.get(units.size() - 1).rank();
    }

    List<ResponsibilityFinding> units() {
      return List.copyOf(units);
    }
  }

  private List<ResponsibilityFinding> ranked(List<UnitList.Unit> units, Rule rule, int at) {
    return ranked(units, rule, at, 0);
  }

  private List<ResponsibilityFinding> ranked(
      List<UnitList.Unit> units, Rule rule, int at, int before) {
    boolean ledByFirst = firstLeads.holdsFor(units, at);
    List<ResponsibilityFinding> ranked = new ArrayList<>();
    for (UnitList.Unit unit : units) {
      int place = before + ranked.size();
      Role role = ledByFirst ? firstLeads.role(place) : unit.role().orElse(Role.RESPONSIBLE);
      ranked.add(new ResponsibilityFinding(unit.name(), role, place + 1, rule));
    }
    return ranked;
  }
}
