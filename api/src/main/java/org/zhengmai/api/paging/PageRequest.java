package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * What a field asks of a list. A controller method takes it as a parameter.
 *
 * @param size size of the page at most, 1 to 100
 * @param backwards whether the page ends before a place or at the end of the list
 * @param cursor the place; null for the first page, or the last one
 * @param items whether anything of the page is wanted
 * @param total whether the total is wanted
 * @param field the field that asks
 */
public record PageRequest(
    int size,
    boolean backwards,
    @Nullable String cursor,
    boolean items,
    boolean total,
    DataFetchingEnvironment field) {

  /** Size of a page that names none. */
  static final int USUAL = 20;

  /** Largest page. */
  static final int LARGEST = 100;
}
