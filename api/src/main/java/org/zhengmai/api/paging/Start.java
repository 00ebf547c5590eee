package org.zhengmai.api.paging;

import java.util.Map;

/**
 * Where the rows of a list come from.
 *
 * @param name name of a start in the list's file
 * @param values its parameters
 */
public record Start(String name, Map<String, Object> values) {

  /** Everything there is. */
  public static final Start ALL = new Start("all", Map.of());

  /** Keeps a copy. */
  public Start {
    values = Map.copyOf(values);
  }

  /**
   * The rows of one thing.
   *
   * @param name name of the start, and of its parameter
   * @param id the thing's id
   * @return the start
   */
  public static Start of(String name, String id) {
    return of(name, name, id);
  }

  /**
   * The rows of one thing.
   *
   * @param name name of the start
   * @param parameter name of its parameter
   * @param id the thing's id
   * @return the start
   */
  public static Start of(String name, String parameter, String id) {
    return new Start(name, Map.of(parameter, id));
  }
}
