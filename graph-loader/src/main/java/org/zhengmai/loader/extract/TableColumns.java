package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Pattern NUMBER = Pattern.compile("序号?|编号|项次");
  private static final Pattern AIM = Pattern.compile("目标|指标|成效|标准");

  /** 一季度目标: the steps of the year beside the measure. */
  private static final Pattern STEP = Pattern.compile("季度|[0-9一二三四五六七八九十]月|^[上下]半年");

  /** Columns of persons and of remarks tell nothing of the task, nor when it begins and where. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "电话|备注|进展|(当前|目前|完成|推进|形象|实际)进度|完成情况|属性$|来源$|口径|分值|权重|得分"
              + "|(时间|日期|时限|期限)$|^(会议|活动|培训)?地点$");

  /** Whether any column can hold measures: lists of members have names, posts and telephones. */
  static boolean hasMeasures(List<String> headers) {
    return headers.stream()
        .anyMatch(
            head ->
                !NUMBER.matches(head)
                    && Label.ofColumn(head).isEmpty()
                    && !Label.isDeadlineColumn(head)
                    && !isLeftOut(head));
  }

  private static boolean isLeftOut(String head) {
    return PersonsHead.is(head) || ProjectFacts.is(head) || LEFT_OUT.matcher(head).find();
  }

  static TableColumns of(Table table) {
    Map<Integer, Role> units = new LinkedHashMap<>();
    Optional<Integer> number = Optional.empty();
    Optional<Integer> deadline = Optional.empty();
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < table.headers().size(); i++) {
      String head = table.headers().get(i);
      Optional<Role> role = Label.ofColumn(head);
      if (NUMBER.matches(head) && number.isEmpty()) {
        number = Optional.of(i);
      } else if (role.isPresent()) {
        units.put(i, role.get());
      } else if (Label.isDeadlineColumn(head)) {
        deadline = Optional.of(i);
      } else if (!isLeftOut(head)) {
        rest.add(i);
      }
    }
    return of(table, number, units, deadline, rest);
  }

  private static TableColumns of(
      Table table,
      Optional<Integer> number,
      Map<Integer, Role> units,
      Optional<Integer> deadline,
      List<Integer> rest) {
    List<Integer> measures =
        rest.stream().filter(column -> !isStep(table.headers().get(column))).toList();
    int text = longest(table, measures.isEmpty() ? rest : measures);
    rest.remove(Integer.valueOf(text));
    List<Integer> before = rest.stream().filter(column -> column < text).toList();
    Optional<Integer> category =
        before.size() == 1 && namesEachRow(table, before.get(0))
            ? Optional.empty()
            : before.stream().findFirst();
    return new TableColumns(
        number,
        category,
        before.stream().filter(c -> category.isEmpty() || c > category.get()).findFirst(),
        text,
        units,
        deadline,
        rest.stream().filter(column -> isAim(table.headers().get(column))).findFirst());
  }

  private static boolean isAim(String head) {
    return AIM.matcher(head).find() && !isStep(head);
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
