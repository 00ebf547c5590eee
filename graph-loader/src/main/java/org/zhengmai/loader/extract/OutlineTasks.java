package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.source.Passage;

/** Makes tasks and sections of the items of an outline. */
final class OutlineTasks {

  private static final Rule ITEM = new Rule("numbered-item", 1);

  private static final Rule DUTY = new Rule("duty-clause", 1);

  private static final Rule MATTER = new Rule("matter-clause", 1);

  private final boolean headed;
  private final Responsibilities responsibilities;
  private final OwnUnits ownUnits;
  private final Deadlines deadlines;
  private final Citations citations;
  private final Targets targets;
  private final boolean report;

  OutlineTasks(DocumentText document, Deadlines deadlines, Citations citations, Targets targets) {
    this.report = document.type() == DocumentType.REPORT;
    this.targets = targets;
    this.headed = document.type() != DocumentType.REPLY;
    FirstUnitLeads firstLeads = FirstUnitLeads.in(document.body(), document.brackets());
    this.responsibilities = new Responsibilities(document.brackets(), firstLeads);
    this.ownUnits = new OwnUnits(document.brackets(), firstLeads);
    this.deadlines = deadlines;
    this.citations = citations;
  }

  /** What was seen on the way. */
  List<ObservationFinding> observations() {
    return responsibilities.observations();
  }

  /** The tasks, in order. */
  List<TaskFinding> tasks(Outline outline, DocumentText document) {
    List<TaskItem> items = TaskSelector.select(outline, document.type(), ownUnits);
    List<List<String>> paths = items.stream().map(OutlineTasks::labels).toList();
    List<String> labels = TaskLabels.of(paths);
    List<Responsibilities.Found> units = units(items);
    List<TaskFinding> tasks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      tasks.add(task(items.get(i), labels.get(i), paths.get(i), units.get(i).units(), i + 1));
    }
    Set<Integer> starts = starts(tasks);
    outline.items().forEach(item -> matters(item, starts, tasks));
    if (TaskSelector.hasDuties(document.type())) {
      outline.items().forEach(item -> duties(item, List.of(), tasks));
    }
    return inTextOrder(tasks);
  }

  /** Where tasks begin, to tell in one step whether an item is one. */
  static Set<Integer> starts(List<TaskFinding> tasks) {
    return tasks.stream().map(task -> task.whole().start()).collect(Collectors.toSet());
  }

  private static List<TaskFinding> inTextOrder(List<TaskFinding> tasks) {
    List<TaskFinding> sorted = new ArrayList<>(tasks);
    sorted.sort(Comparator.comparingInt(task -> task.whole().start()));
    List<TaskFinding> placed = new ArrayList<>();
    sorted.forEach(task -> placed.add(task.at(placed.size() + 1)));
    return placed;
  }

  /** Matters that a section's text hands out one by one, where the section is no task itself. */
  private void matters(Item item, Set<Integer> known, List<TaskFinding> tasks) {
    List<MatterClauses.Clause> clauses =
        known.contains(item.whole().start()) ? List.of() : MatterClauses.in(item);
    for (int i = 0; i < clauses.size(); i++) {
      tasks.add(matter(clauses.get(i), item.label().printed() + "/" + (i + 1), tasks.size() + 1));
    }
  }

  private TaskFinding matter(MatterClauses.Clause clause, String label, int position) {
    return new TaskFinding(
        label,
        label,
        TaskKind.KEY_TASK,
        Optional.empty(),
        Optional.of(clause.matter()),
        Optional.empty(),
        clause.whole(),
        clause.duty(),
        position,
        responsibilities.ofClause(clause.units()).units(),
        deadlines.of(clause.duty()),
        citations.in(clause.whole(), CitationPlace.TASK),
        targets.ofTask(Optional.empty(), clause.duty()),
        MATTER);
  }

  /** Duties that a section's text lists without numbers. */
  private void duties(Item item, List<Item> parents, List<TaskFinding> tasks) {
    List<Item> path = new ArrayList<>(parents);
    path.add(item);
    List<DutyClauses.Clause> clauses = DutyClauses.in(item);
    for (int i = 0; i < clauses.size(); i++) {
      String label = path(path) + "/" + (i + 1);
      tasks.add(duty(clauses.get(i), label, tasks.size() + 1));
    }
    item.children().forEach(child -> duties(child, path, tasks));
  }

  private TaskFinding duty(DutyClauses.Clause clause, String label, int position) {
    return new TaskFinding(
        label,
        label,
        TaskKind.KEY_TASK,
        Optional.empty(),
        Optional.of(clause.unit()),
        Optional.empty(),
        clause.whole(),
        clause.duty(),
        position,
        responsibilities.ofDuty(clause.unit()).units(),
        deadlines.of(clause.duty()),
        citations.in(clause.whole(), CitationPlace.TASK),
        targets.ofTask(Optional.empty(), clause.duty()),
        DUTY);
  }

  /** The sections above the tasks, in order. */
  List<SectionFinding> sections(Outline outline, DocumentText document) {
    Map<String, SectionFinding> sections = new LinkedHashMap<>();
    for (TaskItem task : TaskSelector.select(outline, document.type(), ownUnits)) {
      Optional<String> parent = Optional.empty();
      for (int depth = 0; depth < task.parents().size(); depth++) {
        Item item = task.parents().get(depth);
        String path = path(task.parents().subList(0, depth + 1));
        sections.putIfAbsent(path, section(item, path, parent, sections.size() + 1));
        parent = Optional.of(path);
      }
    }
    return List.copyOf(sections.values());
  }

  private static SectionFinding section(
      Item item, String path, Optional<String> parent, int position) {
    return new SectionFinding(
        path,
        parent,
        item.label().printed(),
        item.title(),
        item.heading().orElse(item.label()),
        position);
  }

  private static String path(List<Item> items) {
    return String.join("/", items.stream().map(item -> item.label().printed()).toList());
  }

  private static List<String> labels(TaskItem task) {
    List<String> labels =
        new ArrayList<>(task.parents().stream().map(item -> item.label().printed()).toList());
    labels.add(task.item().label().printed());
    return labels;
  }

  /**
   * A list on a line of its own holds for the items above it that have none, one that stands above
   * the first item of a section for those below it. Where already the first item of a section has
   * such a line, lists are of one item each: one without has none, and not that of the next.
   */
  private List<Responsibilities.Found> units(List<TaskItem> items) {
    List<Responsibilities.Found> found = new ArrayList<>();
    items.forEach(task -> found.add(own(task)));
    int[] first = firstSiblings(items);
    Responsibilities.Found group = Responsibilities.Found.NONE;
    for (int i = found.size() - 1; i >= 0; i--) {
      TaskItem task = items.get(i);
      boolean last = i + 1 == found.size() || !task.parents().equals(items.get(i + 1).parents());
      boolean below = !last && found.get(i + 1).shared() && !found.get(first[i]).shared();
      Responsibilities.Found behind = responsibilities.ofGroup(wholeText(task.item()));
      group = !behind.units().isEmpty() ? behind : last ? Responsibilities.Found.NONE : group;
      if (found.get(i).units().isEmpty()) {
        found.set(i, below ? found.get(i + 1) : !group.units().isEmpty() ? group : above(task));
      }
    }
    return found;
  }

  /** For each item the first of those under the same headings. */
  private static int[] firstSiblings(List<TaskItem> items) {
    int[] first = new int[items.size()];
    for (int i = 1; i < first.length; i++) {
      boolean sibling = items.get(i).parents().equals(items.get(i - 1).parents());
      first[i] = sibling ? first[i - 1] : i;
    }
    return first;
  }

  private Responsibilities.Found own(TaskItem task) {
    return task.duty()
        ? responsibilities.ofDuty(task.item().heading().orElseThrow())
        : responsibilities.of(wholeText(task.item()));
  }

  /** The units that the section right above lists before its first item. */
  private Responsibilities.Found above(TaskItem task) {
    return task.parents().isEmpty()
        ? Responsibilities.Found.NONE
        : responsibilities.listed(task.parents().get(task.parents().size() - 1).text());
  }

  private TaskFinding task(
      TaskItem task,
      String label,
      List<String> path,
      List<ResponsibilityFinding> units,
      int position) {
    Item item = task.item();
    Passage text = wholeText(item);
    return new TaskFinding(
        label,
        String.join("/", path),
        task.kind(),
        task.parents().isEmpty() ? Optional.empty() : Optional.of(path(task.parents())),
        headed ? item.heading() : Optional.empty(),
        Optional.empty(),
        item.whole(),
        text,
        position,
        units,
        deadlines.of(text),
        citations.in(item.whole(), CitationPlace.TASK),
        // The figures of a report's coming year are the report's own.
        report
            ? List.of()
            : targets.ofTask(headed && item.isHeaded() ? item.heading() : Optional.empty(), text),
        ITEM);
  }

  /** All that stands below the heading, points included; decisions of a reply have no heading. */
  private Passage wholeText(Item item) {
    boolean decision = !headed && item.heading().isPresent();
    int start = decision ? item.heading().orElseThrow().start() : item.text().start();
    return item.whole().after(start);
  }
}
