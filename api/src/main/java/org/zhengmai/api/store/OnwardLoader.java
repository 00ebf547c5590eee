package org.zhengmai.api.store;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.Row;

/**
 * Loads values by key, each with what the request goes on to from it.
 *
 * @param <K> the key
 * @param <V> the value
 */
public final class OnwardLoader<K, V> {

  private final Loader<Key<K>, Found<V>> loader;

  OnwardLoader(Loader<Key<K>, Found<V>> loader) {
    this.loader = loader;
  }

  /** A key with what is asked from its value on. */
  record Key<K>(K key, List<OnwardRead.Question> questions) {}

  /** A value, and the row it is from. */
  record Found<V>(V value, Row row) {}

  /**
   * Asks for the value of a key.
   *
   * @param field the field that asks
   * @param key the key
   * @param reads what to read together with it; it may yet be read by the fields themselves
   * @return the value to come; null where there is none
   */
  public CompletableFuture<@Nullable V> load(
      DataFetchingEnvironment field, K key, List<OnwardRead> reads) {
    List<OnwardRead.Question> questions = reads.stream().map(OnwardRead::question).toList();
    return loader
        .load(field, new Key<>(key, questions))
        .thenApply(found -> found == null ? null : known(field, found, reads));
  }

  private static <V> V known(
      DataFetchingEnvironment field, Found<V> found, List<OnwardRead> reads) {
    for (int i = 0; i < reads.size(); i++) {
      String column = "onward" + i;
      if (found.row().has(column)) {
        OnwardRead read = reads.get(i);
        found.row().rows(column).forEach(row -> read.know().accept(field, row));
      }
    }
    return found.value();
  }
}
