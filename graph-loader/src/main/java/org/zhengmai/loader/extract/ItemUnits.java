package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;

/**
 * Who answers for each item. What an item says for itself counts first. A list holds for several
 * items where it says so (以上任务由…, 第9至11项责任单位：…), where it stands above the first item of a section,
 * or where it closes a section none of whose items has units of its own:
 *
 * <pre>
 * （一）治理扬尘
 * 1.严格施工许可。…
 * 2.加强工地管理。…
 * 责任单位：市住建局牵头，…
 * </pre>
 *
 * <p>A second list in the section, a unit that the text of an item names as the one to act, or a
 * section of safeguards, each with its own matter, shows that lists are of one item each: then an
 * item without one has none.
 */
final class ItemUnits {

  private final Responsibilities responsibilities;
  private final boolean headed;

  /**
   * Makes a reader.
   *
   * @param headed whether items of the document have headings; decisions of a reply have none
   */
  ItemUnits(Responsibilities responsibilities, boolean headed) {
    this.responsibilities = responsibilities;
    this.headed = headed;
  }

  /** The units of the items of a document, one list for each. */
  List<List<ResponsibilityFinding>> of(List<TaskItem> items) {
    List<List<ResponsibilityFinding>> units = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= items.size(); i++) {
      if (i == items.size() || !items.get(i).parents().equals(items.get(from).parents())) {
        units.addAll(ofSection(items.subList(from, i)));
        from = i;
      }
    }
    return units;
  }

  private List<List<ResponsibilityFinding>> ofSection(List<TaskItem> items) {
    List<Responsibilities.Found> own = items.stream().map(this::own).toList();
    List<Optional<Responsibilities.Group>> stated =
        items.stream().map(item -> responsibilities.ofGroup(item.text(headed))).toList();
    boolean silent = stated.stream().allMatch(Optional::isEmpty);
    List<ResponsibilityFinding> rest = List.of();
    if (silent && closesSection(items, own)) {
      rest = own.get(own.size() - 1).units();
    } else if (own.stream().anyMatch(found -> found.units().isEmpty())) {
      rest = above(items.get(0));
    }
    List<Optional<Responsibilities.Group>> next = next(stated);
    List<List<ResponsibilityFinding>> units = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean has = !own.get(i).units().isEmpty();
      List<ResponsibilityFinding> named =
          has ? own.get(i).units() : given(items.get(i), next.get(i)).orElse(rest);
      units.add(withLeader(items.get(i), named));
    }
    return units;
  }

  /**
   * Those who support or answer go along with the leader that the item's own heading names, else
   * that of the section: （二）市审计局牵头的工作 … 协同单位：各县人民政府.
   */
  private List<ResponsibilityFinding> withLeader(TaskItem task, List<ResponsibilityFinding> named) {
    if (named.stream().anyMatch(unit -> unit.role() == Role.LEAD)) {
      return named;
    }
    boolean support = named.stream().allMatch(unit -> unit.role() == Role.SUPPORT);
    List<ResponsibilityFinding> leaders =
        leaders(task).stream()
            .filter(unit -> support || unit.role() == Role.LEAD)
            .filter(unit -> named.stream().noneMatch(other -> isSame(unit, other)))
            .toList();
    List<ResponsibilityFinding> all = new ArrayList<>(leaders);
    named.forEach(unit -> all.add(unit.at(unit.rank() + leaders.size())));
    return List.copyOf(all);
  }

  private static boolean isSame(ResponsibilityFinding one, ResponsibilityFinding other) {
    return one.name().text().equals(other.name().text());
  }

  private List<ResponsibilityFinding> leaders(TaskItem task) {
    List<ResponsibilityFinding> own = ofHeading(task.item());
    int last = task.parents().size() - 1;
    return own.isEmpty() && last >= 0 ? ofHeading(task.parents().get(last)) : own;
  }

  private List<ResponsibilityFinding> ofHeading(Item item) {
    return headed ? item.heading().map(responsibilities::ofHeading).orElse(List.of()) : List.of();
  }

  /** For each item the next list in or below it that the text gives to items above. */
  private static List<Optional<Responsibilities.Group>> next(
      List<Optional<Responsibilities.Group>> stated) {
    List<Optional<Responsibilities.Group>> next = new ArrayList<>(stated);
    for (int i = next.size() - 2; i >= 0; i--) {
      if (next.get(i).isEmpty()) {
        next.set(i, next.get(i + 1));
      }
    }
    return next;
  }

  /** The units of such a list if it holds for the item. */
  private static Optional<List<ResponsibilityFinding>> given(
      TaskItem task, Optional<Responsibilities.Group> group) {
    String label = task.item().label().text();
    return group.filter(list -> list.reach().includes(label)).map(Responsibilities.Group::units);
  }

  /** Whether the list at the end of a section holds for all of its items. */
  private boolean closesSection(List<TaskItem> items, List<Responsibilities.Found> own) {
    int last = items.size() - 1;
    return !items.get(last).parents().isEmpty()
        && items.get(last).kind() == TaskKind.KEY_TASK
        && own.get(last).closing()
        && own.subList(0, last).stream().allMatch(found -> found.units().isEmpty())
        && items.subList(0, last).stream().noneMatch(this::namesActor)
        && items.stream().allMatch(item -> ofHeading(item.item()).isEmpty());
  }

  private boolean namesActor(TaskItem item) {
    return ActingUnit.isNamedIn(item.text(headed), responsibilities.brackets());
  }

  private Responsibilities.Found own(TaskItem task) {
    return task.duty()
        ? responsibilities.ofDuty(DutyHeading.units(task.item()).orElseThrow())
        : task.item().heading().isEmpty()
            ? responsibilities.ofBare(task.text(headed))
            : responsibilities.of(task.text(headed));
  }

  /**
   * The units that the section right above lists before its first item, or that its heading names.
   */
  private List<ResponsibilityFinding> above(TaskItem task) {
    if (task.parents().isEmpty()) {
      return List.of();
    }
    Item section = task.parents().get(task.parents().size() - 1);
    List<ResponsibilityFinding> listed = responsibilities.listed(section.text()).units();
    return listed.isEmpty()
        ? section.heading().map(responsibilities::ofHeading).orElse(List.of())
        : listed;
  }
}
