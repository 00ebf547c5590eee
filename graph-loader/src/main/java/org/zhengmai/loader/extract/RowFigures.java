package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zhengmai.loader.block.PersonsHead;
import org.zhengmai.loader.block.ProjectFacts;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The columns of a table of tasks that tell how much of each row is to be done: 数量 beside 单位,
 * 2099年目标 beside 2100年目标. Where one year alone has a column of words, that may be the measure
 * itself.
 *
 * @param columns those columns, in order
 * @param unit the column of their unit
 */
record RowFigures(List<Integer> columns, Optional<Integer> unit) {

  private static final Rule RULE = new Rule("target-table-figure", 1);

  private static final String REMARK = "(（[^（）]{1,8}）)?";

  /** How much; not 完成数量, 现有数量. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(建设|改造|新建|新增|任务|工程|计划|目标|年度|下达)?(数量|工程量|任务量|任务数|计划数|目标数|目标值|计划值|指标值)" + REMARK);

  private static final Pattern YEARLY =
      Pattern.compile("[0-9]{4}年(度|底|末)?((工作|建设|年度|预期)?(目标|计划|任务)(值|数|量)?)?" + REMARK);

  private static final Pattern YEAR = Pattern.compile("^[0-9]{4}年?");

  private static final Pattern UNIT = Pattern.compile("(计量|数量)?单位");

  /** — where nothing is counted. */
  private static final Pattern MARK = Pattern.compile("[—\\-/]{1,4}");

  private static final Pattern BRACKET = Pattern.compile("（[^（）]{1,8}）$");

  private static final Pattern CLAUSE_END = Pattern.compile("[，。；]");

  private static final int DIGITS_OF_YEAR = 4;

  /** The columns of a table. */
  static RowFigures of(Table table) {
    List<Integer> years = matching(table, YEARLY);
    List<Integer> columns = new ArrayList<>(matching(table, AMOUNT));
    years.stream()
        .filter(column -> years.size() > 1 || holdsFigures(table, column))
        .forEach(columns::add);
    Optional<Integer> unit =
        columns.isEmpty()
            ? Optional.empty()
            : matching(table, UNIT).stream()
                .filter(column -> holdsUnits(table, column))
                .findFirst();
    return new RowFigures(columns.stream().sorted().toList(), unit);
  }

  private static List<Integer> matching(Table table, Pattern head) {
    return IntStream.range(0, table.headers().size())
        .filter(column -> head.matches(table.headers().get(column)))
        .boxed()
        .toList();
  }

  private static boolean holdsFigures(Table table, int column) {
    return table.rows().stream()
        .map(row -> row.cells().get(column))
        .allMatch(cell -> cell.isEmpty() || FigureCell.is(cell));
  }

  /** 公里, 户: not who answers. */
  private static boolean holdsUnits(Table table, int column) {
    return table.rows().stream()
        .map(row -> row.cells().get(column))
        .allMatch(cell -> isNone(cell) || Quantity.isUnit(cell.text()));
  }

  /** Whether a column is one of figures, or of their unit. */
  boolean has(int column) {
    return columns.contains(column) || unit.filter(u -> u == column).isPresent();
  }

  /**
   * The targets that these columns state of a row.
   *
   * @param text what the row says is to be done
   * @param whole the figures that this says; a year's are a step of one with the same unit
   * @param targets reads what is said in words, and knows which years are past
   */
  List<TargetFinding> of(
      Table table, Table.Row row, Passage text, List<TargetFinding> whole, Targets targets) {
    List<TargetFinding> found = new ArrayList<>();
    for (int column : columns) {
      Optional<TargetDue> due = table.head(column).flatMap(RowFigures::due);
      Passage cell = row.cells().get(column);
      if (!cell.isEmpty() && due.filter(targets::isPast).isEmpty()) {
        Optional<String> unit = unit(row, table.headers().get(column));
        Passage counted = counted(table, column).map(row.cells()::get).orElse(text);
        found.addAll(read(name(counted), cell, unit, due, targets));
      }
    }
    found.removeIf(target -> whole.stream().anyMatch(one -> one.unit().equals(target.unit())));
    return found;
  }

  /** The column of words before a figure's, which names what is counted: 指标 | 单位 | 目标值 | 措施. */
  private Optional<Integer> counted(Table table, int column) {
    for (int i = column - 1; i >= 0; i--) {
      String head = table.headers().get(i);
      boolean other =
          has(i)
              || UNIT.matches(head)
              || holdsFigures(table, i)
              || Table.isNumberColumn(head)
              || ProjectFacts.is(head)
              || PersonsHead.is(head)
              || Label.ofColumn(head).isPresent()
              || Label.isDeadlineColumn(head);
      if (!other) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<TargetFinding> read(
      Passage name, Passage cell, Optional<String> unit, Optional<TargetDue> due, Targets targets) {
    Optional<TargetFinding> figure =
        FigureCell.target(name, cell, unit, due, RULE)
            .filter(target -> target.unit().filter(own -> !Quantity.isUnit(own)).isEmpty());
    return figure
        .map(List::of)
        .orElseGet(() -> targets.ofTask(Optional.empty(), cell, due.stream().toList()));
  }

  private static Optional<TargetDue> due(Passage head) {
    return head.find(YEAR)
        .map(
            year ->
                new TargetDue(
                    year,
                    Integer.parseInt(year.text().substring(0, DIGITS_OF_YEAR)),
                    OptionalInt.empty()));
  }

  /** What is counted: the words up to the first comma. */
  private static Passage name(Passage text) {
    return text.find(CLAUSE_END).map(mark -> text.until(mark.start())).orElse(text);
  }

  private Optional<String> unit(Table.Row row, String head) {
    Optional<String> named =
        unit.map(row.cells()::get).filter(cell -> !isNone(cell)).map(Passage::printed);
    return named.or(() -> inBracket(head));
  }

  private static boolean isNone(Passage cell) {
    return cell.isEmpty() || MARK.matches(cell.text());
  }

  private static Optional<String> inBracket(String head) {
    int open = BRACKET.matcher(head).find() ? head.lastIndexOf('（') : -1;
    return Optional.of(open)
        .filter(at -> at >= 0)
        .map(at -> head.substring(at + 1, head.length() - 1))
        .filter(Quantity::isUnit);
  }
}
