package org.zhengmai.cypher.internal;

import java.util.Collection;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.zhengmai.cypher.internal.QueryFile.Access;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/** Has the server plan each query, which finds what is malformed without running anything. */
final class QueryCheck {

  private final Session session;
  private final TransactionConfig timeout;

  QueryCheck(Session session, TransactionConfig timeout) {
    this.session = session;
    this.timeout = timeout;
  }

  void check(Collection<QueryFile> queries) {
    queries.forEach(this::check);
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
          "The query \"%s\" (%s) is malformed".formatted(query.name(), query.place()), e);
    }
  }
}
