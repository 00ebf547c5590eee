package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhengmai.loader.block.PersonsHead;
import org.zhengmai.loader.block.ProjectFacts;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Which column of a table of tasks holds what.
 *
 * @param number the column of the rows' numbers
 * @param category the broader heading of rows, merged over several
 * @param name what a row's task is called
 * @param text the measure
 * @param units columns of units with their role
 * @param deadline the column of deadlines
 * @param aim a column of aims or figures beside the measure
 */
record TableColumns(
    Optional<Integer> number,
    Optional<Integer> category,
    Optional<Integer> name,
    int text,
    Map<Integer, Role> units,
    Optional<Integer> deadline,
    Optional<Integer> aim) {

  private static final Pattern AIM = Pattern.compile("目标|指标|成效|标准|要求$");

  /** What is done; beside it what is reached by it is an aim. */
  private static final Pattern MEASURE = Pattern.compile("措施|举措|做法|(工作|建设|具体|主要)内容$");

  private static final Pattern TASK = Pattern.compile("(任务|事项)(名称)?$");

  /** What is, and not what is to be done. */
  private static final Pattern PROBLEM = Pattern.compile("(问题|不足|短板|现状)(描述|表现|内容|情况|清单)?$|^反馈意见$");

  /** A column of units without a word for what they do. */
  private static final Pattern BARE_UNIT = Pattern.compile("单位|部门|科室|处室");

  /** 建设规模, 资金安排: words of the work may stand there. */
  private static final Pattern SCALE = Pattern.compile("规模|资金|投资");

  private static final Pattern WORK =
      Pattern.compile("^(新建|改建|扩建|改扩建|新增|建设|建成|改造|修建|整治|治理|铺设|敷设|购置|配套|安装|实施|完成)[^。]{0,40}[0-9]");

  /** 新建110千伏线路工程, 改造6号楼: the figure is part of a name. */
  private static final Pattern NAMED =
      Pattern.compile("千伏|吨级|[0-9]号|[0-9][^，。；]{0,16}(项目|工程|医院|变电站|线路|库)[^，；]{0,8}$");

  /** 开展送戏下乡150场，新建书屋25个。: a sentence with figures; not 年产5万吨新材料项目, which is a name. */
  private static final Pattern SENTENCE = Pattern.compile("[0-9][^，。]*([，；].*)?。$|[0-9][^，。]*[，；]");

  /** 一季度目标: the steps of the year beside the measure. */
  private static final Pattern STEP = Pattern.compile("季度|[0-9一二三四五六七八九十]月|^[上下]半年");

  /** Columns of persons and of remarks tell nothing of the task, nor when it begins and where. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "电话|备注|进展|^下一?步|(当前|目前|完成|推进|形象|实际)进度|完成情况|属性$|来源$|口径|分值|权重|得分"
              + "|(时间|日期|时限|期限)$|^(会议|活动|培训)?地点$");

  /** When papers are to be written: 2099年3月底前; where they exist, the day they were. */
  private static final Pattern WRITTEN = Pattern.compile("(计划|拟)?出台(时间|时限)(要求|安排)?");

  private static final Pattern TERM = Pattern.compile("底前|月前|日前|年前");

  /** Whether any column can hold measures: lists of members have names, posts and telephones. */
  static boolean hasMeasures(List<String> headers) {
    return headers.stream()
        .anyMatch(
            head ->
                !Table.isNumberColumn(head)
                    && Label.ofColumn(head).isEmpty()
                    && !Label.isDeadlineColumn(head)
                    && !isLeftOut(head));
  }

  private static boolean isLeftOut(String head) {
    return PersonsHead.is(head) || ProjectFacts.is(head) || LEFT_OUT.matcher(head).find();
  }

  /** Which columns list units, with their role. */
  static Map<Integer, Role> roles(Table table) {
    Map<Integer, Role> roles = new LinkedHashMap<>();
    List<String> heads = table.headers();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      Label.ofColumn(heads.get(i)).ifPresent(role -> roles.put(column, role));
    }
    if (roles.isEmpty() && heads.stream().anyMatch(head -> TASK.matcher(head).find())) {
      IntStream.range(0, heads.size())
          .filter(i -> BARE_UNIT.matches(heads.get(i)) && holdsNames(table, i))
          .forEach(i -> roles.put(i, Role.RESPONSIBLE));
    }
    return roles;
  }

  /** Whether units stand in the column, and not 公里. */
  private static boolean holdsNames(Table table, int column) {
    List<String> filled =
        table.rows().stream()
            .map(row -> row.cells().get(column).text())
            .filter(cell -> !cell.isEmpty())
            .toList();
    return !filled.isEmpty() && filled.stream().allMatch(TableColumns::isUnit);
  }

  private static boolean isUnit(String cell) {
    return UnitName.isReadable(cell) && !Quantity.isUnit(cell);
  }

  /** Whether what a row's task is called says how much is to be done. */
  static boolean tellsAim(String name) {
    return (WORK.matcher(name).find() && !NAMED.matcher(name).find())
        || SENTENCE.matcher(name).find();
  }

  static TableColumns of(Table table, RowFigures figures) {
    Map<Integer, Role> units = roles(table);
    Optional<Integer> number = Optional.empty();
    Optional<Integer> deadline = Optional.empty();
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < table.headers().size(); i++) {
      String head = table.headers().get(i);
      if (Table.isNumberColumn(head) && number.isEmpty()) {
        number = Optional.of(i);
      } else if (Label.isDeadlineColumn(head)
          || (deadline.isEmpty()
              && table.headers().stream().noneMatch(Label::isDeadlineColumn)
              && tellsTerms(table, i))) {
        deadline = Optional.of(i);
      } else if (!units.containsKey(i)
          && !figures.has(i)
          && (!isLeftOut(head) || (SCALE.matcher(head).find() && tellsWorks(table, i)))) {
        rest.add(i);
      }
    }
    return of(table, number, units, deadline, rest);
  }

  /** 出台时间 above 2099年3月底前, and not above the days of papers that there are. */
  private static boolean tellsTerms(Table table, int column) {
    return WRITTEN.matches(table.headers().get(column))
        && 2
                * table.rows().stream()
                    .filter(row -> TERM.matcher(row.cells().get(column).text()).find())
                    .count()
            > table.rows().size();
  }

  /** 新建住院楼3万平方米 in most rows. */
  private static boolean tellsWorks(Table table, int column) {
    long works =
        table.rows().stream()
            .filter(row -> WORK.matcher(row.cells().get(column).text()).find())
            .count();
    return 2 * works > table.rows().size();
  }

  private static TableColumns of(
      Table table,
      Optional<Integer> number,
      Map<Integer, Role> units,
      Optional<Integer> deadline,
      List<Integer> rest) {
    int text = longest(table, measures(table, rest));
    rest.remove(Integer.valueOf(text));
    List<Integer> before = rest.stream().filter(column -> column < text).toList();
    Optional<Integer> category =
        before.size() == 1 && namesEachRow(table, before.get(0))
            ? Optional.empty()
            : before.stream().findFirst();
    return new TableColumns(
        number,
        category,
        before.stream()
            .filter(column -> category.isEmpty() || column > category.get())
            .filter(column -> !isAim(table.headers().get(column)))
            .findFirst(),
        text,
        units,
        deadline,
        rest.stream().filter(column -> isAim(table.headers().get(column))).findFirst());
  }

  /** The columns of which one is the measure. */
  private static List<Integer> measures(Table table, List<Integer> rest) {
    List<Integer> columns = without(rest, column -> isStep(table.headers().get(column)));
    List<Integer> works = without(columns, column -> isProblem(table.headers().get(column)));
    works = without(works, column -> isAim(table.headers().get(column)));
    return works.stream().anyMatch(column -> tellsMeasures(table, column)) ? works : columns;
  }

  private static boolean tellsMeasures(Table table, int column) {
    String head = table.headers().get(column);
    return MEASURE.matcher(head).find() || (TASK.matcher(head).find() && tellsWorks(table, column));
  }

  /** The others, where there are any. */
  private static List<Integer> without(List<Integer> columns, Predicate<Integer> some) {
    List<Integer> others = columns.stream().filter(some.negate()).toList();
    return others.isEmpty() ? columns : others;
  }

  /** Whether a column tells what is amiss, whose figures nobody is to reach. */
  static boolean isProblem(String head) {
    return PROBLEM.matcher(head).find();
  }

  private static boolean isAim(String head) {
    return AIM.matcher(head).find() && !isStep(head) && !TASK.matcher(head).find();
  }

  private static boolean isStep(String head) {
    return STEP.matcher(head).find();
  }

  /** Whether a column has a name of its own in every row, rather than one merged over several. */
  private static boolean namesEachRow(Table table, int column) {
    Set<String> seen = new HashSet<>();
    return table.rows().stream()
        .map(row -> row.cells().get(column).text())
        .allMatch(cell -> !cell.isEmpty() && seen.add(cell));
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
