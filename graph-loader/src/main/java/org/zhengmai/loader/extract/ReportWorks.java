package org.zhengmai.loader.extract;

import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;

/**
 * The works of a work report: the points of the sections on the coming year, and the deeds that one
 * of them lists.
 *
 * <pre>
 * 二、2099年工作安排
 * （八）增进人民福祉。坚持就业优先……。今年，继续办好十件民生实事：
 * 1.新增公办学位4000个；
 * </pre>
 */
final class ReportWorks {

  private static final Pattern COMING_YEAR =
      Pattern.compile("[0-9]{4}年.{0,8}(工作|任务|安排|重点|建议|实事)|今年.{0,8}(工作|实事)|下一步|^重点工作|工作安排|主要任务");

  private static final Pattern PAST = Pattern.compile("回顾|总结|成绩|情况");

  /** 继续办好十件民生实事：, at the end of what stands above the deeds. */
  private static final Pattern DEEDS =
      Pattern.compile("(办好|办成|实施|做好|抓好|推进)[^，。；：]{0,12}(实事|好事)(项目)?：$");

  private static final char STOP = '。';

  private ReportWorks() {}

  /** Whether a section of a report tells of the works of the coming year. */
  static boolean isComingYear(Item section) {
    String heading = section.headingText();
    return COMING_YEAR.matcher(heading).find() && !PAST.matcher(heading).find();
  }

  /** Whether the points below a work are deeds, each a work too. */
  static boolean listsDeeds(Item work) {
    return !work.children().isEmpty() && work.text().find(DEEDS).isPresent();
  }

  /** Whether a work says more than that its deeds follow. */
  static boolean saysMore(Item work) {
    return work.text().text().indexOf(STOP) >= 0;
  }
}
