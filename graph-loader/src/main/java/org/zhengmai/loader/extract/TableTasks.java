package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Makes tasks of the rows of a table. */
final class TableTasks {

  private static final Rule ROW = new Rule("table-row", 1);
  private static final Pattern AIM = Pattern.compile("目标|指标|成效|标准");
  private static final Rule COLUMN = new Rule("table-column", 1);

  private final Columns columns;
  private final Table table;
  private final Deadlines deadlines;
  private final Citations citations;
  private final Targets targets;
  private final Map<String, SectionFinding> sections = new LinkedHashMap<>();
  private final List<ObservationFinding> observations = new ArrayList<>();

  TableTasks(Table table, Deadlines deadlines, Citations citations, Targets targets) {
    this.targets = targets;
    this.table = table;
    this.columns = Columns.of(table);
    this.deadlines = deadlines;
    this.citations = citations;
  }

  /** Whether the table tells units, without which it is no table of tasks. */
  static boolean isTaskTable(Table table) {
    return table.headers().stream().anyMatch(head -> Label.ofColumn(head).isPresent());
  }

  /** One task a row. */
  List<TaskFinding> tasks() {
    List<TaskFinding> tasks = new ArrayList<>();
    Map<Integer, Passage> above = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      tasks.add(task(row, above, tasks.size() + 1));
    }
    return tasks;
  }

  /** The categories of the rows read so far, as sections. */
  List<SectionFinding> sections() {
    return List.copyOf(sections.values());
  }

  /** What was seen on the way. */
  List<ObservationFinding> observations() {
    return observations;
  }

  private TaskFinding task(Table.Row row, Map<Integer, Passage> above, int position) {
    Passage text = row.cells().get(columns.text());
    String label = row.cells().get(0).printed();
    Optional<String> section = columns.category().flatMap(c -> section(cell(row, c, above)));
    return new TaskFinding(
        label,
        label,
        TaskKind.KEY_TASK,
        section,
        Optional.empty(),
        columns.name().flatMap(c -> filled(cell(row, c, above))),
        row.whole(),
        text,
        position,
        units(row, above),
        columns.deadline().flatMap(c -> deadlines.ofCell(cell(row, c, above))),
        citations.in(text, CitationPlace.TASK),
        targets.ofTask(columns.aim().map(row.cells()::get), text),
        ROW);
  }

  /** A merged cell is empty below its first row: what stands above holds. */
  private Passage cell(Table.Row row, int column, Map<Integer, Passage> above) {
    Passage cell = row.cells().get(column);
    if (!cell.isEmpty()) {
      above.put(column, cell);
      return cell;
    }
    Passage inherited = above.get(column);
    if (inherited == null) {
      observations.add(new ObservationFinding(ObservationCode.EMPTY_CELL, row.whole()));
      return cell;
    }
    return inherited;
  }

  private static Optional<Passage> filled(Passage cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private Optional<String> section(Passage category) {
    if (category.isEmpty()) {
      return Optional.empty();
    }
    String title = category.printed();
    sections.computeIfAbsent(
        title,
        path ->
            new SectionFinding(path, Optional.empty(), "", path, category, sections.size() + 1));
    return Optional.of(title);
  }

  private List<ResponsibilityFinding> units(Table.Row row, Map<Integer, Passage> above) {
    List<ResponsibilityFinding> units = new ArrayList<>();
    columns
        .units()
        .forEach(
            (column, role) -> {
              for (UnitList.Unit unit : UnitCell.read(cell(row, column, above), role)) {
                Role own = unit.role().orElse(role);
                units.add(new ResponsibilityFinding(unit.name(), own, units.size() + 1, COLUMN));
              }
            });
    return units;
  }

  /**
   * Which column holds what.
   *
   * @param category the broader heading of rows, merged over several
   * @param name what a row's task is called
   * @param text the measure
   * @param units columns of units with their role
   * @param deadline the column of deadlines
   * @param aim a column of aims or figures beside the measure
   */
  private record Columns(
      Optional<Integer> category,
      Optional<Integer> name,
      int text,
      Map<Integer, Role> units,
      Optional<Integer> deadline,
      Optional<Integer> aim) {

    static Columns of(Table table) {
      Map<Integer, Role> units = new LinkedHashMap<>();
      Optional<Integer> deadline = Optional.empty();
      List<Integer> rest = new ArrayList<>();
      for (int i = 1; i < table.headers().size(); i++) {
        String head = table.headers().get(i);
        Optional<Role> role = Label.ofColumn(head);
        if (role.isPresent()) {
          units.put(i, role.get());
        } else if (Label.isDeadlineColumn(head)) {
          deadline = Optional.of(i);
        } else {
          rest.add(i);
        }
      }
      int text = longest(table, rest);
      rest.remove(Integer.valueOf(text));
      List<Integer> before = rest.stream().filter(column -> column < text).toList();
      return new Columns(
          before.stream().findFirst(),
          before.stream().skip(1).findFirst(),
          text,
          units,
          deadline,
          rest.stream().filter(c -> AIM.matcher(table.headers().get(c)).find()).findFirst());
    }

    /** The measure is the column with the most words. */
    private static int longest(Table table, List<Integer> columns) {
      int best = 0;
      long most = -1;
      for (int column : columns) {
        long length = table.rows().stream().mapToLong(r -> r.cells().get(column).length()).sum();
        if (length > most) {
          most = length;
          best = column;
        }
      }
      return best;
    }
  }
}
