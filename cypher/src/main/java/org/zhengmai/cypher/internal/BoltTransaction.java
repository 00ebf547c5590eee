package org.zhengmai.cypher.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** A transaction in progress. */
public final class BoltTransaction {

  private final TransactionContext context;

  BoltTransaction(TransactionContext context) {
    this.context = context;
  }

  /**
   * Runs one query.
   *
   * @param query the query
   * @param parameters its parameters
   * @return its answer
   */
  public Answer run(QueryFile query, Map<String, ?> parameters) {
    try {
      return answer(context.run(query.text(), Collections.unmodifiableMap(parameters)));
    } catch (Neo4jException e) {
      // A passing failure must reach the driver as it is, or the driver would not try again.
      throw Failures.isPassing(e) ? e : Failures.of(doing(query), e);
    }
  }

  static Answer answer(Result result) {
    List<Map<String, Object>> rows = result.list(PlainValues::row);
    return new Answer(rows, Changes.of(result.consume().counters()));
  }

  static String doing(QueryFile query) {
    return "The query \"%s\" (%s) failed".formatted(query.name(), query.place());
  }
}
