package org.zhengmai.cypher.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * The driver with our bounds. Every failure leaves as a {@link StoreFailure}, except what the
 * caller's own work throws.
 */
public final class BoltClient implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration HEALTH = Duration.ofSeconds(5);

  /** Not the bound for reads: planning is slow on a server that has just started, however small. */
  private static final Duration PLANNING = Duration.ofMinutes(1);

  private static final Duration CLOSING = Duration.ofSeconds(10);
  private static final Logger log = LoggerFactory.getLogger(BoltClient.class);

  private final Driver driver;
  private final Bounds bounds;

  private BoltClient(Driver driver, Bounds bounds) {
    this.driver = driver;
    this.bounds = bounds;
  }

  /**
   * Connects and makes sure that the server answers and lets us in.
   *
   * @param endpoint where and as whom
   * @param bounds bounds for all later calls
   * @return the client, to be closed by the caller
   */
  public static BoltClient connect(Endpoint endpoint, Bounds bounds) {
    QuietLogs.install();
    String doing = "Cannot open the store " + endpoint.uri();
    Driver driver = driver(endpoint, bounds, doing);
    try {
      driver.verifyConnectivity();
      return new BoltClient(driver, bounds);
    } catch (Neo4jException e) {
      driver.close();
      throw Failures.of(doing, e);
    }
  }

  private static Driver driver(Endpoint endpoint, Bounds bounds, String doing) {
    try {
      return GraphDatabase.driver(
          endpoint.uri(), AuthTokens.basic(endpoint.user(), endpoint.password()), config(bounds));
    } catch (IllegalArgumentException e) {
      throw new StoreFailure(Kind.BAD_LOCATION, doing + ": " + e.getMessage(), e);
    }
  }

  private static Config config(Bounds bounds) {
    return Config.builder()
        .withConnectionTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
        .withConnectionAcquisitionTimeout(bounds.read().toMillis(), TimeUnit.MILLISECONDS)
        .withMaxConnectionPoolSize(bounds.connections())
        .withMaxTransactionRetryTime(bounds.retry().toMillis(), TimeUnit.MILLISECONDS)
        // Hints about missing labels and indexes are for people at a console; here they only cost.
        .withMinimumNotificationSeverity(NotificationSeverity.OFF)
        .withTelemetryDisabled(true)
        .withUserAgent("zhengmai")
        .build();
  }

  /**
   * Runs one query that reads, in one round trip: the server makes a transaction of it by itself. A
   * transaction of the driver would cost three, as its begin and its end are each waited for; it is
   * used after a passing failure, as the driver tries it again within bounds.
   *
   * @param query the query
   * @param parameters its parameters
   * @return its answer
   */
  public Answer read(QueryFile query, Map<String, ?> parameters) {
    try (Session session = session(AccessMode.READ)) {
      return readOnce(session, query, parameters)
          .orElseGet(
              () ->
                  session.executeRead(
                      context -> new BoltTransaction(context).run(query, parameters),
                      timeout(bounds.read())));
    } catch (Neo4jException e) {
      throw Failures.of(BoltTransaction.doing(query), e);
    }
  }

  /** The answer; empty after a passing failure. */
  private Optional<Answer> readOnce(Session session, QueryFile query, Map<String, ?> parameters) {
    try {
      return Optional.of(
          BoltTransaction.answer(
              session.run(
                  query.text(), Collections.unmodifiableMap(parameters), timeout(bounds.read()))));
    } catch (Neo4jException e) {
      if (Failures.isPassing(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * Runs work in one write transaction: committed when it returns, undone when it throws.
   *
   * @param work the work; run again after a passing failure
   * @param <T> type of the result
   * @return what the work returns
   */
  public <T> T write(Function<BoltTransaction, T> work) {
    try (Session session = session(AccessMode.WRITE)) {
      return session.executeWrite(
          context -> work.apply(new BoltTransaction(context)), timeout(bounds.write()));
    } catch (Neo4jException e) {
      throw Failures.of("A write transaction failed and was undone", e);
    }
  }

  /**
   * Has the server plan every query without running it, unless it has done so before.
   *
   * @param queries the queries
   * @return what {@link #migrate} should note, so that the same queries are not checked again
   */
  public String check(Collection<QueryFile> queries) {
    int atOnce = Math.min(bounds.connections(), Runtime.getRuntime().availableProcessors());
    try {
      // Write access, so that in a cluster the member answers that will run the writes.
      return new QueryCheck(() -> session(AccessMode.WRITE), timeout(PLANNING), atOnce)
          .check(queries);
    } catch (Neo4jException e) {
      throw Failures.of("The queries cannot be checked", e);
    }
  }

  /**
   * Brings the store to the newest version of a folder of migrations.
   *
   * @param folder class path folder of the migration files
   * @param checkedQueries what {@link #check} gave
   * @return what was applied
   */
  public Migrated migrate(String folder, String checkedQueries) {
    return new Migrator(this, MigrationFiles.load(folder)).run(checkedQueries);
  }

  /**
   * Runs one query without trying again, so that a dead server is known at once.
   *
   * @param query the query
   * @return its answer and the server's name
   */
  public Ping ping(QueryFile query) {
    try (Session session = session(AccessMode.READ)) {
      var result = session.run(query.text(), timeout(HEALTH));
      var rows = result.list(PlainValues::row);
      return new Ping(rows, result.consume().server().agent());
    } catch (Neo4jException e) {
      throw Failures.of("The store does not answer", e);
    }
  }

  /** Lets go of the connections; after a while also of those that do not answer any more. */
  @Override
  public void close() {
    try {
      driver.closeAsync().toCompletableFuture().get(CLOSING.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      log.warn("The connections to the store were not closed in good order", e);
    }
  }

  /** A session that sees what earlier ones wrote, also when a cluster answers the next one. */
  Session session(AccessMode mode) {
    return driver.session(
        SessionConfig.builder()
            .withDefaultAccessMode(mode)
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .build());
  }

  TransactionConfig writeTimeout() {
    return timeout(bounds.write());
  }

  private static TransactionConfig timeout(Duration duration) {
    return TransactionConfig.builder().withTimeout(duration).build();
  }
}
