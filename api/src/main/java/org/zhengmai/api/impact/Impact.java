package org.zhengmai.api.impact;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that rests on a document.
 *
 * @param documentId id of the document
 * @param items what rests on it, the nearest first
 * @param truncated whether there is more
 */
public record Impact(String documentId, List<ImpactItem> items, boolean truncated) {

  /** Keeps a copy of the list. */
  public Impact {
    items = List.copyOf(items);
  }

  /**
   * How many documents rest on it as a whole.
   *
   * @return a count of documents, each once
   */
  public int documentCount() {
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
  public int taskCount() {
    return (int)
        items.stream()
            .flatMap(item -> Stream.ofNullable(item.task()))
            .map(task -> task.id())
            .distinct()
            .count();
  }
}
