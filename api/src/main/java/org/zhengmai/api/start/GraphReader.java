package org.zhengmai.api.start;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

/**
 * Reads from the store.
 *
 * @param store the store
 */
public record GraphReader(GraphStore store) implements StoreReader {

  @Override
  public List<Row> read(
      String query, Predicate<String> fields, List<Onward> onward, Map<String, ?> parameters) {
    return store.read(query, fields, onward, parameters);
  }

  @Override
  public List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters) {
    return store.list(questions, parameters);
  }
}
