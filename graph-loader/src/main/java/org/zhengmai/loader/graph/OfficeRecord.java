package org.zhengmai.loader.graph;

/**
 * A unit in which a document places an office of a group: 办公室设在市能源局.
 *
 * @param id {@code office/}, the document's key, the group's id and the office's place in it
 * @param agencyId the unit
 * @param groupId the group
 * @param office what is placed there, as printed: 办公室, 联络组
 * @param printedName the unit's name as printed
 * @param resolvedBy the rule that told which agency is meant
 * @param evidence where it is stated
 */
public record OfficeRecord(
    String id,
    String agencyId,
    String groupId,
    String office,
    String printedName,
    String resolvedBy,
    Evidence evidence)
    implements GraphRecord {}
