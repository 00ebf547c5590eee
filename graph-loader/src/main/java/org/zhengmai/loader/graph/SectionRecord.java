package org.zhengmai.loader.graph;

import org.jspecify.annotations.Nullable;

/**
 * A heading with tasks below it.
 *
 * @param id {@code section/}, the document's key and the path
 * @param parentId the section that it lies in; null at the top
 * @param path the labels down to it
 * @param label its number; empty for a category of a table
 * @param heading number and heading as printed
 * @param position its place among the document's sections, from 1
 * @param evidence where the heading stands
 */
public record SectionRecord(
    String id,
    @Nullable String parentId,
    String path,
    String label,
    String heading,
    int position,
    Evidence evidence)
    implements GraphRecord {}
