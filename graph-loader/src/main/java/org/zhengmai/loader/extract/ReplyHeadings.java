package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells whether the points of a reply have headings. Most replies have none, for their points are
 * decisions; a long one sets a short sentence before most of them:
 *
 * <pre>
 * 一、原则同意《甲市城市总体规划》……                 no heading
 * 二、优化空间格局。严守生态保护红线，……。          a heading
 * 三、建设绿色新城。推广绿色建筑，……。              a heading
 * </pre>
 */
final class ReplyHeadings {

  private static final int LONGEST = 20;
  private static final int FEWEST = 3;

  /** 同意甲县更名, 请你市抓紧实施, 此复: what is decided or asked for. */
  private static final Pattern DECISION =
      Pattern.compile(
          "^(原则)?(同意|批准|不同意|请|望|由|你|此复|该|通过|赞成|撤销|设立|核定|核准|准予|将|自[0-9本批印发]|严格按|按照|根据|项目[^管]|征收|征地|供地|总|本)|[，；：0-9]|(^|[^人行因以])为([^本主先]|$)|位于|你|需要.|要求.|(^|[^重主需])要([^素求道地]|$)");

  private ReplyHeadings() {}

  /** The points of a reply, without what is no heading. */
  static List<TaskItem> in(List<TaskItem> points) {
    long headed = points.stream().filter(point -> isHeading(point.item())).count();
    boolean any = headed >= FEWEST && headed * 2 > points.size();
    return points.stream()
        .map(point -> any && isHeading(point.item()) ? point : bare(point))
        .toList();
  }

  private static boolean isHeading(Item item) {
    String heading = item.headingText();
    return item.isHeaded()
        && heading.length() <= LONGEST
        && !heading.isEmpty()
        && !DECISION.matcher(heading).find();
  }

  private static TaskItem bare(TaskItem point) {
    Item item = point.item();
    if (item.heading().isEmpty()) {
      return point;
    }
    Passage text = item.whole().after(item.heading().get().start()).until(item.text().end());
    Item bare = new Item(item.label(), Optional.empty(), item.whole(), text, item.children());
    return new TaskItem(bare, point.parents(), point.kind(), point.duty());
  }
}
