package org.zhengmai.api;

import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.zhengmai.api.start.GraphReader;
import org.zhengmai.api.store.ObservedReader;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

/** Notes the name of each query that goes to the store: one name is one round trip. */
@TestComponent
@Primary
public class CountingReader implements StoreReader {

  private final StoreReader store;
  private final List<String> queries = new CopyOnWriteArrayList<>();

  CountingReader(GraphStore store, ObservationRegistry registry) {
    this.store = new ObservedReader(new GraphReader(store), registry);
  }

  @Override
  public List<Row> read(
      String query, Predicate<String> fields, List<Onward> onward, Map<String, ?> parameters) {
    queries.add(query);
    return store.read(query, fields, onward, parameters);
  }

  @Override
  public List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters) {
    queries.add(questions.get(0).list());
    return store.list(questions, parameters);
  }

  /** The queries since the last call. */
  public List<String> take() {
    List<String> taken = List.copyOf(queries);
    queries.clear();
    return taken;
  }
}
