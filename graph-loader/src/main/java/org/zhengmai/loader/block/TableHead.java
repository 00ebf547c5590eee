package org.zhengmai.loader.block;

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
              + "((及|和|、)?(责任人|负责人|\\p{Han}{0,2}领导))?");

  private static final Pattern OTHERS =
      Pattern.compile(
          "([0-9]{4}年)?\\p{Han}{0,10}(序号|编号|任务|实事|措施|内容|事项|目标|举措|指标|项目|时限|时间|期限|节点|要求|类别|描述|名称|分工|要点|工作|问题|备注|领导|责任人"
              + "|负责人|联系人|清单|成效|成果|安排|方向|领域|环节|进度|属性|单位值|值)"
              + REMARK
              + "|序");

  /** No word for the column of the rows' numbers is longer. */
  static final int LONGEST_NUMBER_COLUMN = 2;

  private static final Pattern NUMBER = Pattern.compile("序号?|编号|项次");

  /** The characters with which {@link #NUMBER} begins. */
  private static final String NUMBER_BEGINNINGS = "序编项";

  private TableHead() {}

  /** Whether the words name a column. */
  static boolean isColumn(String cell) {
    return cell.length() <= LONGEST && (UNITS.matches(cell) || OTHERS.matches(cell));
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
    return units > 0 && others > 0 && filled.size() - units - others <= 1;
  }

  private static boolean fits(Pattern pattern, String cell) {
    return cell.length() <= LONGEST && pattern.matches(cell);
  }
}
