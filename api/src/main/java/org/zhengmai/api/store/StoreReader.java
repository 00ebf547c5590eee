package org.zhengmai.api.store;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

/**
 * Runs read queries of the catalogue and asks its lists; each call is one round trip to the store.
 */
public interface StoreReader {

  /**
   * Runs one query.
   *
   * @param query name of a file under {@code cypher/read}, such as {@code documents-by-id}
   * @param parameters the query's parameters
   * @return the rows in the query's order
   */
  default List<Row> read(String query, Map<String, ?> parameters) {
    return read(query, field -> true, parameters);
  }

  /**
   * Runs one query without what it has for fields that nobody asks for.
   *
   * @param query name of a file under {@code cypher/read}
   * @param fields which fields of its answer are asked for
   * @param parameters the query's parameters
   * @return the rows in the query's order
   */
  default List<Row> read(String query, Predicate<String> fields, Map<String, ?> parameters) {
    return read(query, fields, List.of(), parameters);
  }

  /**
   * Runs one query and what it goes on to from the things that it finds.
   *
   * @param query name of a file under {@code cypher/read}
   * @param fields which fields of all answers are asked for
   * @param onward what is asked of the things that it finds
   * @param parameters the parameters of all of it
   * @return the rows in the query's order
   */
  List<Row> read(
      String query, Predicate<String> fields, List<Onward> onward, Map<String, ?> parameters);

  /**
   * Asks a list several questions.
   *
   * @param questions the questions, to one list
   * @param parameters {@code keys}, a list of keys for each question, and what is common to them
   * @return a row for each key
   */
  List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters);
}
