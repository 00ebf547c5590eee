package org.zhengmai.api.taskline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.task.Task;
import org.zhengmai.cypher.Row;

/**
 * Two tasks that correspond, told from one of them.
 *
 * @param kind how far
 * @param score how sure, 0 to 1
 * @param other the other task
 * @param otherIs whether that is the upper or the lower one
 * @param spans the words that correspond, the most telling first
 * @param delta what changed from the upper to the lower one
 * @param ownCoverage share of the asked task's words with a counterpart
 * @param otherCoverage share of the other task's words with a counterpart
 * @param basis what the line of documents rests on; null without one
 * @param method what found it
 * @param version the method's version
 */
public record TaskLine(
    TaskLineKind kind,
    double score,
    Task other,
    LineSide otherIs,
    List<AlignedSpan> spans,
    TaskDelta delta,
    double ownCoverage,
    double otherCoverage,
    @Nullable Basis basis,
    String method,
    int version) {

  /** Keeps a copy of the list. */
  public TaskLine {
    spans = List.copyOf(spans);
  }

  /**
   * Reads a line from the columns {@code line} (its properties), {@code lower} (whether the task
   * asked about is the lower one), {@code task} and {@code section} (of the other).
   *
   * @param row the row
   * @return the line
   */
  public static TaskLine of(Row row) {
    return of(row, Task.of(row));
  }

  /**
   * Reads a line from the columns {@code line} and {@code lower}.
   *
   * @param row the row
   * @param other the other task
   * @return the line
   */
  public static TaskLine of(Row row, Task other) {
    Row line = row.row("line");
    boolean lower = row.bool("lower");
    String own = lower ? "right" : "left";
    String others = lower ? "left" : "right";
    return new TaskLine(
        TaskLineKind.valueOf(line.string("kind")),
        line.decimal("score"),
        other,
        lower ? LineSide.UPPER : LineSide.LOWER,
        AlignedSpan.of(line, own),
        TaskDelta.of(line.string("delta")),
        line.decimal(own + "Coverage"),
        line.decimal(others + "Coverage"),
        Columns.constant(line, "basis", Basis.class),
        line.string("method"),
        line.integer("version"));
  }
}
