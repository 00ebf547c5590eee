package org.zhengmai.loader.graph;

import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.resolve.Level;

/**
 * An administrative division.
 *
 * @param id {@code region/} and the code
 * @param code six digits of GB/T 2260
 * @param name its full name
 * @param level nation, province, city or district
 * @param parentId the division above it; null for the nation
 */
public record RegionRecord(
    String id, String code, String name, Level level, @Nullable String parentId)
    implements GraphRecord {}
