package org.zhengmai.api.store;

import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.Row;

/** Runs read queries of the catalogue; each call is one round trip to the store. */
@FunctionalInterface
public interface StoreReader {

  /**
   * Runs one query.
   *
   * @param query name of a file under {@code cypher/read}, such as {@code documents-by-id}
   * @param parameters the query's parameters
   * @return the rows in the query's order
   */
  List<Row> read(String query, Map<String, ?> parameters);
}
