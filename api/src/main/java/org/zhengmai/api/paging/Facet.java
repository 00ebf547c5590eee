package org.zhengmai.api.paging;

import java.util.List;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * The rows of a list counted by one of their values.
 *
 * @param by name of the facet, such as {@code AGENCY}
 * @param distinctCount how many values there are
 * @param missing how many rows have none
 * @param values the values with the most rows, and how many each has
 */
record Facet(String by, long distinctCount, long missing, List<FacetValue> values) {

  /** Keeps a copy. */
  Facet {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param id an id, a constant, a year or a text, as the facet has them
   * @param label what to show for it
   * @param count how many rows have it
   */
  record FacetValue(String id, String label, long count) {

    static FacetValue of(Row row) {
      String label = Columns.text(row, "label");
      String id = row.string("value");
      return new FacetValue(id, label == null ? id : label, row.longInteger("count"));
    }
  }

  static Facet of(Row row) {
    return new Facet(
        row.string("by"),
        row.longInteger("distinct"),
        row.longInteger("missing"),
        row.rows("values").stream().map(FacetValue::of).toList());
  }
}
