package org.zhengmai.cypher.internal;

import java.util.Collection;
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
 * <p>Planning takes a cold server a quarter of a second a query, so a catalogue that this very
 * version of the server has found well formed before is not planned again; the ledger remembers it.
 */
final class QueryCheck {

  private final Session session;
  private final TransactionConfig timeout;

  QueryCheck(Session session, TransactionConfig timeout) {
    this.session = session;
    this.timeout = timeout;
  }

  /** Throws for the first malformed query; else gives what the ledger should remember. */
  String check(Collection<QueryFile> queries) {
    Ledger.Memory memory = Ledger.memory(session);
    String fingerprint = fingerprint(memory.server(), queries);
    if (!memory.checkedQueries().equals(fingerprint)) {
      queries.forEach(this::check);
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

  private void check(QueryFile query) {
    QueryType type = explain(query);
    if (query.access() == Access.READ && type != QueryType.READ_ONLY) {
      throw new StoreFailure(
          Kind.BAD_QUERY,
          "The query \"%s\" (%s) lies under \"read\" but writes."
              .formatted(query.name(), query.place()));
    }
  }

  private QueryType explain(QueryFile query) {
    try {
      return session.run("EXPLAIN " + query.text(), timeout).consume().queryType();
    } catch (Neo4jException e) {
      throw Failures.of(
          "The query \"%s\" (%s) did not pass its check".formatted(query.name(), query.place()), e);
    }
  }
}
