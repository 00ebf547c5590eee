package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/**
 * What a field asks of a list. A controller method takes it as a parameter.
 *
 * @param size size of the page at most, 1 to 100
 * @param backwards whether the page ends before a place or at the end of the list
 * @param cursor the place; null for the first page, or the last one
 * @param items whether anything of the page is wanted
 * @param total whether the total is wanted
 * @param arguments the arguments of the field, with their defaults
 * @param selected what the request selects of the page
 * @param field the field that asks, or one above it that reads for it
 */
public record PageRequest(
    int size,
    boolean backwards,
    @Nullable String cursor,
    boolean items,
    boolean total,
    Map<String, Object> arguments,
    DataFetchingFieldSelectionSet selected,
    DataFetchingEnvironment field) {

  /** Size of a page that names none. */
  private static final int USUAL = 20;

  /** Largest page. */
  private static final int LARGEST = 100;

  /**
   * What the arguments {@code first} and {@code after}, or {@code last} and {@code before}, ask.
   *
   * @throws ApiException for a size out of bounds
   */
  static PageRequest of(
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selected,
      DataFetchingEnvironment field) {
    boolean backwards = arguments.get("before") != null || arguments.get("last") != null;
    return new PageRequest(
        size(backwards ? "last" : "first", arguments),
        backwards,
        (String) arguments.get(backwards ? "before" : "after"),
        wants(selected, "nodes", "edges", "pageInfo"),
        wants(selected, "totalCount"),
        arguments,
        selected,
        field);
  }

  /** What the argument {@code filter} says; null where it is not given. */
  @SuppressWarnings("unchecked")
  @Nullable Map<String, Object> filter() {
    return (Map<String, Object>) arguments.get("filter");
  }

  /** What the argument {@code orderBy} says. */
  @SuppressWarnings("unchecked")
  List<String> orderBy() {
    List<String> given = (List<String>) arguments.get("orderBy");
    return given == null ? List.of() : given;
  }

  private static int size(String name, Map<String, Object> arguments) {
    Object asked = arguments.get(name);
    int size = asked == null ? USUAL : (Integer) asked;
    if (size < 1 || size > LARGEST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "页大小 %s 须在 1 至 %d 之间，收到 %d；更多内容请用 pageInfo 中的游标翻页。".formatted(name, LARGEST, size),
          "`%s` must be from 1 to %d, not %d; for more, page on with the cursors of pageInfo."
              .formatted(name, LARGEST, size));
    }
    return size;
  }

  private static boolean wants(DataFetchingFieldSelectionSet selected, String... names) {
    return selected.getImmediateFields().stream()
        .anyMatch(field -> List.of(names).contains(field.getName()));
  }
}
