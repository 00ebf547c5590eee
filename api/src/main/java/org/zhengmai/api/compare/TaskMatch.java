package org.zhengmai.api.compare;

import java.util.List;
import java.util.Objects;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.task.Task;
import org.zhengmai.api.taskline.TaskDelta;
import org.zhengmai.api.taskline.TaskLine;
import org.zhengmai.api.taskline.TaskLineKind;
import org.zhengmai.cypher.Row;

/**
 * A task of the left side and one of the right that correspond.
 *
 * @param left the left task
 * @param right the right task
 * @param line how they correspond, told from the left task
 */
public record TaskMatch(Task left, Task right, TaskLine line) {

  static TaskMatch of(Row row) {
    return new TaskMatch(
        Task.of(row.row("left"), Columns.row(row, "leftSection")),
        Task.of(row.row("right"), Columns.row(row, "rightSection")),
        TaskLine.of(row, Task.of(row.row("right"), Columns.row(row, "rightSection"))));
  }

  /** Whether words, figures, deadlines or units differ. */
  boolean isChanged() {
    TaskDelta delta = line.delta();
    return line.kind() != TaskLineKind.VERBATIM
        || !delta.deadlines().isEmpty()
        || !delta.added().isEmpty()
        || !delta.dropped().isEmpty()
        || delta.figures().stream().anyMatch(TaskDelta.FigureChange::isChange)
        || delta.agencies().stream().anyMatch(TaskDelta.AgencyChange::isChange);
  }

  /** The words of both, aligned. */
  public List<TextPiece> text() {
    return AlignedText.of(words(left), words(right));
  }

  /** The aligned words as HTML. */
  public String html() {
    return AlignedText.html(text());
  }

  /** The aligned words as plain text. */
  public String plain() {
    return AlignedText.plain(text());
  }

  /** Heading and text on lines of their own. */
  static String words(Task task) {
    String text = Objects.requireNonNullElse(task.text(), "");
    return task.heading() == null ? text : task.heading() + "\n" + text;
  }
}
