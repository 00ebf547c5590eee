package org.zhengmai.api.store;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Loads values by key. Keys asked for at one level of a request are answered together.
 *
 * @param <K> the key; equal keys are asked for once
 * @param <V> the value
 */
public final class Loader<K, V> {

  private final String name;

  Loader(String name) {
    this.name = name;
  }

  /**
   * Asks for the value of a key.
   *
   * @param environment the field that asks
   * @param key the key
   * @return the value to come; null where there is none
   */
  public CompletableFuture<V> load(DataFetchingEnvironment environment, K key) {
    return Objects.requireNonNull(environment.<K, V>getDataLoader(name), name).load(key);
  }
}
