package org.zhengmai.api.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.cypher.Row;

/**
 * A list that is read page by page, over a query of this form: parameters are {@code keys} (each
 * with its index, the filter, {@code after} with the sort key to start after, and {@code total})
 * and {@code limit}; columns are {@code index}, {@code items} (each with its {@code sort} key) and
 * {@code total}. Pages before a place come from the same query turned round, which the catalogue
 * has under the same name with {@code -backwards}. All pages asked for at one level of a request
 * cost one round trip together.
 *
 * @param <T> type of the items
 */
public final class PagedList<T> {

  /** What the catalogue adds to the name of a query that gives the page before a place. */
  private static final String BACKWARDS = "-backwards";

  private final String query;
  private final List<Class<?>> sortTypes;
  private final Loader<PageKey, Slice<T>> onwards;
  private final Loader<PageKey, Slice<T>> backwards;

  private PagedList(
      String query,
      List<Class<?>> sortTypes,
      Loader<PageKey, Slice<T>> onwards,
      Loader<PageKey, Slice<T>> backwards) {
    this.query = query;
    this.sortTypes = sortTypes;
    this.onwards = onwards;
    this.backwards = backwards;
  }

  /**
   * Registers a list.
   *
   * @param loaders where to register
   * @param query name of the query
   * @param item reads an item
   * @param sortTypes types of the values of the sort key, {@code String}, {@code Long} or {@code
   *     Double}
   * @param <T> type of the items
   * @return the list
   */
  public static <T> PagedList<T> of(
      BatchLoaders loaders, String query, Function<Row, T> item, Class<?>... sortTypes) {
    return new PagedList<>(
        query,
        List.of(sortTypes),
        loader(loaders, query, item),
        loader(loaders, query + BACKWARDS, item));
  }

  private static <T> Loader<PageKey, Slice<T>> loader(
      BatchLoaders loaders, String query, Function<Row, T> item) {
    return loaders.batch(query, keys -> readAll(loaders, query, keys, item));
  }

  /**
   * Asks for a page.
   *
   * @param request which page
   * @param filter parameters of the query that say which items are in the list
   * @return the page to come
   */
  public CompletableFuture<Connection<T>> load(PageRequest request, Map<String, Object> filter) {
    Cursors cursors = Cursors.of(query, filter);
    String cursor = request.cursor();
    PageKey key =
        new PageKey(
            filter,
            request.size(),
            cursor == null ? null : cursors.read(cursor, sortTypes),
            request.total());
    Loader<PageKey, Slice<T>> loader = request.backwards() ? backwards : onwards;
    return loader
        .load(request.field(), key)
        .thenApply(slice -> connection(key, request.backwards(), slice, cursors));
  }

  private static <T> Map<PageKey, Slice<T>> readAll(
      BatchLoaders loaders, String query, List<PageKey> keys, Function<Row, T> item) {
    // One item more than asked for tells whether there is a next page. Cypher takes no limit from a
    // row, so the largest page decides for all of them.
    int limit = keys.stream().mapToInt(PageKey::size).max().orElseThrow() + 1;
    return loaders.read(
        query, keys, PageKey::parameters, Map.of("limit", limit), row -> slice(row, item));
  }

  private static <T> Slice<T> slice(Row row, Function<Row, T> item) {
    List<Place<T>> places =
        row.rows("items").stream()
            .map(entry -> new Place<>(item.apply(entry), entry.list("sort")))
            .toList();
    return new Slice<>(places, row.longInteger("total"));
  }

  private static <T> Connection<T> connection(
      PageKey key, boolean backwards, Slice<T> slice, Cursors cursors) {
    List<Edge<T>> edges = new ArrayList<>();
    for (Place<T> place : slice.places().subList(0, Math.min(key.size(), slice.places().size()))) {
      edges.add(new Edge<>(cursors.write(place.sort()), place.item()));
    }
    if (backwards) { // they came last first
      Collections.reverse(edges);
    }
    boolean more = slice.places().size() > key.size();
    boolean begun = key.after() != null;
    PageInfo info =
        new PageInfo(
            backwards ? begun : more,
            backwards ? more : begun,
            edges.isEmpty() ? null : edges.get(0).cursor(),
            edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
    return new Connection<>(edges, info, key.total() ? slice.total() : null);
  }

  private record PageKey(
      Map<String, Object> filter, int size, @Nullable List<Object> after, boolean total) {

    Map<String, Object> parameters() {
      Map<String, Object> parameters = new LinkedHashMap<>(filter);
      parameters.put("total", total);
      if (after != null) {
        parameters.put("after", after);
      }
      return parameters;
    }
  }

  private record Place<T>(T item, List<?> sort) {}

  private record Slice<T>(List<Place<T>> places, long total) {}
}
