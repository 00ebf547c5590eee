package org.zhengmai.api.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengmai.cypher.Row;

/**
 * Reads a batch of an {@link OnwardLoader}.
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

  /** Of a value that came without a row, nothing was read onward. */
  private static final Row NO_ROW = new Row(Map.of());

  Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> load(
      List<OnwardLoader.Key<K>> keys, Predicate<String> fields) {
    List<OnwardRead.Question> first = keys.get(0).questions();
    boolean alike = keys.stream().allMatch(key -> key.questions().equals(first));
    Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> found =
        loaders.read(
            query,
            fields,
            alike ? first : List.of(),
            keys,
            key -> parameters.apply(key.key()),
            Map.of(),
            row -> new OnwardLoader.Found<>(value.apply(row), row));
    List<OnwardLoader.Key<K>> missing =
        keys.stream().filter(key -> !found.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      complete(found, missing);
    }
    return found;
  }

  private void complete(
      Map<OnwardLoader.Key<K>, OnwardLoader.Found<V>> found, List<OnwardLoader.Key<K>> missing) {
    Map<K, V> values =
        otherwise.apply(missing.stream().map(OnwardLoader.Key::key).distinct().toList());
    for (OnwardLoader.Key<K> key : missing) {
      V other = values.get(key.key());
      if (other != null) {
        found.put(key, new OnwardLoader.Found<>(other, NO_ROW));
      }
    }
  }
}
