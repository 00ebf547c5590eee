package org.zhengmai.cypher.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * Applies migrations once each. What was applied is kept in the store as nodes {@code (:Migration
 * {version, description, checksum, appliedAt})}.
 *
 * <p>Several programs may start on one server at once: each takes the node of version 0 in a
 * transaction that stays open until it is done, so the second waits and then finds nothing to do.
 * The server lets go of that transaction when its program dies.
 */
final class Migrator {

  private static final String CREATE_LEDGER =
      "CREATE CONSTRAINT migration_version IF NOT EXISTS"
          + " FOR (m:Migration) REQUIRE m.version IS UNIQUE";
  private static final String LOCK =
      "MERGE (m:Migration {version: 0}) SET m.description = 'Held while migrating'";
  private static final String APPLIED =
      "MATCH (m:Migration) WHERE m.version > 0"
          + " RETURN m.version AS version, m.description AS description, m.checksum AS checksum"
          + " ORDER BY version";
  private static final String NOTE =
      "CREATE (:Migration {version: $version, description: $description, checksum: $checksum,"
          + " appliedAt: datetime()})";
  private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

  private final BoltClient client;
  private final List<Migration> known;

  Migrator(BoltClient client, List<Migration> known) {
    this.client = client;
    this.known = known;
  }

  Migrated run() {
    try (Session session = client.session(AccessMode.WRITE)) {
      session.executeWriteWithoutResult(tx -> tx.run(CREATE_LEDGER).consume());
      try (Transaction lock = session.beginTransaction(client.writeTimeout())) {
        lock.run(LOCK).consume();
        Migrated result = bringUp(lock);
        lock.commit();
        return result;
      }
    } catch (Neo4jException e) {
      throw Failures.of("The store cannot be migrated", e);
    }
  }

  private Migrated bringUp(SimpleQueryRunner lock) {
    int before = applied(lock);
    List<String> names = new ArrayList<>();
    for (Migration migration : known.subList(before, known.size())) {
      apply(migration);
      names.add(migration.name());
    }
    return new Migrated(before, known.size(), names);
  }

  /** How many were applied, after making sure that they are the first ones of ours, unchanged. */
  private int applied(SimpleQueryRunner runner) {
    List<org.neo4j.driver.Record> applied = runner.run(APPLIED).list();
    for (int i = 0; i < applied.size(); i++) {
      Map<String, Object> found = applied.get(i).asMap(Value::asObject);
      compare(i, found);
    }
    return applied.size();
  }

  private void compare(int index, Map<String, Object> found) {
    if (index >= known.size()) {
      throw new StoreFailure(
          Kind.MIGRATION,
          "The store has migration %s (%s), newer than version %d, the last this program knows."
                  .formatted(found.get("version"), found.get("description"), known.size())
              + " Use the program that made it, or a newer one.");
    }
    Migration ours = known.get(index);
    if (!Long.valueOf(ours.version()).equals(found.get("version"))) {
      throw new StoreFailure(
          Kind.MIGRATION,
          "The store lacks migration %s but has later ones.".formatted(ours.name()));
    }
    if (!ours.checksum().equals(found.get("checksum"))) {
      throw new StoreFailure(
          Kind.MIGRATION,
          "Migration %s was applied to this store with other content. Applied migrations must not"
                  .formatted(ours.name())
              + " change; put the change into a new one.");
    }
  }

  private void apply(Migration migration) {
    // A session of its own: the lock's session is busy with its open transaction.
    try (Session session = client.session(AccessMode.WRITE)) {
      session.executeWriteWithoutResult(
          tx -> migration.statements().forEach(statement -> tx.run(statement).consume()),
          client.writeTimeout());
      session.executeWriteWithoutResult(tx -> tx.run(AWAIT_INDEXES).consume());
      session.executeWriteWithoutResult(tx -> tx.run(NOTE, note(migration)).consume());
    } catch (Neo4jException e) {
      throw Failures.of("Migration " + migration.name() + " failed", e);
    }
  }

  private static Map<String, Object> note(Migration migration) {
    return Map.of(
        "version", migration.version(),
        "description", migration.description(),
        "checksum", migration.checksum());
  }
}
