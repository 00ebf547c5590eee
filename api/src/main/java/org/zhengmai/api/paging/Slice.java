package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengmai.cypher.Row;

/**
 * What the store gives of a page: one item more than asked for, where there is one.
 *
 * @param places the items in the order they were read
 * @param shared what the page carries once for all of them
 * @param total how many there are in all; 0 when not asked for
 * @param <T> type of the items
 */
record Slice<T>(List<Place<T>> places, Row shared, long total) {

  /** An item with its sort key and the row it was read from. */
  record Place<T>(T item, List<?> sort, Row row) {}

  static <T> Slice<T> of(Row row, Function<Row, T> item) {
    List<Place<T>> places =
        row.rows("items").stream()
            .map(entry -> new Place<>(item.apply(entry), entry.list("sort"), entry))
            .toList();
    return new Slice<>(places, row.row("shared"), row.longInteger("total"));
  }

  void know(Companion companion, DataFetchingEnvironment field) {
    Stream<Row> rows =
        companion.shared()
            ? shared.rows(companion.name()).stream()
            : places.stream().map(Place::row);
    rows.forEach(row -> companion.know().accept(field, row));
  }
}
