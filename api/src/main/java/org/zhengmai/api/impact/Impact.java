package org.zhengmai.api.impact;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that rests on a document.
 *
 * @param items what rests on it, the nearest first
 * @param truncated whether there is more
 */
record Impact(List<ImpactItem> items, boolean truncated) {

  /** Keeps a copy of the list. */
  Impact {
    items = List.copyOf(items);
  }

  /**
   * How many documents name it as a whole, whatever they do to it.
   *
   * @return a count of documents, each once
   */
  int documentCount() {
    return (int)
        items.stream()
            .filter(item -> item.task() == null)
            .map(ImpactItem::documentId)
            .distinct()
            .count();
  }

  /**
   * How many tasks rest on it.
   *
   * @return a count of tasks, each once
   */
  int taskCount() {
    return (int)
        items.stream()
            .flatMap(item -> Stream.ofNullable(item.task()))
            .map(task -> task.id())
            .distinct()
            .count();
  }
}
