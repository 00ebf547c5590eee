package org.zhengmai.loader.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.source.Passage;

/** Tells items that only head the rows of a table from tasks. */
final class HeadingsAboveTables {

  private HeadingsAboveTables() {}

  /**
   * A heading with nothing below it but rows, or words that announce them, is that of the rows.
   *
   * @param tasks all so far, of which those that are headings are removed
   * @param ends where text ends because a table follows
   * @return what was a task so far, by where the table below it begins
   */
  static Map<Integer, TaskFinding> takenFrom(
      List<TaskFinding> tasks, Passage body, Set<Integer> ends, List<Table> all) {
    NavigableSet<Integer> starts =
        all.stream()
            .map(table -> table.whole().start())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<Integer, TaskFinding> headings = new HashMap<>();
    Set<TaskFinding> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < tasks.size(); i++) {
      TaskFinding task = tasks.get(i);
      int end = task.whole().end();
      Integer next = starts.ceiling(end);
      boolean above = next != null && isRightAbove(body, end, next);
      if (ends.contains(end) && TableTasks.isAnnounced(task, above && isFollowed(tasks, i))) {
        taken.add(task);
        if (above) {
          headings.put(next, task);
        }
      }
    }
    tasks.removeIf(taken::contains);
    return headings;
  }

  /** Whether nothing but a bar stands between an item and a table. */
  private static boolean isRightAbove(Passage body, int end, int table) {
    return body.after(end).until(table).text().chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether another item of its section stands behind a task. */
  private static boolean isFollowed(List<TaskFinding> tasks, int task) {
    return task + 1 < tasks.size()
        && tasks.get(task + 1).section().equals(tasks.get(task).section());
  }
}
