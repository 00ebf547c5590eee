package org.zhengmai.loader.graph;

import org.zhengmai.loader.extract.Role;

/**
 * A unit answers for a task.
 *
 * @param id the task's id and the rank
 * @param agencyId who
 * @param role as what
 * @param rank its place in the printed list, from 1
 * @param printedName the name as printed, without white space
 * @param resolvedBy the rule that told whom the name means
 * @param evidence where the name stands
 */
public record ResponsibilityRecord(
    String id,
    String agencyId,
    Role role,
    int rank,
    String printedName,
    String resolvedBy,
    Evidence evidence)
    implements GraphRecord {}
