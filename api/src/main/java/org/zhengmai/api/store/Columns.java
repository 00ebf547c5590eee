package org.zhengmai.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.Row;

/**
 * Reads what may be missing: a node's map of properties has no entry for a property never set, and
 * none for what no field of the request needs.
 */
public final class Columns {

  /** The column in which a query gives all items of a key. */
  static final String ITEMS = "items";

  private Columns() {}

  /** The items of a row; none where the query has no row of a key. */
  static <V> List<V> items(Row row, Function<Row, V> reader) {
    return row.has(ITEMS) ? row.rows(ITEMS).stream().map(reader).toList() : List.of();
  }

  /**
   * A text.
   *
   * @param row the row or map of properties
   * @param column name of the column
   * @return the text, or null when it is missing
   */
  public static @Nullable String text(Row row, String column) {
    return row.has(column) ? row.string(column) : null;
  }

  /**
   * A whole number.
   *
   * @param row the row or map of properties
   * @param column name of the column
   * @return the number, or null when it is missing
   */
  public static @Nullable Integer integer(Row row, String column) {
    return row.has(column) ? Integer.valueOf(row.integer(column)) : null;
  }

  /**
   * A number that need not be whole.
   *
   * @param row the row or map of properties
   * @param column name of the column
   * @return the number, or null when it is missing
   */
  public static @Nullable Double decimal(Row row, String column) {
    return row.has(column) ? Double.valueOf(row.decimal(column)) : null;
  }

  /**
   * A day.
   *
   * @param row the row or map of properties
   * @param column name of the column
   * @return the day, or null when it is missing
   */
  public static @Nullable LocalDate date(Row row, String column) {
    return row.has(column) ? row.date(column) : null;
  }

  /**
   * A map, such as a node that an optional match may not have found.
   *
   * @param row the row or map of properties
   * @param column name of the column
   * @return the map as a row, or null when it is missing
   */
  public static @Nullable Row row(Row row, String column) {
    return row.has(column) ? row.row(column) : null;
  }

  /**
   * A constant by its name.
   *
   * @param row the row or map of properties
   * @param column name of the column
   * @param type the enum
   * @param <E> the enum
   * @return the constant, or null when it is missing
   */
  public static <E extends Enum<E>> @Nullable E constant(Row row, String column, Class<E> type) {
    return row.has(column) ? Enum.valueOf(type, row.string(column)) : null;
  }
}
