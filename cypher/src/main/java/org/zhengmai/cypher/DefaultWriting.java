package org.zhengmai.cypher;

import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.internal.Answer;
import org.zhengmai.cypher.internal.BoltTransaction;
import org.zhengmai.cypher.internal.Changes;
import org.zhengmai.cypher.internal.QueryCatalogue;

/** Runs queries of the catalogue in one transaction and adds up what they change. */
final class DefaultWriting implements GraphStore.Writing {

  private final QueryCatalogue catalogue;
  private final BoltTransaction transaction;
  private WriteCounters counters = WriteCounters.NONE;

  DefaultWriting(QueryCatalogue catalogue, BoltTransaction transaction) {
    this.catalogue = catalogue;
    this.transaction = transaction;
  }

  @Override
  public List<Row> run(String query, Map<String, ?> parameters) {
    Answer answer = transaction.run(catalogue.any(query), parameters);
    counters = counters.plus(counters(answer.changes()));
    return rows(answer);
  }

  @Override
  public WriteCounters counters() {
    return counters;
  }

  static List<Row> rows(Answer answer) {
    return answer.rows().stream().map(Row::new).toList();
  }

  private static WriteCounters counters(Changes changes) {
    return new WriteCounters(
        changes.nodesCreated(),
        changes.nodesDeleted(),
        changes.relationshipsCreated(),
        changes.relationshipsDeleted(),
        changes.propertiesSet(),
        changes.labelsAdded(),
        changes.labelsRemoved());
  }
}
