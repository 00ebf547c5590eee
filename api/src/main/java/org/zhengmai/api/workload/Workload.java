package org.zhengmai.api.workload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.task.ResponsibilityRole;
import org.zhengmai.cypher.Row;

/**
 * How much an agency answers for.
 *
 * @param total how many responsibilities
 * @param byRole by role, the most first
 * @param byDocument by document, the most first
 * @param byDeadline by the last day of the task, those without one last
 * @param byLevel by level of the document, the most first
 */
record Workload(
    int total,
    List<OfRole> byRole,
    List<OfDocument> byDocument,
    List<OfDeadline> byDeadline,
    List<OfLevel> byLevel) {

  record OfRole(ResponsibilityRole role, int count) {}

  record OfDocument(String documentId, int count) {}

  record OfDeadline(@Nullable LocalDate by, int count) {}

  record OfLevel(@Nullable Level level, int count) {}

  static Workload of(Row row) {
    return new Workload(
        row.integer("total"),
        row.rows("byRole").stream()
            .map(r -> new OfRole(ResponsibilityRole.valueOf(r.string("role")), r.integer("count")))
            .toList(),
        row.rows("byDocument").stream()
            .map(r -> new OfDocument(r.string("documentId"), r.integer("count")))
            .toList(),
        row.rows("byDeadline").stream()
            .map(r -> new OfDeadline(Columns.date(r, "by"), r.integer("count")))
            .toList(),
        row.rows("byLevel").stream()
            .map(r -> new OfLevel(Columns.constant(r, "level", Level.class), r.integer("count")))
            .toList());
  }
}
