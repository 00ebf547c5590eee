package org.zhengmai.cypher;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result as plain Java values: {@code String}, {@code Long}, {@code Double}, {@code
 * Boolean}, {@code LocalDate}, other {@code java.time} values, lists and maps of them, and {@code
 * null} for what is missing. A node or relationship arrives as the map of its properties.
 *
 * <p>An accessor without "optional" in its name throws {@link IllegalArgumentException} for a
 * column that is not there, is null or is of another type, and says which columns there are.
 */
public final class Row {

  private final Map<String, Object> values;

  /**
   * Keeps an unmodifiable copy that, unlike {@link Map#copyOf}, bears nulls and keeps the order.
   *
   * @param values the columns in the order of the query's {@code RETURN}
   */
  public Row(Map<String, Object> values) {
    this(values, true);
  }

  /** A map inside a row is not copied again: large answers would be, at every level. */
  private Row(Map<String, Object> values, boolean copy) {
    this.values = Collections.unmodifiableMap(copy ? new LinkedHashMap<>(values) : values);
  }

  /**
   * The columns.
   *
   * @return the columns by name in the order of the query's {@code RETURN}, unmodifiable
   */
  public Map<String, Object> values() {
    return values;
  }

  /**
   * Whether a column is there and not null.
   *
   * @param column name of the column
   * @return true when an accessor can give a value
   */
  public boolean has(String column) {
    return values.get(column) != null;
  }

  /**
   * A text.
   *
   * @param column name of the column
   * @return its text
   */
  public String string(String column) {
    return required(column, String.class);
  }

  /**
   * A text that may be missing.
   *
   * @param column name of the column
   * @return its text, or empty for null
   */
  public Optional<String> optionalString(String column) {
    return optional(column, String.class);
  }

  /**
   * A whole number that fits an {@code int}.
   *
   * @param column name of the column
   * @return the number
   */
  public int integer(String column) {
    return toInt(column, required(column, Long.class));
  }

  /**
   * A whole number that fits an {@code int} and may be missing.
   *
   * @param column name of the column
   * @return the number, or empty for null
   */
  public Optional<Integer> optionalInteger(String column) {
    return optional(column, Long.class).map(value -> toInt(column, value));
  }

  /**
   * A whole number of any size.
   *
   * @param column name of the column
   * @return the number
   */
  public long longInteger(String column) {
    return required(column, Long.class);
  }

  /**
   * A number with or without a fraction.
   *
   * @param column name of the column
   * @return the number
   */
  public double decimal(String column) {
    return required(column, Number.class).doubleValue();
  }

  /**
   * A number with or without a fraction that may be missing.
   *
   * @param column name of the column
   * @return the number, or empty for null
   */
  public Optional<Double> optionalDecimal(String column) {
    return optional(column, Number.class).map(Number::doubleValue);
  }

  /**
   * A truth value.
   *
   * @param column name of the column
   * @return the value
   */
  public boolean bool(String column) {
    return required(column, Boolean.class);
  }

  /**
   * A day.
   *
   * @param column name of the column
   * @return the day
   */
  public LocalDate date(String column) {
    return required(column, LocalDate.class);
  }

  /**
   * A day that may be missing.
   *
   * @param column name of the column
   * @return the day, or empty for null
   */
  public Optional<LocalDate> optionalDate(String column) {
    return optional(column, LocalDate.class);
  }

  /**
   * A list of any values.
   *
   * @param column name of the column
   * @return the values in order, some of which may be null
   */
  public List<?> list(String column) {
    return (List<?>) required(column, List.class);
  }

  /**
   * A list of texts; a null column counts as an empty list, as a missing list property does.
   *
   * @param column name of the column
   * @return the texts in order
   */
  public List<String> strings(String column) {
    return optional(column, Object.class).isPresent()
        ? list(column).stream().map(element -> cast(column, element, String.class)).toList()
        : List.of();
  }

  /**
   * A map.
   *
   * @param column name of the column
   * @return its entries, unmodifiable
   */
  public Map<String, Object> map(String column) {
    return row(column).values();
  }

  /**
   * A map with the accessors of a row.
   *
   * @param column name of the column
   * @return the map as a row
   */
  public Row row(String column) {
    return toRow(column, required(column, Object.class));
  }

  /**
   * A map with the accessors of a row that may be missing.
   *
   * @param column name of the column
   * @return the map as a row, or empty for null
   */
  public Optional<Row> optionalRow(String column) {
    return optional(column, Object.class).map(value -> toRow(column, value));
  }

  /**
   * A list of maps with the accessors of rows.
   *
   * @param column name of the column
   * @return the rows in order
   */
  public List<Row> rows(String column) {
    return list(column).stream().map(element -> toRow(column, element)).toList();
  }

  private <T> T required(String column, Class<T> type) {
    return optional(column, type)
        .orElseThrow(() -> new IllegalArgumentException("Column \"" + column + "\" is null"));
  }

  private <T> Optional<T> optional(String column, Class<T> type) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException(
          "There is no column \"" + column + "\"; the columns are " + values.keySet());
    }
    return Optional.ofNullable(values.get(column)).map(value -> cast(column, value, type));
  }

  private static <T> T cast(String column, @Nullable Object value, Class<T> type) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    String found = value == null ? "null" : value.getClass().getSimpleName();
    throw new IllegalArgumentException(
        "Column \"%s\" holds %s where %s was asked for"
            .formatted(column, found, type.getSimpleName()));
  }

  private static int toInt(String column, long value) {
    if (value != (int) value) {
      throw new IllegalArgumentException(
          "Column \"%s\" holds %d, too large for an int".formatted(column, value));
    }
    return (int) value;
  }

  /** The keys of a map in a row are texts, as those of every map in Cypher. */
  @SuppressWarnings("unchecked")
  private static Row toRow(String column, @Nullable Object value) {
    return new Row((Map<String, Object>) cast(column, value, Map.class), false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && values.equals(row.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Row" + values;
  }
}
