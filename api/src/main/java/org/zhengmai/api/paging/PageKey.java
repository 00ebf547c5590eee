package org.zhengmai.api.paging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.list.ListQuestion;

/**
 * A page of a list.
 *
 * @param rows the rows of the list
 * @param page what is wanted of them
 * @param size how many items at most
 * @param after the sort key of the row to start after; null for the beginning
 */
record PageKey(Listed rows, ListQuestion.Page page, int size, @Nullable List<Object> after) {

  /** Name of the parameter that bounds the items of all pages of a round trip. */
  static final String LIMIT = "limit";

  ListQuestion question() {
    return rows.question(page);
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>(rows.values());
    parameters.putAll(place());
    return parameters;
  }

  /** The parameter that tells where the page starts, unless it is the first. */
  Map<String, Object> place() {
    return after == null ? Map.of() : Map.of("after", after);
  }

  /** The value of {@link #LIMIT}: one item more tells whether there is a next page. */
  static int limit(int size) {
    return size + 1;
  }
}
