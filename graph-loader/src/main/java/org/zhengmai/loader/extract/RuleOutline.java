package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A rule that a notice hands out in sections, not in articles: 印发甲补贴办法的通知 with 总则, 补贴对象, 监督检查, 附则.
 * Its points say what holds, and are no tasks unless units answer for them. A title with 办法 over
 * tasks and measures is that of a plan.
 */
final class RuleOutline {

  private static final Pattern TITLE =
      Pattern.compile("印发(《?[0-9]{4}年度?)?[^0-9]{2,60}(办法|规定|细则)(（[^（）]*）)?[》〉]?(（[^（）]*）)?的通知$");

  private static final Pattern OF_YEAR = Pattern.compile("印发《?[0-9]{4}年");

  /** 2099年度创业补贴办法; 2099年民生工程实施办法 is a plan. */
  private static final Pattern MONEY = Pattern.compile("补贴|补助|奖励|资金");

  private static final Pattern OF_RULE =
      Pattern.compile(
          "^(总则|附则)$|(补贴|补助|奖励|资助|适用|申报|申请|支持|扶持|救助)[^，。]{0,4}(对象|范围|条件|标准)"
              + "|^(申请|申报|申领|审核|拨付)[^，。]{0,6}$|^资金(管理|拨付|监管)$|^监督(检查|管理)$|^法律责任$|^罚则$");

  private static final Pattern OF_PLAN =
      Pattern.compile(
          "目标|任务|措施|重点|步骤|分工|保障|扩大|支持(创业|企业|就业)|部门职责|组织领导|推进"
              // 建设要求, 工程验收 and 培训机构管理 are a rule's.
              + "|(建设|工程|培训)((任务|内容|计划|安排|进度)?$)|^(加强|强化|实施|加快|开展)[^，。]*(建设|工程|培训)");

  private static final Pattern WORK_OF_YEAR = Pattern.compile("(工作|有关|实施)要求$");

  private static final int ENOUGH = 2;

  /** A title with a year is more often that of a plan. */
  private static final int ENOUGH_OF_YEAR = 3;

  private RuleOutline() {}

  /** Whether a document's outline is that of such a rule. */
  static boolean is(DocumentText document, Outline outline) {
    Optional<Passage> title = document.title().filter(words -> words.find(TITLE).isPresent());
    if (title.isEmpty()) {
      return false;
    }
    boolean ofYear = title.get().find(OF_YEAR).isPresent();
    List<String> headings = outline.items().stream().map(Item::headingText).toList();
    long ofRule = headings.stream().filter(heading -> OF_RULE.matcher(heading).find()).count();
    return ofRule >= (ofYear ? ENOUGH_OF_YEAR : ENOUGH)
        && (!ofYear || isOfMoney(title.get(), headings))
        && headings.stream().noneMatch(heading -> OF_PLAN.matcher(heading).find());
  }

  private static boolean isOfMoney(Passage title, List<String> headings) {
    return title.find(MONEY).isPresent()
        && headings.stream().noneMatch(heading -> WORK_OF_YEAR.matcher(heading).find());
  }
}
