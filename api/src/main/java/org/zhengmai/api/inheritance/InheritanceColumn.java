package org.zhengmai.api.inheritance;

import java.util.List;
import org.zhengmai.api.region.Level;

/**
 * What treats a topic at one level.
 *
 * @param level the level
 * @param documentIds ids of documents with the topic in their title
 * @param taskIds ids of tasks that treat the topic
 * @param truncated whether there are more
 */
public record InheritanceColumn(
    Level level, List<String> documentIds, List<String> taskIds, boolean truncated) {

  /** Keeps copies of the lists. */
  public InheritanceColumn {
    documentIds = List.copyOf(documentIds);
    taskIds = List.copyOf(taskIds);
  }
}
