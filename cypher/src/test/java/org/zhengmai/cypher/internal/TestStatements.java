package org.zhengmai.cypher.internal;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** Runs statements that no catalogue holds, for arranging and checking in tests. */
public final class TestStatements implements AutoCloseable {

  private final Driver driver;

  /**
   * Connects.
   *
   * @param endpoint the server
   */
  public TestStatements(Endpoint endpoint) {
    QuietLogs.install();
    driver =
        GraphDatabase.driver(
            endpoint.uri(), AuthTokens.basic(endpoint.user(), endpoint.password()));
  }

  /**
   * Runs one statement.
   *
   * @param cypher the statement
   * @param parameters its parameters
   * @return its rows as plain values
   */
  public List<Map<String, Object>> run(String cypher, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      return session.run(cypher, parameters).list(PlainValues::row);
    }
  }

  /** Removes all nodes and relationships but the record of migrations. */
  public void empty() {
    run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n", Map.of());
  }

  /** Lets the store remember that its server has checked the queries of the catalogue. */
  public void rememberCheck(List<String> roots) {
    try (Session session = driver.session()) {
      String server = Ledger.memory(session).server();
      Ledger.lock(session, QueryCheck.fingerprint(server, QueryCatalogue.load(roots).all()));
    }
  }

  /** Removes everything, constraints, indexes and the record of migrations too. */
  public void wipe() {
    run("MATCH (n) DETACH DELETE n", Map.of());
    dropAll("CONSTRAINT", run("SHOW CONSTRAINTS YIELD name", Map.of()));
    dropAll("INDEX", run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", Map.of()));
  }

  private void dropAll(String kind, List<Map<String, Object>> names) {
    names.forEach(row -> run("DROP %s `%s`".formatted(kind, row.get("name")), Map.of()));
  }

  @Override
  public void close() {
    driver.close();
  }
}
