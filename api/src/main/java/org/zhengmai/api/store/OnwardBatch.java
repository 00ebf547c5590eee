package org.zhengmai.api.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreException;
import org.zhengmai.cypher.StoreException.Problem;

/**
 * Reads a batch of an {@link OnwardLoader}: all keys in one round trip, with what each of them goes
 * on to.
 *
 * @param loaders what reads
 * @param query name of the query
 * @param parameters the parameters of one key
 * @param value reads a value from a row
 * @param otherwise the values of keys without a row
 * @param <K> the key
 * @param <V> the value
 */
record OnwardBatch<K, V>(
    BatchLoaders loaders,
    String query,
    Function<K, Map<String, Object>> parameters,
    Function<Row, V> value,
    Function<List<K>, Map<K, V>> otherwise) {

  /** What the things themselves may not fail of: they are then read without more. */
  private static final Set<Problem> OF_MORE =
      Set.of(Problem.TIMEOUT, Problem.OUT_OF_MEMORY, Problem.BAD_QUERY);

  Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> load(
      List<OnwardLoader.Key<K>> keys, Predicate<String> fields) {
    Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> found = read(keys, fields);
    List<OnwardLoader.Key<K>> missing =
        keys.stream().filter(key -> !found.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      complete(found, missing);
    }
    return found;
  }

  private Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> read(
      List<OnwardLoader.Key<K>> keys, Predicate<String> fields) {
    Map<OnwardRead.Question, List<Integer>> askers = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      for (OnwardRead.Question question : keys.get(i).questions()) {
        askers.computeIfAbsent(question, first -> new ArrayList<>()).add(i);
      }
    }
    List<OnwardRead.Question> together = OnwardReads.together(askers.keySet());
    try {
      return read(keys, fields, together, askers);
    } catch (StoreException e) {
      if (together.isEmpty() || !OF_MORE.contains(e.problem())) {
        throw e;
      }
      return read(keys, fields, List.of(), askers);
    }
  }

  private Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> read(
      List<OnwardLoader.Key<K>> keys,
      Predicate<String> fields,
      List<OnwardRead.Question> together,
      Map<OnwardRead.Question, List<Integer>> askers) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (OnwardRead.Question question : together) {
      Map<String, Object> given = new HashMap<>(question.values());
      given.put("of", askers.getOrDefault(question, List.of()));
      values.add(given);
    }
    return loaders.read(
        query,
        fields,
        together.stream().map(OnwardRead.Question::onward).toList(),
        keys,
        key -> parameters.apply(key.key()),
        Map.of("onward", values),
        row -> new OnwardLoader.Found<>(value.apply(row), row, together));
  }

  private void complete(
      Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> found, List<OnwardLoader.Key<K>> missing) {
    Map<K, V> values =
        otherwise.apply(missing.stream().map(OnwardLoader.Key::key).distinct().toList());
    for (OnwardLoader.Key<K> key : missing) {
      V other = values.get(key.key());
      if (other != null) {
        found.put(key, OnwardLoader.Found.alone(other));
      }
    }
  }
}
