package org.zhengmai.api.task;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.agency.Agency;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * What an agency answers for in a task.
 *
 * @param role role
 * @param rank its place in the list, from 1
 * @param printedName name of the unit as printed
 * @param agency the agency
 * @param resolvedBy the rule that told which agency the name means; null when not recorded
 * @param taskId id of the task
 * @param basis what it rests on
 * @param evidence where it is printed; null for an addition by hand
 */
public record Responsibility(
    ResponsibilityRole role,
    int rank,
    String printedName,
    Agency agency,
    @Nullable String resolvedBy,
    String taskId,
    Basis basis,
    @Nullable Evidence evidence) {

  /** Reads one from the columns responsibility, agency, region and taskId. */
  static Responsibility of(Row row) {
    return of(row, Agency.of(row));
  }

  /** Reads one of an agency from the columns responsibility and taskId. */
  static Responsibility of(Row row, Agency agency) {
    Row responsibility = row.row("responsibility");
    return new Responsibility(
        ResponsibilityRole.valueOf(responsibility.string("role")),
        responsibility.integer("rank"),
        responsibility.string("printedName"),
        agency,
        Columns.text(responsibility, "resolvedBy"),
        row.string("taskId"),
        Basis.of(responsibility),
        Evidence.of(responsibility));
  }
}
