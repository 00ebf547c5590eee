package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What the head of a table looks like that hands out no tasks: short words for its columns, two of
 * which at least stand over persons, sums or figures (姓名, 联系电话, 金额, 2103年).
 */
final class OtherHead {

  private static final int LONGEST = 14;
  private static final int LONGEST_TITLE = 42;
  private static final int FEWEST = 2;

  /** Cells on lines of their own are told from those of a row by more words. */
  private static final int FEWEST_IN_A_ROW = 3;

  /** What stands above such a head: 联络员名单. */
  private static final Pattern TITLE = Pattern.compile("[^。；]{2,40}(表|名单|名册|名录|通讯录)");

  /** Words that are a whole head of a column and no measure, unit or term of a row. */
  private static final Pattern WORD =
      Pattern.compile(
          "(序号?|编号|姓名|性别|年龄|民族|出生年月|学历|职务|职称|职级|职务职称|政治面貌|单位|(工作|所在|派出|填报)单位|单位名称|机构名称|部门|科室"
              + "|(联系|办公|固定|移动|手机)?(电话|手机)(号码?)?|联系方式|联系人|联络员|电子邮[箱件]|邮箱|传真|邮编|身份证号码?|(联系|通讯)?地址"
              + "|(预算|资金|投资|补助)?金额|(资金|数据)?来源|资金|年度|年份|数量|面积|(建设)?(规模|地点)|计量单位|规格|型号|单价|总?投资|合计|小计"
              + "|指标|(指标|项目|名录)?名称|项目|属性|基期值?|现状值?|目标值?|得分|分值|权重|备注|县区|县市区|乡镇|街道|地区|区域|日期"
              + "|[0-9]{4}年(底|末)?(目标值?|现状值?|实际|完成)?)(（[^（）]{1,10}）)?");

  private OtherHead() {}

  /** Whether these cells are such a head; that of a table of tasks may look like one as well. */
  static boolean is(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.stream().filter(OtherHead::isWord).count() >= FEWEST
        && filled.stream().allMatch(cell -> isWord(cell) || TableHead.isColumn(cell));
  }

  /** Whether the cells from one on are such a head, or the title right above it. */
  static boolean begins(List<Passage> cells, int at) {
    boolean title = cells.get(at).length() <= LONGEST_TITLE && TITLE.matches(cells.get(at).text());
    int from = title ? at + 1 : at;
    int end = from + FEWEST_IN_A_ROW;
    return end <= cells.size()
        && cells.subList(from, end).stream().allMatch(cell -> isWord(cell.text()));
  }

  private static boolean isWord(String cell) {
    return cell.length() <= LONGEST && WORD.matches(cell);
  }
}
