package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengmai.loader.block.PersonsHead;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Makes tasks of the rows of a table. */
final class TableTasks {

  private static final Rule ROW = new Rule("table-row", 1);
  private static final Rule COLUMN = new Rule("table-column", 1);

  /**
   * The columns of a list of permits and services, or of marks to be given, whose rows are no
   * works: 设定依据, 承诺时限, 评分标准.
   */
  private static final Pattern MATTER =
      Pattern.compile(
          "(设定|法定|审批|处罚)依据|(法定|承诺)(办结|办理)?(时限|期限|时间|工作日)|(申请|申报|办理)材料|收费(标准|依据|情况)|(评分|计分|扣分|打分|赋分)(标准|细则|办法|规则|依据)|(自评|考评|最终)?得分");

  /** 任务 beside 承诺时限: it hands out works all the same. */
  private static final Pattern WORK = Pattern.compile("(重点|主要|工作|目标|具体)?(任务|措施|举措)(名称|内容)?");

  /** 下列任务由各县承担。, 详见下表: what stands between a heading and its table. */
  private static final Pattern ANNOUNCES =
      Pattern.compile("^[^。]*(如下|下表|附表|表[0-9])[^。]*[。：]?$|^(下列|以下)[^。]*[。：]?$|^[^。]*：$");

  private static final Pattern FIGURE = Pattern.compile("[0-9]");

  private static final int LONGEST_OPENING = 60;

  private final TableColumns columns;
  private final RowFigures figures;
  private final Table table;
  private final Deadlines deadlines;
  private final Citations citations;
  private final Targets targets;
  private final FirstUnitLeads firstLeads;
  private final Map<String, SectionFinding> sections = new LinkedHashMap<>();
  private final RowLabels labels;
  private int counted;
  private final List<ObservationFinding> observations = new ArrayList<>();

  /**
   * Prepares it.
   *
   * @param firstLeads whether the first of several units leads
   * @param labels labels that tasks of the same document bear already; those of the rows are added
   */
  TableTasks(
      Table table,
      Deadlines deadlines,
      Citations citations,
      Targets targets,
      FirstUnitLeads firstLeads,
      RowLabels labels) {
    this.firstLeads = firstLeads;
    this.labels = labels;
    this.targets = targets;
    this.table = table;
    this.figures = RowFigures.of(table);
    this.columns = TableColumns.of(table, figures);
    this.deadlines = deadlines;
    this.citations = citations;
  }

  /** Whether the table tells units and measures, without which it is no table of tasks. */
  static boolean isTaskTable(Table table, DocumentType type) {
    if (type == DocumentType.PERSONNEL
        || type == DocumentType.LEADING_GROUP
        || type == DocumentType.REQUEST) {
      // A list of members hands out nothing, nor does a request.
      return false;
    }
    List<String> heads = table.headers();
    boolean answered =
        TableColumns.roles(table).values().stream().anyMatch(role -> role != Role.SUPPORT)
            || heads.stream().anyMatch(PersonsHead::answers);
    boolean matters =
        heads.stream().anyMatch(MATTER::matches) && heads.stream().noneMatch(WORK::matches);
    return answered && !matters && TableColumns.hasMeasures(heads);
  }

  /**
   * Whether an item right above a table says nothing but that it follows, and not to whom.
   *
   * @param within whether the next item follows the table, so that its rows are the item's works
   */
  static boolean isAnnounced(TaskFinding above, boolean within) {
    Passage text = above.text();
    boolean tells =
        !above.responsibilities().isEmpty()
            || !above.targets().isEmpty()
            || !above.citations().isEmpty()
            || above.deadline().isPresent();
    boolean announces =
        text.isEmpty()
            || (text.length() <= LONGEST_OPENING
                && ((within && !FIGURE.matcher(text.text()).find())
                    || ANNOUNCES.matcher(text.text()).find()));
    return announces && !tells;
  }

  /**
   * One task a row that has a measure.
   *
   * @param before how many tasks of the document come before the table
   */
  List<TaskFinding> tasks(int before) {
    List<TaskFinding> tasks = new ArrayList<>();
    Map<Integer, Passage> above = new LinkedHashMap<>();
    Optional<Passage> chapter = Optional.empty();
    for (Table.Row row : table.rows()) {
      if (RowWords.isSum(row)) {
        continue;
      }
      if (!row.chapter().equals(chapter)) {
        // A merged cell never reaches over a heading.
        above.clear();
        chapter = row.chapter();
      }
      tasks.add(task(row, above, before + tasks.size() + 1));
    }
    return tasks;
  }

  /** The categories of the rows read so far, as sections; those that are known stand already. */
  List<SectionFinding> sections(List<SectionFinding> known) {
    List<SectionFinding> fresh = new ArrayList<>();
    for (SectionFinding own : sections.values()) {
      if (known.stream().noneMatch(other -> other.path().equals(own.path()))) {
        fresh.add(own.at(known.size() + fresh.size() + 1));
      }
    }
    return fresh;
  }

  /** What was seen on the way. */
  List<ObservationFinding> observations() {
    return observations;
  }

  private TaskFinding task(Table.Row row, Map<Integer, Passage> above, int position) {
    Passage text = cell(row, columns.text(), above);
    String label = label(row, above);
    Optional<String> section =
        row.chapter()
            .or(() -> columns.category().map(c -> cell(row, c, above)))
            .flatMap(this::section);
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
        columns.deadline().isPresent()
            ? columns.deadline().flatMap(c -> deadlines.ofCell(cell(row, c, above)))
            : deadlines.of(text),
        citations.in(text, CitationPlace.TASK),
        targets(row, text),
        ROW);
  }

  private List<TargetFinding> targets(Table.Row row, Passage text) {
    List<TargetFinding> found = new ArrayList<>();
    Optional<Passage> heading = columns.aim().map(row.cells()::get).or(() -> namedAim(row));
    boolean problem = TableColumns.isProblem(table.headers().get(columns.text()));
    for (Passage line : CellLines.of(problem ? text.sub(0, 0) : text)) {
      found.addAll(targets.ofTask(heading, line));
      heading = Optional.empty();
    }
    found.addAll(figures.of(table, row, text, List.copyOf(found), targets));
    return found;
  }

  /** 新建学校7所，新增学位6800个。 as the name of a row's task beside the measures for it. */
  private Optional<Passage> namedAim(Table.Row row) {
    return columns.name().map(row.cells()::get).filter(name -> TableColumns.tellsAim(name.text()));
  }

  /** The row's number; rows that share a merged one, or have none, are counted. */
  private String label(Table.Row row, Map<Integer, Passage> above) {
    counted++;
    Optional<String> printed =
        columns.number().map(c -> cell(row, c, above).printed()).filter(p -> !p.isEmpty());
    return labels.of(printed.orElseGet(() -> Integer.toString(counted)));
  }

  /** A merged cell is empty below its first row: what stands above holds. */
  private Passage cell(Table.Row row, int column, Map<Integer, Passage> above) {
    Passage cell = row.cells().get(column);
    if (!cell.isEmpty() && !RowWords.isSameAsAbove(cell)) {
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
    Map<List<Object>, ResponsibilityFinding> units = new LinkedHashMap<>();
    boolean any = columns.units().keySet().stream().anyMatch(c -> !row.cells().get(c).isEmpty());
    boolean led =
        columns.units().entrySet().stream()
            .anyMatch(c -> c.getValue() == Role.LEAD && !row.cells().get(c.getKey()).isEmpty());
    columns
        .units()
        .forEach(
            (column, role) -> {
              // Where the row names its leader, an empty cell for others says that there are none.
              boolean own = (any && role == Role.SUPPORT) || (led && role != Role.LEAD);
              Passage cell = own ? row.cells().get(column) : cell(row, column, above);
              addUnits(cell, role, units);
            });
    return List.copyOf(units.values());
  }

  /** A unit that several lines of a cell name is there once. */
  private void addUnits(Passage cell, Role role, Map<List<Object>, ResponsibilityFinding> units) {
    List<UnitList.Unit> read = UnitCell.read(cell, role);
    boolean ledByFirst = ledByFirst(cell, read);
    for (int i = 0; i < read.size(); i++) {
      Passage name = read.get(i).name();
      Role said = ledByFirst ? firstLeads.role(i) : read.get(i).role().orElse(role);
      units.putIfAbsent(
          List.of(said, name.text()),
          new ResponsibilityFinding(name, said, units.size() + 1, COLUMN));
    }
  }

  /** 排名第一的为牵头单位, said of a table whose only column of units tells no leader. */
  private boolean ledByFirst(Passage cell, List<UnitList.Unit> units) {
    return columns.units().size() == 1
        && columns.units().containsValue(Role.RESPONSIBLE)
        && firstLeads.holdsFor(units, cell.start());
  }
}
