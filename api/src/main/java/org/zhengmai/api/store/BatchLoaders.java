package org.zhengmai.api.store;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;
import reactor.core.publisher.Mono;

/**
 * Registers loaders that answer many keys with one query. Such a query takes a list {@code keys} of
 * maps, each with its {@code index} and the parameters of that key, and gives back the index in a
 * column of that name.
 */
@Component
public final class BatchLoaders {

  /** Questions of one round trip: a query of very many would take long to plan. */
  private static final int MOST_QUESTIONS = 10;

  private final BatchLoaderRegistry registry;
  private final StoreReader store;

  BatchLoaders(BatchLoaderRegistry registry, StoreReader store) {
    this.registry = registry;
    this.store = store;
  }

  /**
   * Registers a loader over a query with one row a key at most.
   *
   * @param query name of the query, also the loader's name
   * @param parameters the parameters of one key
   * @param value reads a value from a row
   * @param <K> the key
   * @param <V> the value
   * @return the loader
   */
  public <K, V> Loader<K, V> single(
      String query, Function<K, Map<String, Object>> parameters, Function<Row, V> value) {
    return batch(query, (keys, fields) -> read(query, fields, keys, parameters, Map.of(), value));
  }

  /**
   * Registers a loader over a query with all values of a key in one row, in the column {@code
   * "items"}.
   *
   * @param query name of the query, also the loader's name
   * @param parameters the parameters of one key
   * @param reader reads an item
   * @param <K> the key
   * @param <V> an item
   * @return the loader, which gives an empty list for a key without items
   */
  public <K, V> Loader<K, List<V>> list(
      String query, Function<K, Map<String, Object>> parameters, Function<Row, V> reader) {
    return batch(
        query,
        (keys, fields) -> {
          Map<K, List<V>> found =
              read(query, fields, keys, parameters, Map.of(), row -> Columns.items(row, reader));
          keys.forEach(key -> found.putIfAbsent(key, List.of()));
          return found;
        });
  }

  /**
   * Registers a loader over a query with one row a key at most, which also reads what a request
   * goes on to from there.
   *
   * @param query name of the query
   * @param parameters the parameters of one key
   * @param value reads a value from a row
   * @param <K> the key
   * @param <V> the value
   * @return the loader
   */
  public <K, V> OnwardLoader<K, V> onward(
      String query, Function<K, Map<String, Object>> parameters, Function<Row, V> value) {
    return onward(query, parameters, value, missing -> Map.of());
  }

  /**
   * Registers such a loader that has another answer for keys of which the query has no row.
   *
   * @param query name of the query
   * @param parameters the parameters of one key
   * @param value reads a value from a row
   * @param otherwise the values of keys without a row
   * @param <K> the key
   * @param <V> the value
   * @return the loader
   */
  public <K, V> OnwardLoader<K, V> onward(
      String query,
      Function<K, Map<String, Object>> parameters,
      Function<Row, V> value,
      Function<List<K>, Map<K, V>> otherwise) {
    return new OnwardLoader<>(
        batch(query, new OnwardBatch<>(this, query, parameters, value, otherwise)::load));
  }

  /**
   * Registers a loader that does its own reading.
   *
   * @param name the loader's name
   * @param load answers all keys of a batch
   * @param <K> the key
   * @param <V> the value
   * @return the loader
   */
  public <K, V> Loader<K, V> batch(String name, Function<List<K>, Map<K, V>> load) {
    return batch(name, (keys, fields) -> load.apply(keys));
  }

  /**
   * Registers a loader that does its own reading, and leaves out what nobody asks for.
   *
   * @param name the loader's name
   * @param load answers all keys of a batch, told which fields the request asks for
   * @param <K> the key
   * @param <V> the value
   * @return the loader
   */
  public <K, V> Loader<K, V> batch(
      String name, BiFunction<List<K>, Predicate<String>, Map<K, V>> load) {
    registry
        .<K, V>forName(name)
        .registerMappedBatchLoader(
            (keys, batch) -> {
              GraphQLContext request = Objects.requireNonNull(batch.getContext());
              return Mono.just(load.apply(List.copyOf(keys), FieldNames.in(request)::contains));
            });
    return new Loader<>(name);
  }

  /**
   * Asks a query for a batch of keys, in one round trip, and for all that it can give.
   *
   * @param query name of the query
   * @param keys the keys
   * @param parameters the parameters of one key
   * @param common parameters for all keys
   * @param value reads a value from a row
   * @param <K> the key
   * @param <V> the value
   * @return the values by key; a key without a row is not in it
   */
  public <K, V> Map<K, V> read(
      String query,
      List<K> keys,
      Function<K, Map<String, Object>> parameters,
      Map<String, ?> common,
      Function<Row, V> value) {
    return read(query, field -> true, keys, parameters, common, value);
  }

  /**
   * Asks a query for a batch of keys, in one round trip.
   *
   * @param query name of the query
   * @param fields which fields of its answer are asked for
   * @param keys the keys
   * @param parameters the parameters of one key
   * @param common parameters for all keys
   * @param value reads a value from a row
   * @param <K> the key
   * @param <V> the value
   * @return the values by key; a key without a row is not in it
   */
  public <K, V> Map<K, V> read(
      String query,
      Predicate<String> fields,
      List<K> keys,
      Function<K, Map<String, Object>> parameters,
      Map<String, ?> common,
      Function<Row, V> value) {
    return read(query, fields, List.of(), keys, parameters, common, value);
  }

  /** The same with what is asked of the things that the query finds. */
  <K, V> Map<K, V> read(
      String query,
      Predicate<String> fields,
      List<Onward> onward,
      List<K> keys,
      Function<K, Map<String, Object>> parameters,
      Map<String, ?> common,
      Function<Row, V> value) {
    List<Map<String, Object>> numbered = new ArrayList<>(keys.size());
    for (K key : keys) {
      Map<String, Object> entry = new LinkedHashMap<>(parameters.apply(key));
      entry.put("index", numbered.size());
      numbered.add(entry);
    }
    Map<String, Object> all = new LinkedHashMap<>(common);
    all.put("keys", numbered);
    Map<K, V> found = new LinkedHashMap<>();
    for (Row row : store.read(query, fields, onward, all)) {
      found.putIfAbsent(keys.get(row.integer("index")), value.apply(row));
    }
    return found;
  }

  /**
   * Asks a list for a batch of keys. Keys with equal questions are answered together, and several
   * questions in one round trip.
   *
   * @param keys the keys
   * @param question what a key asks
   * @param parameters the parameters of one key
   * @param common parameters for all keys
   * @param value reads a value from a row
   * @param <K> the key
   * @param <V> the value
   * @return the values by key
   */
  public <K, V> Map<K, V> ask(
      List<K> keys,
      Function<K, ListQuestion> question,
      Function<K, Map<String, Object>> parameters,
      Map<String, ?> common,
      Function<Row, V> value) {
    Map<ListQuestion, List<Map<String, Object>>> asked = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Map<String, Object> entry = new LinkedHashMap<>(parameters.apply(keys.get(i)));
      entry.put("index", i);
      asked.computeIfAbsent(question.apply(keys.get(i)), first -> new ArrayList<>()).add(entry);
    }
    List<ListQuestion> questions = List.copyOf(asked.keySet());
    Map<K, V> found = new LinkedHashMap<>();
    for (int from = 0; from < questions.size(); from += MOST_QUESTIONS) {
      List<ListQuestion> some =
          questions.subList(from, Math.min(questions.size(), from + MOST_QUESTIONS));
      Map<String, Object> all = new LinkedHashMap<>(common);
      all.put("keys", some.stream().map(asked::get).toList());
      for (Row row : store.list(some, all)) {
        found.put(keys.get(row.integer("index")), value.apply(row));
      }
    }
    return found;
  }
}
