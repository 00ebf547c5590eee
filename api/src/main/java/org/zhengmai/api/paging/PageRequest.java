package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * What a field asks of a list. A controller method takes it as a parameter.
 *
 * @param first size of the page at most, 1 to 100
 * @param after cursor to start after; null for the first page
 * @param total whether the total is wanted
 * @param field the field that asks
 */
public record PageRequest(
    int first, @Nullable String after, boolean total, DataFetchingEnvironment field) {

  /** Size of a page that names none. */
  static final int USUAL = 20;

  /** Largest page. */
  static final int LARGEST = 100;
}
