package org.zhengmai.api.target;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.task.Deadline;
import org.zhengmai.cypher.Row;

/**
 * A figure that a document or one of its tasks commits to.
 *
 * @param id global id
 * @param documentId id of its document
 * @param taskId id of its task; null when it stands outside the tasks
 * @param raw the clause that states it, as printed
 * @param indicator what is counted; null where nothing is printed for it
 * @param comparator how the figure binds
 * @param value the figure in the printed unit; null for a range or ratio
 * @param low lower end of a range; null for others
 * @param high upper end of a range; null for others
 * @param ratio a ratio such as 1:2; null for others
 * @param unit as printed; null for bare numbers and ratios
 * @param scope the places or bodies that it holds for; null where none are printed
 * @param due by when; null where the sentence does not say
 * @param evidence where it is printed; null when not recorded
 */
public record Target(
    String id,
    String documentId,
    @Nullable String taskId,
    String raw,
    @Nullable String indicator,
    TargetComparator comparator,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable String ratio,
    @Nullable String unit,
    @Nullable String scope,
    @Nullable Deadline due,
    @Nullable Evidence evidence)
    implements Node {

  /** Reads one from the column {@code target}. */
  static Target in(Row row) {
    return of(row.row("target"));
  }

  /**
   * Reads a target from its properties.
   *
   * @param target the properties
   * @return the target
   */
  public static Target of(Row target) {
    return new Target(
        target.string("id"),
        target.string("documentId"),
        Columns.text(target, "taskId"),
        target.string("raw"),
        Columns.text(target, "indicator"),
        TargetComparator.valueOf(target.string("comparator")),
        Columns.decimal(target, "value"),
        Columns.decimal(target, "low"),
        Columns.decimal(target, "high"),
        Columns.text(target, "ratio"),
        Columns.text(target, "unit"),
        Columns.text(target, "scope"),
        due(target),
        Evidence.of(target));
  }

  private static @Nullable Deadline due(Row target) {
    String raw = Columns.text(target, "dueRaw");
    return raw == null ? null : new Deadline(raw, Columns.date(target, "dueBy"));
  }
}
