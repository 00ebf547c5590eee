package org.zhengmai.loader.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for a key, kept for the next time: a corpus has the same names over and over.
 * When there are too many keys all are forgotten. Safe for use by many threads.
 *
 * @param <K> what it was worked out from; nothing else may have a say in it
 * @param <V> what was worked out
 */
public final class Remembered<K, V> {

  private static final int MOST = 500;

  private final Map<K, V> values = new ConcurrentHashMap<>();

  /** What {@code make} gives for the key. */
  public V of(K key, Function<K, V> make) {
    V known = values.get(key);
    if (known != null) {
      return known;
    }
    if (values.size() >= MOST) {
      values.clear();
    }
    V made = make.apply(key);
    values.put(key, made);
    return made;
  }
}
