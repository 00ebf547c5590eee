package org.zhengmai.cypher.internal;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * Applies migrations once each, in order.
 *
 * <p>Several programs may start on one server at once: each takes the ledger's lock in a
 * transaction that stays open until it is done, so the second waits and then finds nothing to do.
 * The server lets go of that transaction when its program dies.
 */
final class Migrator {

  private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

  private final BoltClient client;
  private final List<Migration> known;

  Migrator(BoltClient client, List<Migration> known) {
    this.client = client;
    this.known = known;
  }

  Migrated run(String checkedQueries) {
    try (Session session = client.session(AccessMode.WRITE)) {
      session.executeWriteWithoutResult(Ledger::create);
      try (Transaction lock = session.beginTransaction(client.writeTimeout())) {
        Ledger.lock(lock, checkedQueries);
        Migrated result = bringUp(Ledger.applied(lock));
        lock.commit();
        return result;
      }
    } catch (Neo4jException e) {
      throw Failures.of("The store cannot be migrated", e);
    }
  }

  private Migrated bringUp(List<Ledger.Entry> applied) {
    compare(applied);
    List<String> names = new ArrayList<>();
    for (Migration migration : known.subList(applied.size(), known.size())) {
      apply(migration);
      names.add(migration.name());
    }
    return new Migrated(applied.size(), known.size(), names);
  }

  /** Makes sure that the applied migrations are the first ones of ours, unchanged. */
  private void compare(List<Ledger.Entry> applied) {
    for (int i = 0; i < applied.size(); i++) {
      Ledger.Entry entry = applied.get(i);
      if (i >= known.size()) {
        throw newer(entry);
      }
      compare(known.get(i), entry);
    }
  }

  private static void compare(Migration ours, Ledger.Entry entry) {
    if (ours.version() != entry.version()) {
      throw new StoreFailure(
          Kind.MIGRATION,
          "The store lacks migration %s but has later ones.".formatted(ours.name()));
    }
    if (!ours.checksum().equals(entry.checksum())) {
      throw new StoreFailure(
          Kind.MIGRATION,
          "Migration %s was applied to this store with other content. Applied migrations must not"
                  .formatted(ours.name())
              + " change; put the change into a new one.");
    }
  }

  private StoreFailure newer(Ledger.Entry entry) {
    return new StoreFailure(
        Kind.MIGRATION,
        "The store has migration %d (%s), newer than version %d, the last this program knows."
                .formatted(entry.version(), entry.description(), known.size())
            + " Use the program that made it, or a newer one.");
  }

  private void apply(Migration migration) {
    // A session of its own: the lock's session is busy with its open transaction.
    try (Session session = client.session(AccessMode.WRITE)) {
      session.executeWriteWithoutResult(
          tx -> migration.statements().forEach(statement -> tx.run(statement).consume()),
          client.writeTimeout());
      session.executeWriteWithoutResult(tx -> tx.run(AWAIT_INDEXES).consume());
      session.executeWriteWithoutResult(tx -> Ledger.note(tx, migration));
    } catch (Neo4jException e) {
      throw Failures.of("Migration " + migration.name() + " failed", e);
    }
  }
}
