package org.zhengmai.loader.graph;

/**
 * A unit that a document states to be a member of a group.
 *
 * @param id {@code membership/}, the document's key, the group's id and the place in its list
 * @param agencyId the unit
 * @param groupId the group: a leading group, command post or task force
 * @param printedName the unit's name as printed
 * @param resolvedBy the rule that told which agency is meant
 * @param evidence where the name stands
 */
public record MembershipRecord(
    String id,
    String agencyId,
    String groupId,
    String printedName,
    String resolvedBy,
    Evidence evidence)
    implements GraphRecord {}
