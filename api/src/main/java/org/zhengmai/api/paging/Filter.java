package org.zhengmai.api.paging;

import java.util.Map;
import org.zhengmai.cypher.list.ListFilter;

/**
 * A filter in two parts, so that equal ones are one query whatever their values.
 *
 * @param shape its conditions, which name parameters
 * @param values the parameters
 */
record Filter(ListFilter shape, Map<String, Object> values) {

  /** Keeps a copy. */
  Filter {
    values = Map.copyOf(values);
  }
}
