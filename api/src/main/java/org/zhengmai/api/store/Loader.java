package org.zhengmai.api.store;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;

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
    FieldNames.of(environment); // for the batch, which knows the request only
    return of(environment).load(key);
  }

  /**
   * Takes the value of a key that was read together with something else, so that nobody needs to
   * ask for it in this request. A key that has been asked for keeps the value that it then got.
   *
   * @param environment the field that has read it
   * @param key the key
   * @param value its value
   */
  public void know(DataFetchingEnvironment environment, K key, V value) {
    of(environment).prime(key, value);
  }

  String name() {
    return name;
  }

  private DataLoader<K, V> of(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.<K, V>getDataLoader(name), name);
  }
}
