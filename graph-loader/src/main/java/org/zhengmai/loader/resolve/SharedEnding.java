package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * A list that prints 部门 once for all its names: 由编办、民政、人社部门负责 means a class three times, also where
 * a name alone (编办) would be the region's own agency. Only names without a region, and with no
 * ending of an agency (局, 厅, 委), share it: in 市财政局、编办、教育部门 nothing is shared.
 */
public final class SharedEnding {

  private static final String ENDING = "部门";
  private static final List<String> WHOLE = List.of("局", "厅", "委", "会", "院", "府", "位", "等");
  private static final List<String> ANY = List.of("有关", "相关", "各");

  private SharedEnding() {}

  /**
   * The names of one list as they are meant.
   *
   * @param names as printed, in their order
   * @return as many names, the ending added to those that share it
   */
  public static List<String> spelledOut(List<String> names) {
    List<String> meant = new ArrayList<>(names);
    int from = 0;
    for (int at = 0; at < names.size(); at++) {
      if (closes(names.get(at))) {
        for (int sharing = from; sharing < at; sharing++) {
          meant.set(sharing, names.get(sharing) + ENDING);
        }
        from = at + 1;
      } else if (!shares(names.get(at))) {
        from = at + 1;
      }
    }
    return meant;
  }

  private static boolean closes(String name) {
    return name.endsWith(ENDING)
        && Agencies.standard().isBare(name)
        && ANY.stream().noneMatch(name::startsWith);
  }

  private static boolean shares(String name) {
    return Agencies.standard().isBare(name) && WHOLE.stream().noneMatch(name::endsWith);
  }
}
