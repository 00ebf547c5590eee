package org.zhengmai.loader.block;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Rows behind a table of tasks that are none of it: the head of a list of persons, of sums or of
 * indicators, the foot 注：…, 填表人：…, and what stands behind words that are no row.
 */
final class ForeignRows {

  private static final int FEWEST = 3;

  /** Words that head columns of other tables. */
  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          "姓名|职务|职称|性别|(联系|办公|手机)?(电话|方式|号码)|手机|金额(（[^（）]{1,6}）)?|(资金)?来源|现状(值)?|基期(值)?|得分|分值|[0-9]{4}年(度)?|身份证号|邮箱");

  private static final Pattern OTHER_WORD =
      Pattern.compile("单位|部门|指标|项目|名称|备注|地址|数量|面积|投资|类别|年份|属性");

  private static final Pattern FOOT =
      Pattern.compile("^(注|备注|说明|填表人|制表人|审核人|填报人|联系人|填报单位|填报时间|制表单位)(：.*)?$");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  /**
   * The mark or the title of another table, or a sentence; the rest of a cell has none of these.
   */
  private static final Pattern WORDS =
      Pattern.compile("附件|附表|\\p{Han}。|\\p{Han}{2}(表|名单|名册|台账)[|：-]*$");

  private ForeignRows() {}

  /** Whether the cells head a table that hands out nothing. */
  static boolean isOtherHead(List<String> texts) {
    List<String> filled = texts.stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() >= FEWEST
        && filled.stream().anyMatch(OTHER_HEAD::matches)
        && filled.stream().allMatch(ForeignRows::isColumn);
  }

  private static boolean isColumn(String cell) {
    return OTHER_HEAD.matches(cell) || OTHER_WORD.matches(cell) || TableHead.isColumn(cell);
  }

  /** Whether the cells are a foot line, behind which no row comes. */
  static boolean isFoot(List<String> texts) {
    return FOOT.matches(texts.get(0));
  }

  /** Whether nothing but the row's number is filled. */
  static boolean isBlank(List<String> texts) {
    List<String> filled = texts.stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() == 1
        && NUMBER.matches(filled.get(0))
        && filled.get(0).equals(texts.get(0));
  }

  /**
   * Whether words stand between two rows, and the second does not count on from the first: 附件2, a
   * title, a signature.
   */
  static boolean areApart(List<Passage> before, List<Passage> row) {
    Passage first = row.get(0);
    int behind = before.stream().mapToInt(Passage::end).max().orElse(0);
    if (before.isEmpty() || behind >= first.start()) {
      return false;
    }
    Passage between = first.clean().all().after(behind).until(first.start());
    return between.find(WORDS).isPresent() && !countsOn(before.get(0), first);
  }

  private static boolean countsOn(Passage before, Passage first) {
    return number(before).flatMap(n -> number(first).map(m -> m == n + 1)).orElse(false);
  }

  private static Optional<Integer> number(Passage cell) {
    return NUMBER.matches(cell.text())
        ? Optional.of(Integer.parseInt(cell.text()))
        : Optional.empty();
  }
}
