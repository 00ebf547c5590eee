package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Numbered points that are the fields of one item, not items of their own: （一）责任单位：甲局（二）完成时限：年底
 * （三）资金来源：…. Each begins with a few words and a colon, and one of them at least tells who answers
 * or by when.
 */
final class Fields {

  private static final int LONGEST = 14;

  private static final Pattern FIELD = Pattern.compile("^\\p{Han}{2,12}：");

  private static final Pattern TELLING =
      Pattern.compile("^(责任|牵头|主办|承办|协办|配合|实施|主管)(单位|部门|科室)：|^(计划)?(完成|办结|实施)(时限|时间|期限)：");

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
