package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;

/**
 * What the head of a table of tasks looks like: short words for its columns, one of which at least
 * tells units (责任单位, 牵头部门（单位）) and one another thing (任务, 完成时限).
 */
final class TableHead {

  private static final int LONGEST = 14;

  private static final String REMARK = "(（[^（）]{1,10}）)?";

  private static final Pattern UNITS =
      Pattern.compile(
          "\\p{Han}{0,8}(单位|部门|科室|处室|股室|主体|机构|牵头|配合)"
              + REMARK
              + "((及|和|、)?(主要)?(责任人|负责人|\\p{Han}{0,2}领导))?");

  private static final Pattern OTHERS =
      Pattern.compile(
          "([0-9]{4}年)?第?[一二三四1-4]季度\\p{Han}{0,6}|[上下]半年|([0-9]{4}年)?\\p{Han}{0,10}(序号|编号|任务|实事|措施|内容|事项|目标|举措|指标|项目|时限|时间|期限|节点|要求|类别|类型|大类|情况|描述|名称|分工|要点|工作|问题|备注|领导|责任人"
              + "|负责人|联系人|联络员|[牵配包承][头合抓联办]人|同志|清单|成效|成果|安排|方向|领域|环节|进度|属性|单位值|值|对象|比例|范围|频次|标题|案由)"
              + REMARK
              + "|序");

  /** Who answers for a project, and not whose it is. */
  private static final Pattern ANSWERING =
      Pattern.compile("\\p{Han}{0,4}(责任|牵头|主管|实施|落实|包抓|承办)(单位|部门|主体|科室)" + REMARK);

  private static final Pattern MEASURES = Pattern.compile("(任务|措施|举措|事项)(名称|内容)?$");

  /** What may stand in the second row of a head, below one of {@link #OVER}. */
  private static final Pattern BELOW = Pattern.compile("(牵头|配合|责任|协办|主办|协同|参与)(单位|部门)");

  /** Parts of the year, which may stand below one word such as 进度安排. */
  private static final Pattern STEP =
      Pattern.compile(
          "([0-9]{4}年)?(第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月?[—-]{1,2}[0-9]{1,2}月份?|[0-9]{1,2}月(底|末|份)?)(目标|任务|计划|进度|安排)?|年(底|末)(目标)?|[0-9]{4}年(度|底)?(目标|任务|计划)?");

  private static final Pattern OVER_STEPS =
      Pattern.compile("(工作|推进|完成|实施|分)?(进度|时间|节点|阶段|年度|季度)(安排|计划|节点|要求|目标|任务|进度)?(要求|安排)?");

  private static final Pattern OVER = Pattern.compile("(责任|任务|职责|工作|落实)?(单位|部门|分工|主体)");

  /** No word for the column of the rows' numbers is longer. */
  static final int LONGEST_NUMBER_COLUMN = 2;

  private static final Pattern NUMBER = Pattern.compile("序号?|编号|项次");

  /** The characters with which {@link #NUMBER} begins. */
  private static final String NUMBER_BEGINNINGS = "序编项";

  private TableHead() {}

  /** Whether the words name a column. */
  static boolean isColumn(String cell) {
    return fits(UNITS, cell) || fits(OTHERS, cell) || isStep(cell) || ProjectFacts.is(cell);
  }

  /** Whether the words name the column of the rows' numbers. */
  static boolean isNumberColumn(String cell) {
    return NUMBER.matches(cell);
  }

  /** Whether a line may begin with the column of the rows' numbers; few do. */
  static boolean mayBegin(String line) {
    return !line.isEmpty() && NUMBER_BEGINNINGS.indexOf(line.charAt(0)) >= 0;
  }

  /** Whether a line may hold the column of the rows' numbers, in whatever marks; few do. */
  static boolean mayHaveNumberColumn(String line) {
    for (int i = 0; i < NUMBER_BEGINNINGS.length(); i++) {
      if (line.indexOf(NUMBER_BEGINNINGS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether these cells are the head of a table of tasks. */
  static boolean isHead(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    long units = filled.stream().filter(cell -> fits(UNITS, cell)).count();
    long others = filled.stream().filter(cell -> !fits(UNITS, cell) && fits(OTHERS, cell)).count();
    boolean handedOut = units > 0 || areHandedOutToPersons(filled);
    return handedOut && others > 0 && (filled.size() - units - others <= 1 || areProjects(filled));
  }

  /** 项目名称 | 建设地点 | 总投资 | 责任单位: who is to build what, with whatever else is said of it. */
  private static boolean areProjects(List<String> cells) {
    return cells.stream().filter(cell -> !isColumn(cell)).count() <= 1
        && cells.stream().anyMatch(cell -> fits(ANSWERING, cell));
  }

  /** 任务 | 牵头人 | 时限: the tasks are the table's, whoever the persons are. */
  private static boolean areHandedOutToPersons(List<String> cells) {
    return cells.stream().anyMatch(PersonsHead::answers)
        && cells.stream().anyMatch(cell -> MEASURES.matcher(cell).find());
  }

  /**
   * The columns of a head whose cells come one after another: where it had two rows, as in 序号 | 任务
   * | 责任单位 | 时限 over 牵头单位 | 配合单位, the cells of the second stand at the end, and belong where the
   * word above them stands.
   */
  static List<String> columns(List<String> words) {
    List<String> units = columns(words, BELOW, OVER);
    return units.size() < words.size() ? units : columns(words, STEP, OVER_STEPS);
  }

  private static List<String> columns(List<String> words, Pattern part, Pattern wide) {
    int below = words.size();
    while (below > 0 && part.matches(words.get(below - 1))) {
      below--;
    }
    boolean apart = words.size() - below > 1 && below > 1 && !endsWithUnits(words, below, part);
    int over = apart ? above(words.subList(0, below), wide) : -1;
    if (over < 0) {
      return words;
    }
    List<String> columns = new ArrayList<>(words.subList(0, over));
    columns.addAll(words.subList(below, words.size()));
    columns.addAll(words.subList(over + 1, below));
    return List.copyOf(columns);
  }

  /** 责任单位 | 牵头单位 | 配合单位 side by side part nothing. */
  private static boolean endsWithUnits(List<String> words, int below, Pattern part) {
    return part.equals(BELOW) && fits(UNITS, words.get(below - 1));
  }

  /** The only word that reaches over several columns; -1 where there are none or several. */
  private static int above(List<String> words, Pattern wide) {
    int found = -1;
    for (int i = 0; i < words.size(); i++) {
      if (wide.matches(words.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Whether the words name a part of the year. */
  static boolean isStep(String cell) {
    return fits(STEP, cell);
  }

  private static boolean fits(Pattern pattern, String cell) {
    return cell.length() <= LONGEST && pattern.matches(cell);
  }
}
