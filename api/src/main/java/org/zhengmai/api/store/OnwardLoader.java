package org.zhengmai.api.store;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

  /** A value, the row it is from, and what was asked from there on. */
  record Found<V>(V value, Row row, List<OnwardRead.Question> asked) {

    /** A value from which nothing was asked. */
    static <V> Found<V> alone(V value) {
      return new Found<>(value, new Row(Map.of()), List.of());
    }
  }

  /**
   * Asks for the value of a key.
   *
   * @param field the field that asks
   * @param key the key
   * @return the value to come; null where there is none
   */
  public CompletableFuture<V> load(DataFetchingEnvironment field, K key) {
    return load(field, key, List.of());
  }

  /**
   * Asks for the value of a key, and for what the request goes on to from it.
   *
   * @param field the field that asks
   * @param key the key
   * @param reads what to read together with it; it may yet be read by the fields themselves
   * @return the value to come; null where there is none
   */
  public CompletableFuture<V> load(DataFetchingEnvironment field, K key, List<OnwardRead> reads) {
    List<OnwardRead.Question> questions = reads.stream().map(OnwardRead::question).toList();
    return loader
        .load(field, new Key<>(key, questions))
        .thenApply(found -> found == null ? null : known(field, key, found, reads));
  }

  /**
   * Takes a value that was read together with something else, as {@link Loader#know} does.
   *
   * @param field the field that has read it
   * @param key the key
   * @param value its value
   */
  public void know(DataFetchingEnvironment field, K key, V value) {
    loader.know(field, new Key<>(key, List.of()), Found.alone(value));
  }

  private V known(DataFetchingEnvironment field, K key, Found<V> found, List<OnwardRead> reads) {
    if (!reads.isEmpty()) {
      know(field, key, found.value());
    }
    for (OnwardRead read : reads) {
      String column = "onward" + found.asked().indexOf(read.question());
      if (found.row().has(column)) {
        found.row().rows(column).forEach(row -> know(field, read, row));
      }
    }
    return found.value();
  }

  /** A row that cannot be read is told of by the field that reads it again. */
  private static void know(DataFetchingEnvironment field, OnwardRead read, Row row) {
    try {
      read.know().accept(field, row);
    } catch (IllegalArgumentException e) {
      return;
    }
  }
}
