package org.zhengmai.api.task;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.Section;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A task or safeguard of a document.
 *
 * @param id global id
 * @param documentId id of its document
 * @param label its number, such as 16 or （五）/4
 * @param path its path, unique in the document
 * @param heading heading; null when it has none
 * @param kind task proper or safeguard
 * @param position its place in the order of the document, from 1
 * @param category category; null when it has none
 * @param text its text; null when not recorded
 * @param deadline deadline; null when it has none
 * @param section the section it stands in; null when it hangs on the document itself
 * @param evidence where it is printed; null when not recorded
 */
public record Task(
    String id,
    String documentId,
    String label,
    String path,
    @Nullable String heading,
    TaskKind kind,
    int position,
    @Nullable String category,
    @Nullable String text,
    @Nullable Deadline deadline,
    @Nullable Section section,
    @Nullable Evidence evidence)
    implements Node {

  /**
   * Reads a task from the columns {@code task} and {@code section}.
   *
   * @param row the row
   * @return the task
   */
  public static Task of(Row row) {
    return of(row.row("task"), Columns.row(row, "section"));
  }

  /**
   * Reads a task from its properties.
   *
   * @param task the task's properties
   * @param section its section's; null when it hangs on the document itself
   * @return the task
   */
  public static Task of(Row task, @Nullable Row section) {
    return new Task(
        task.string("id"),
        task.string("documentId"),
        task.string("label"),
        task.string("path"),
        Columns.text(task, "heading"),
        TaskKind.valueOf(task.string("kind")),
        task.integer("position"),
        Columns.text(task, "category"),
        Columns.text(task, "text"),
        Deadline.of(task),
        section == null ? null : Section.of(section),
        Evidence.of(task));
  }
}
