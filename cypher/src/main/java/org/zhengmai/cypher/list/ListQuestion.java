package org.zhengmai.cypher.list;

import java.util.List;

/**
 * What is asked of a list, without values. Equal questions are one query.
 *
 * @param list name of the list, such as {@code tasks}
 * @param start where its rows come from, such as {@code document}; the key has its parameters
 * @param filter which of them are wanted
 * @param wanted what of them is wanted
 */
public record ListQuestion(String list, String start, ListFilter filter, Wanted wanted) {

  /** What is wanted of the rows. */
  public sealed interface Wanted {}

  /**
   * A page, how many rows there are in all, or both. The key has {@code after}, the sort key of the
   * row to start after. Columns: {@code index}, {@code items} (empty when not wanted), {@code
   * shared} (what the page carries, a list of maps by name), {@code total} (0 when not wanted).
   *
   * @param orders names of orders, the weightiest first; the list's own order decides the rest
   * @param backwards whether the page ends before a row; its items come last first
   * @param items whether the page is wanted
   * @param total whether the number is wanted
   * @param with names of what the items or the page carry besides, and of fields for which there
   *     are parts of the list's text
   */
  public record Page(
      List<String> orders, boolean backwards, boolean items, boolean total, List<String> with)
      implements Wanted {

    /** Keeps copies. */
    public Page {
      orders = List.copyOf(orders);
      with = List.copyOf(with);
    }
  }

  /**
   * How many rows there are of each value. The key has {@code first}, how many values. Columns:
   * {@code index}, {@code facets} [{@code by}, {@code distinct}, {@code missing}, {@code values}
   * [{@code value}, {@code label}, {@code count}]].
   *
   * @param by names of facets
   */
  public record Facets(List<String> by) implements Wanted {

    /** Keeps a copy. */
    public Facets {
      by = List.copyOf(by);
    }
  }
}
