package org.zhengmai.loader.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many words two tasks share that hardly another task of their documents has; those of stock
 * clauses apart.
 */
final class SharedWords {

  private final List<int[]> left;
  private final List<int[]> right;
  private final Map<Integer, Integer> leftTasks;
  private final Map<Integer, Integer> rightTasks;

  SharedWords(List<TaskText> left, List<TaskText> right) {
    this.left = words(left);
    this.right = words(right);
    this.leftTasks = counted(this.left);
    this.rightTasks = counted(this.right);
  }

  private static List<int[]> words(List<TaskText> tasks) {
    return tasks.stream().map(SharedWords::words).toList();
  }

  private static int[] words(TaskText task) {
    return task.clauses().stream()
        .filter(clause -> !GramWeights.isStock(clause))
        .flatMapToInt(clause -> Arrays.stream(clause.grams()))
        .sorted()
        .distinct()
        .toArray();
  }

  private static Map<Integer, Integer> counted(List<int[]> tasks) {
    Map<Integer, Integer> counts = new HashMap<>();
    tasks.forEach(words -> Arrays.stream(words).forEach(w -> counts.merge(w, 1, Integer::sum)));
    return counts;
  }

  /**
   * The common words of two tasks, each counted by the tasks that have it on either side, over the
   * square root of the shorter task's number of words.
   */
  double share(TaskPair pair) {
    int[] one = left.get(pair.left());
    int[] other = right.get(pair.right());
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        sum += 1.0 / (leftTasks.getOrDefault(one[i], 1) * rightTasks.getOrDefault(one[i], 1));
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum / Math.sqrt(Math.max(1, Math.min(one.length, other.length)));
  }
}
