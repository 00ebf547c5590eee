package org.zhengmai.cypher;

import java.time.Duration;
import java.util.List;

/** Opens stores with the queries and migrations of the tests. */
final class TestStores {

  static final StoreOptions SHORT =
      new StoreOptions(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(10), 4);

  private TestStores() {}

  static GraphStore open(StoreLocation where) {
    return DefaultGraphStore.open(
        where,
        StoreOptions.DEFAULT,
        new StoreFiles(List.of("cypher", "cypher-test"), "cypher/migrations"),
        false);
  }

  static GraphStore openWithMigrations(StoreLocation where, String migrations) {
    return DefaultGraphStore.open(
        where, StoreOptions.DEFAULT, new StoreFiles(List.of("cypher-tiny"), migrations));
  }

  static GraphStore openWithQueries(StoreLocation where, String root, StoreOptions options) {
    return DefaultGraphStore.open(
        where, options, new StoreFiles(List.of(root), "cypher/migrations"));
  }
}
