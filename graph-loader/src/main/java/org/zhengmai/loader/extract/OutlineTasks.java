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

  private final Outline outline;
  private final DocumentType type;
  private final boolean headed;
  private final Responsibilities responsibilities;
  private final List<TaskItem> items;
  private final Deadlines deadlines;
  private final Citations citations;
  private final Targets targets;
  private final SectionPaths paths = new SectionPaths();

  /** The sections whose text hands out tasks in sentences. */
  private final List<List<Item>> handingOut = new ArrayList<>();

  OutlineTasks(
      Outline outline,
      DocumentText document,
      FirstUnitLeads firstLeads,
      Deadlines deadlines,
      Citations citations,
      Targets targets) {
    this.outline = outline;
    this.type = TellingPaper.typeOf(document, outline);
    this.targets = targets;
    this.headed = type != DocumentType.REPLY;
    this.responsibilities = new Responsibilities(document.brackets(), firstLeads);
    this.items = selected(outline, document, type, new OwnUnits(document.brackets(), firstLeads));
    this.deadlines = deadlines;
    this.citations = citations;
  }

  /** What was seen on the way. */
  List<ObservationFinding> observations() {
    return responsibilities.observations();
  }

  /** The tasks, in order. */
  List<TaskFinding> tasks() {
    List<List<String>> paths = items.stream().map(OutlineTasks::labels).toList();
    List<String> labels = TaskLabels.of(paths);
    List<List<ResponsibilityFinding>> units = new ItemUnits(responsibilities, headed).of(items);
    List<TaskFinding> tasks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      tasks.add(task(items.get(i), labels.get(i), paths.get(i), units.get(i), i + 1));
    }
    Set<Integer> starts = starts(tasks);
    outline.items().forEach(item -> matters(item, starts, tasks));
    if (TaskSelector.hasDuties(type)) {
      outline.items().forEach(item -> duties(item, List.of(), tasks));
      if (outline.items().isEmpty()) {
        duties(DutyClauses.announced(outline.preamble()), Optional.empty(), "", tasks);
      }
    }
    return inTextOrder(tasks);
  }

  /** What stands behind the signature of a reply is an annex, not its decisions. */
  private static List<TaskItem> selected(
      Outline outline, DocumentText document, DocumentType type, OwnUnits ownUnits) {
    boolean sorted = document.title().filter(t -> RepealedPapers.sorts(t.text())).isPresent();
    List<TaskItem> all = TaskSelector.select(outline, type, ownUnits, sorted);
    List<TaskItem> items =
        RuleBeside.of(document)
            .map(rule -> all.stream().filter(item -> !rule.has(item)).toList())
            .orElse(all);
    int signed =
        document.type() == DocumentType.REPLY
            ? document.issuedOn().map(date -> date.passage().start()).orElse(Integer.MAX_VALUE)
            : Integer.MAX_VALUE;
    return signed <= outline.preamble().start()
        ? items
        : items.stream().filter(task -> task.item().whole().start() < signed).toList();
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
    if (!clauses.isEmpty()) {
      handingOut.add(List.of(item));
    }
    for (int i = 0; i < clauses.size(); i++) {
      String label = item.label().printed() + "/" + (i + 1);
      tasks.add(matter(clauses.get(i), paths.of(List.of(item)), label, tasks.size() + 1));
    }
  }

  private TaskFinding matter(
      MatterClauses.Clause clause, String section, String label, int position) {
    return new TaskFinding(
        label,
        label,
        TaskKind.KEY_TASK,
        Optional.of(section),
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
    if (!clauses.isEmpty()) {
      handingOut.add(path);
      duties(clauses, Optional.of(paths.of(path)), printed(path) + "/", tasks);
    }
    item.children().forEach(child -> duties(child, path, tasks));
  }

  private void duties(
      List<DutyClauses.Clause> clauses,
      Optional<String> section,
      String above,
      List<TaskFinding> tasks) {
    for (int i = 0; i < clauses.size(); i++) {
      tasks.add(duty(clauses.get(i), section, above + (i + 1), tasks.size() + 1));
    }
  }

  private TaskFinding duty(
      DutyClauses.Clause clause, Optional<String> section, String label, int position) {
    return new TaskFinding(
        label,
        label,
        TaskKind.KEY_TASK,
        section,
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
  List<SectionFinding> sections() {
    Map<String, SectionFinding> sections = new LinkedHashMap<>();
    for (List<Item> above : holding()) {
      Optional<String> parent = Optional.empty();
      for (int depth = 0; depth < above.size(); depth++) {
        Item item = above.get(depth);
        String path = paths.of(above.subList(0, depth + 1));
        sections.putIfAbsent(path, section(item, path, parent, sections.size() + 1));
        parent = Optional.of(path);
      }
    }
    return List.copyOf(sections.values());
  }

  /** What stands above each task, in text order. */
  private List<List<Item>> holding() {
    List<List<Item>> holding =
        new ArrayList<>(
            items.stream().map(TaskItem::parents).filter(above -> !above.isEmpty()).toList());
    if (!handingOut.isEmpty()) {
      holding.addAll(handingOut);
      holding.sort(Comparator.comparingInt(above -> above.get(above.size() - 1).whole().start()));
    }
    return holding;
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

  private static String printed(List<Item> items) {
    return String.join("/", items.stream().map(item -> item.label().printed()).toList());
  }

  private static List<String> labels(TaskItem task) {
    List<String> labels =
        new ArrayList<>(task.parents().stream().map(item -> item.label().printed()).toList());
    labels.add(task.item().label().printed());
    return labels;
  }

  /** The term that the nearest section above sets. */
  private List<TargetDue> term(TaskItem task) {
    for (int above = task.parents().size() - 1; above >= 0; above--) {
      List<TargetDue> term = targets.termOf(task.parents().get(above));
      if (!term.isEmpty()) {
        return term;
      }
    }
    return List.of();
  }

  private TaskFinding task(
      TaskItem task,
      String label,
      List<String> path,
      List<ResponsibilityFinding> units,
      int position) {
    Item item = task.item();
    Passage text = task.text(headed);
    return new TaskFinding(
        label,
        String.join("/", path),
        task.kind(),
        task.parents().isEmpty() ? Optional.empty() : Optional.of(paths.of(task.parents())),
        headed ? item.heading() : Optional.empty(),
        Optional.empty(),
        item.whole(),
        text,
        position,
        units,
        deadlines.below(task.parents()).of(text),
        citations.in(item.whole(), CitationPlace.TASK),
        // The figures of a report's coming year are the report's own.
        type == DocumentType.REPORT ? List.of() : targets(task, text),
        ITEM);
  }

  private List<TargetFinding> targets(TaskItem task, Passage text) {
    Item item = task.item();
    Optional<Passage> heading = headed && item.isHeaded() ? item.heading() : Optional.empty();
    boolean aim =
        task.parents().stream()
            .anyMatch(above -> SectionClass.of(above.headingText()) == SectionClass.AIMS);
    return aim
        ? targets.ofHandedOutAim(heading, text, term(task))
        : targets.ofTask(heading, text, term(task));
  }
}
