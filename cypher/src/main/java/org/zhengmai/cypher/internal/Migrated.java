package org.zhengmai.cypher.internal;

import java.util.List;

/**
 * What a migration run did.
 *
 * @param before version before
 * @param after version after
 * @param applied names of the migrations applied, in order
 */
public record Migrated(int before, int after, List<String> applied) {}
