package org.zhengmai.loader.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a document's tasks, to which those of rows are added: 1, and 1/2 for the next 1.
 */
final class RowLabels {

  private static final int SECOND = 2;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  RowLabels(List<TaskFinding> tasks) {
    tasks.forEach(task -> taken.add(task.label()));
  }

  /** The label of a row with this number, which no other task bears. */
  String of(String number) {
    if (taken.add(number)) {
      return number;
    }
    int count = next.getOrDefault(number, SECOND);
    while (!taken.add(number + "/" + count)) {
      count++;
    }
    next.put(number, count + 1);
    return number + "/" + count;
  }
}
