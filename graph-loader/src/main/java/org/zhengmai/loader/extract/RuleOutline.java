package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A rule that a notice hands out in sections, not in articles: 印发甲补贴办法的通知 with 总则, 补贴对象, 监督检查, 附则.
 * Its points say what holds, and are no tasks unless units answer for them. A title with 办法 over
 * tasks and measures is that of a plan.
 */
final class RuleOutline {

  private static final Pattern TITLE =
      Pattern.compile("印发[^0-9]{2,60}(办法|规定|细则)(（[^（）]*）)?[》〉]?(（[^（）]*）)?的通知$");

  private static final Pattern OF_RULE =
      Pattern.compile(
          "^(总则|附则)$|(补贴|补助|奖励|资助|适用|申报|申请|支持|扶持|救助)[^，。]{0,4}(对象|范围|条件|标准)"
              + "|^(申请|申报|申领|审核|拨付)[^，。]{0,6}$|^资金(管理|拨付|监管)$|^监督(检查|管理)$|^法律责任$|^罚则$");

  private static final Pattern OF_PLAN =
      Pattern.compile("目标|任务|措施|重点|步骤|分工|保障|建设|扩大|支持(创业|企业|就业)|部门职责|组织领导|推进|培训|工程");

  private static final int ENOUGH = 2;

  private RuleOutline() {}

  /** Whether a document's outline is that of such a rule. */
  static boolean is(DocumentText document, Outline outline) {
    if (document.title().filter(title -> title.find(TITLE).isPresent()).isEmpty()) {
      return false;
    }
    List<String> headings = outline.items().stream().map(Item::headingText).toList();
    long ofRule = headings.stream().filter(heading -> OF_RULE.matcher(heading).find()).count();
    return ofRule >= ENOUGH
        && headings.stream().noneMatch(heading -> OF_PLAN.matcher(heading).find());
  }
}
