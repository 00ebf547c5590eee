package org.zhengmai.cypher.internal;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * What a store knows about the programs that have used it, kept in the store: a node {@code
 * (:Migration {version, description, checksum, appliedAt})} for each migration applied, and one of
 * version 0 that serves as the lock and remembers which queries the server has found well formed.
 */
final class Ledger {

  private static final String CREATE =
      "CREATE CONSTRAINT migration_version IF NOT EXISTS"
          + " FOR (m:Migration) REQUIRE m.version IS UNIQUE";
  private static final String LOCK =
      "MERGE (m:Migration {version: 0})"
          + " SET m.description = 'Held while migrating', m.checkedQueries = $checkedQueries";
  private static final String CHECKED =
      "MATCH (m:Migration {version: 0}) RETURN m.checkedQueries AS checkedQueries";
  private static final String APPLIED =
      "MATCH (m:Migration) WHERE m.version > 0"
          + " RETURN m.version AS version, m.description AS description, m.checksum AS checksum"
          + " ORDER BY version";
  private static final String NOTE =
      "CREATE (:Migration {version: $version, description: $description, checksum: $checksum,"
          + " appliedAt: datetime()})";

  /**
   * A migration as the store remembers it.
   *
   * @param version its version
   * @param description its description
   * @param checksum checksum of its text when it was applied
   */
  record Entry(int version, String description, String checksum) {}

  /**
   * What a store remembers of the queries it has checked.
   *
   * @param server name and version of the server that answered
   * @param checkedQueries as given to {@link #lock}; empty for a store that was never migrated
   */
  record Memory(String server, String checkedQueries) {}

  private Ledger() {}

  static void create(SimpleQueryRunner runner) {
    runner.run(CREATE).consume();
  }

  /** Waits for whoever holds the lock; held until the transaction of the runner ends. */
  static void lock(SimpleQueryRunner runner, String checkedQueries) {
    runner.run(LOCK, Map.of("checkedQueries", checkedQueries)).consume();
  }

  /** What {@link #lock} last remembered. */
  static Memory memory(SimpleQueryRunner runner) {
    Result result = runner.run(CHECKED);
    String checkedQueries =
        result.stream().map(row -> row.get("checkedQueries").asString("")).findFirst().orElse("");
    return new Memory(result.consume().server().agent(), checkedQueries);
  }

  /** Applied migrations in order of their versions. */
  static List<Entry> applied(SimpleQueryRunner runner) {
    return runner
        .run(APPLIED)
        .list(
            row ->
                new Entry(
                    row.get("version").asInt(),
                    row.get("description").asString(""),
                    row.get("checksum").asString("")));
  }

  static void note(SimpleQueryRunner runner, Migration migration) {
    Map<String, Object> parameters =
        Map.of(
            "version", migration.version(),
            "description", migration.description(),
            "checksum", migration.checksum());
    runner.run(NOTE, parameters).consume();
  }
}
