package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Numbered points that are the fields of one item, not items of their own: （一）责任单位：甲局（二）完成时限：年底
 * （三）资金来源：…. Each begins with a few words and a colon, and one of them at least tells who answers
 * or by when. Known names of fields may have a full stop: 1.目标任务。…2.工作措施。…3.责任分工。甲局牵头。
 */
final class Fields {

  private static final int LONGEST = 14;

  private static final Pattern FIELD =
      Pattern.compile(
          "^\\p{Han}{2,12}："
              + "|^(年度目标|总体目标|建设目标|整改目标|目标任务|工作目标|主要目标|工作任务|主要任务|重点任务|工作措施|具体措施|主要措施|推进措施|工作举措|主要举措|工作内容|主要内容|建设内容|重点工作|责任分工|任务分工"
              + "|责任单位|责任部门|牵头单位|牵头部门|配合单位|配合部门|实施主体|实施单位|整改措施|整改时限|完成时限|完成时间|时间安排|时间节点|进度安排|资金来源|实施步骤|资金安排|资金筹措)。");

  private static final Pattern TELLING =
      Pattern.compile(
          "^(责任|牵头|主办|承办|协办|配合|实施|主管)(单位|部门|科室)：|^(计划)?(完成|办结|实施)(时限|时间|期限)："
              + "|^(责任|任务)分工[：。]|^(责任|牵头)(单位|部门)。");

  private Fields() {}

  /** Whether the points below an item are its fields. */
  static boolean are(List<Item> points) {
    return points.size() > 1
        && points.stream().allMatch(point -> begins(point, FIELD))
        && points.stream().anyMatch(point -> begins(point, TELLING));
  }

  private static boolean begins(Item point, Pattern field) {
    int start = point.heading().map(Passage::start).orElse(point.text().start());
    return point.whole().after(start).until(start + LONGEST).find(field).isPresent();
  }
}
