package org.zhengmai.api.address;

import java.text.Normalizer;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds the task of a document that a label means: its path, or its number where that is unique.
 */
@Component
final class TaskAddress {

  private final DocumentLists lists;

  TaskAddress(DocumentLists lists) {
    this.lists = lists;
  }

  /**
   * Finds it.
   *
   * @param document id of the document
   * @param label such as 16, 三/（三）/13, or the same with other brackets
   * @return its id
   * @throws Refusal where there is none, or several
   */
  String find(String document, String label) {
    List<Values> all = lists.tasks(document);
    List<Values> found = matching(all, label, "path");
    if (found.isEmpty()) {
      found = matching(all, label, "label");
    }
    if (found.size() == 1) {
      return found.get(0).string("id");
    }
    if (found.isEmpty()) {
      throw new Refusal(
          "NOT_FOUND",
          "此公文没有编号为“%s”的任务，所有任务见公文页。 The document has no task \"%s\"; its page lists all of them."
              .formatted(label, label),
          List.of());
    }
    throw new Refusal(
        "AMBIGUOUS",
        "此公文有 %d 项任务编号为“%s”，请从下列任务中选择。 %d tasks of the document are numbered \"%s\": choose one of these."
            .formatted(found.size(), label, found.size(), label),
        found);
  }

  private static List<Values> matching(List<Values> tasks, String label, String field) {
    return tasks.stream().filter(task -> folded(task.string(field)).equals(folded(label))).toList();
  }

  /** Compatibility forms fold （一） and （１） to what can be typed. */
  private static String folded(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).replace(" ", "");
  }
}
