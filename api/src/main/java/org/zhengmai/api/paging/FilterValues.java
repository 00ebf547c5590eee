package org.zhengmai.api.paging;

import java.util.Map;

/** Brings what people give for a field of a filter to the form that the store has. */
@FunctionalInterface
public interface FilterValues {

  /**
   * The values of a field.
   *
   * @param field the field, such as {@code documentNumber}
   * @param given what was given: a text, a number, a truth, a day, a constant's name or a list
   * @return values by name: that of the field, and what else follows from it
   */
  Map<String, Object> of(String field, Object given);
}
