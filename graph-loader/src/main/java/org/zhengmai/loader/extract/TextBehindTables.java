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
 * <p>It ends where the next item begins; behind the last item there may be anything else, and
 * remarks on the table are none of it.
 */
final class TextBehindTables {

  private static final int LONGEST = 600;

  private static final Pattern REMARK =
      Pattern.compile("^[（(]?(注|备注|附注|说明|附件|附表|填表|填报|制表|联系|单位：|表[0-9一二三四])|附件[0-9]");

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
      Passage text = next == null ? part.until(part.start()) : part.until(next);
      if (next != null && next < part.end() && isText(text)) {
        texts.add(text);
      }
    }
    return texts;
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
