package org.zhengmai.api.lineage;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;

/**
 * A level that a line passes over: no document of it is known between two others.
 *
 * @param from id of the lower document
 * @param to id of the higher document
 * @param level the level without a document
 * @param region the division of that level that the lower document belongs to; null when unknown
 */
public record LineageGap(String from, String to, Level level, @Nullable Region region) {}
