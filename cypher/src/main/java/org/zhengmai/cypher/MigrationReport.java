package org.zhengmai.cypher;

import java.util.List;

/**
 * What a migration run did.
 *
 * @param versionBefore version of the store's schema before, 0 for an empty store
 * @param version version of the store's schema now
 * @param applied names of the migrations applied by this run in their order, such as {@code
 *     V0001__Create_constraints}; empty when the store was up to date
 */
public record MigrationReport(int versionBefore, int version, List<String> applied) {

  /** Keeps a copy of the list. */
  public MigrationReport {
    applied = List.copyOf(applied);
  }
}
