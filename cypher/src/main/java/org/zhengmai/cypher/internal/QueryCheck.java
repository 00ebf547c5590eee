package org.zhengmai.cypher.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.zhengmai.cypher.internal.QueryFile.Access;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * Has the server plan each query, which finds what is malformed without running anything.
 *
 * <p>Planning is work for the processor alone, a quarter of a second a query on a cold server. So
 * several are planned at once, and a catalogue that this very version of the server has found well
 * formed before is not planned again; the ledger remembers it.
 */
final class QueryCheck {

  private final Supplier<Session> sessions;
  private final TransactionConfig timeout;
  private final int atOnce;

  QueryCheck(Supplier<Session> sessions, TransactionConfig timeout, int atOnce) {
    this.sessions = sessions;
    this.timeout = timeout;
    this.atOnce = atOnce;
  }

  /** Throws when a query is malformed; else gives what the ledger should remember. */
  String check(Collection<QueryFile> queries) {
    Ledger.Memory memory = memory();
    String fingerprint = fingerprint(memory.server(), queries);
    if (!memory.checkedQueries().equals(fingerprint)) {
      throwIfAny(problems(queries));
    }
    return fingerprint;
  }

  static String fingerprint(String server, Collection<QueryFile> queries) {
    String all =
        queries.stream()
            .map(query -> query.access() + " " + query.name() + "\n" + query.text())
            .collect(Collectors.joining("\n"));
    return server + " " + Checksum.of(all);
  }

  private Ledger.Memory memory() {
    try (Session session = sessions.get()) {
      return Ledger.memory(session);
    }
  }

  private List<StoreFailure> problems(Collection<QueryFile> queries) {
    List<Callable<Optional<StoreFailure>>> checks = new ArrayList<>();
    queries.forEach(query -> checks.add(() -> problem(query)));
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      List<StoreFailure> problems = new ArrayList<>();
      for (Future<Optional<StoreFailure>> check : threads.invokeAll(checks)) {
        check.get().ifPresent(problems::add);
      }
      return problems;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while checking the queries");
    } catch (ExecutionException e) {
      throw new IllegalStateException("The check of the queries failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Optional<StoreFailure> problem(QueryFile query) {
    try (Session session = sessions.get()) {
      QueryType type = session.run("EXPLAIN " + query.text(), timeout).consume().queryType();
      return query.access() == Access.READ && type != QueryType.READ_ONLY
          ? Optional.of(
              new StoreFailure(Kind.BAD_QUERY, name(query) + " lies under \"read\" but writes"))
          : Optional.empty();
    } catch (Neo4jException e) {
      return Optional.of(Failures.of(name(query) + " did not pass its check", e));
    }
  }

  private static String name(QueryFile query) {
    return "The query \"%s\" (%s)".formatted(query.name(), query.place());
  }

  /** One exception for all of them, so that they can be mended in one go. */
  private static void throwIfAny(List<StoreFailure> problems) {
    if (!problems.isEmpty()) {
      String messages =
          problems.stream().map(StoreFailure::getMessage).collect(Collectors.joining("\n"));
      throw new StoreFailure(problems.get(0).kind(), messages, problems.get(0));
    }
  }
}
