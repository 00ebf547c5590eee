package org.zhengmai.loader.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengmai.loader.block.Item;

/**
 * Names sections by the numbers above them: 一/（一）. Where a paper holds two plans, both with a
 * section 一, that of the second is 一#2.
 */
final class SectionPaths {

  /** By where a section begins. */
  private final Map<Integer, String> known = new HashMap<>();

  private final Map<String, Integer> used = new HashMap<>();

  /** The path of the last of these items, each of which lies in the one before. */
  String of(List<Item> items) {
    String path = "";
    for (Item item : items) {
      String above = path.isEmpty() ? "" : path + "/";
      path =
          known.computeIfAbsent(item.whole().start(), at -> fresh(above + item.label().printed()));
    }
    return path;
  }

  private String fresh(String path) {
    int use = used.merge(path, 1, Integer::sum);
    return use == 1 ? path : path + "#" + use;
  }
}
