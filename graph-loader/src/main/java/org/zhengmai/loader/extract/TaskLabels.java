package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels under which a document's tasks are known: the item's own number, and where numbering
 * restarts as many of the numbers above as tell it from the others: 16, （二）/3, 四/（一）.
 */
final class TaskLabels {

  private TaskLabels() {}

  /**
   * One label a path.
   *
   * @param paths the labels of each task from the outermost section to its own
   */
  static List<String> of(List<List<String>> paths) {
    List<String> labels = new ArrayList<>();
    int longest = paths.stream().mapToInt(List::size).max().orElse(0);
    List<Map<String, Integer>> counts = new ArrayList<>();
    for (int depth = 0; depth <= longest; depth++) {
      Map<String, Integer> count = new HashMap<>();
      for (List<String> path : paths) {
        count.merge(tail(path, depth), 1, Integer::sum);
      }
      counts.add(count);
    }
    for (List<String> path : paths) {
      int depth = 1;
      while (depth < path.size() && counts.get(depth).getOrDefault(tail(path, depth), 0) > 1) {
        depth++;
      }
      labels.add(tail(path, depth));
    }
    return labels;
  }

  private static String tail(List<String> path, int depth) {
    return String.join("/", path.subList(Math.max(0, path.size() - depth), path.size()));
  }
}
