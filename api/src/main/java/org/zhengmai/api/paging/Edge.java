package org.zhengmai.api.paging;

import java.util.function.Supplier;

/**
 * An item of a page with its place in the list.
 *
 * @param place writes the place when it is asked for: few queries want that of each item
 * @param node the item
 * @param <T> type of the item
 */
public record Edge<T>(Supplier<String> place, T node) {

  /**
   * The place.
   *
   * @return the place, to be given as {@code after} or {@code before}
   */
  public String cursor() {
    return place.get();
  }
}
