package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What items say behind a table that stands in their middle:
 *
 * <pre>
 * （一）建设中心。按下表新建中心：
 * | 序号 | 中心 | …
 * 上述中心6月底前投用。（责任单位：市民政局）
 * （二）…
 * </pre>
 *
 * <p>It ends where the next item begins. Behind the last item there may be anything else: there it
 * is the paragraph that takes up what the item is about (上述中心…). Remarks on the table are none of
 * it.
 */
final class TextBehindTables {

  private static final int LONGEST = 600;

  private static final Pattern REMARK =
      Pattern.compile("^[（(]?(注|备注|附注|说明|附件|附表|填表|填报|制表|联系|单位：|表[0-9一二三四])|附件[0-9]");

  /** 上述中心, not 上述任务, 以上各项: these are of all rows and items. */
  private static final Pattern TAKES_UP = Pattern.compile("^(上述|前述|以上)\\p{Han}{2,}");

  private static final Pattern ALL =
      Pattern.compile(
          "^(上述|前述|以上)[^，。]{0,6}(各|所|全部|有关|相关|任务|工作|事项|措施|举措|项目|指标|要求|内容|目标|方案|意见|规定|单位|部门|人员|数据|情况|表)");

  private static final String ENDS = "。；）";

  private TextBehindTables() {}

  /**
   * Such texts, in order.
   *
   * @param parts what stands before, between and behind tables
   */
  static List<Passage> of(Outline outline, List<Passage> parts) {
    TreeSet<Integer> items = new TreeSet<>();
    addStarts(outline.items(), items);
    List<Passage> texts = new ArrayList<>();
    for (Passage part : parts.subList(1, parts.size())) {
      Integer next = items.ceiling(part.start());
      boolean between = next != null && next < part.end();
      Passage text = between ? part.until(next) : firstParagraph(part);
      if (isText(text) && (between || (next == null && takesUp(text)))) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static Passage firstParagraph(Passage part) {
    return part.until(part.clean().nextParagraph(part.start(), part.end()));
  }

  private static boolean takesUp(Passage text) {
    return TAKES_UP.matcher(text.text()).find() && !ALL.matcher(text.text()).find();
  }

  private static boolean isText(Passage text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && !REMARK.matcher(text.text()).find();
  }

  private static void addStarts(List<Item> items, Set<Integer> starts) {
    for (Item item : items) {
      starts.add(item.whole().start());
      addStarts(item.children(), starts);
    }
  }
}
