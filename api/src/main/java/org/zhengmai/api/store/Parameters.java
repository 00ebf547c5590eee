package org.zhengmai.api.store;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parameters of one key of a query. What was not given is left out, which Cypher reads
 * as null; equal parameters give equal maps, so that they can serve as a loader's key.
 *
 * <pre>{@code
 * Parameters.of("document", "document/示政发〔2099〕1号").with("kind", TaskKind.KEY_TASK).toMap()
 * }</pre>
 */
public final class Parameters {

  private final TreeMap<String, Object> values = new TreeMap<>();

  private Parameters() {}

  /**
   * Starts without parameters.
   *
   * @return an empty collection
   */
  public static Parameters none() {
    return new Parameters();
  }

  /**
   * Starts with one parameter.
   *
   * @param name its name in the query
   * @param value its value
   * @return a collection of one
   */
  public static Parameters of(String name, @Nullable Object value) {
    return none().with(name, value);
  }

  /**
   * Adds a parameter.
   *
   * @param name its name in the query
   * @param value its value; an enum constant goes in by name, null not at all
   * @return this
   */
  public Parameters with(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
    }
    return this;
  }

  /**
   * What was collected.
   *
   * @return an unmodifiable map
   */
  public Map<String, Object> toMap() {
    return Map.copyOf(values);
  }
}
