package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.FieldNames;
import org.zhengmai.api.store.Loader;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Listing;

/**
 * A list that is read page by page, filtered by the argument {@code filter} of the field that asks
 * and ordered by its argument {@code orderBy}. All pages asked for at one level of a request cost
 * one round trip together.
 *
 * @param <T> type of the items
 */
public final class PagedList<T> {

  /** Orders at most: one more could only decide among what is alike by all of these. */
  private static final int MOST_ORDERS = 5;

  private final Listing list;
  private final FilterValues values;
  private final Map<String, Object> unlessSaid;
  private final List<Companion> companions;
  private final Loader<PageKey, Slice<T>> loader;

  PagedList(
      BatchLoaders loaders,
      Listing list,
      FilterValues values,
      Function<Row, T> item,
      Map<String, Object> unlessSaid,
      List<Companion> companions) {
    this.companions = List.copyOf(companions);
    this.list = list;
    this.values = values;
    this.unlessSaid = Map.copyOf(unlessSaid);
    this.loader = loaders.batch(list.name(), keys -> readAll(loaders, keys, item));
  }

  /**
   * Asks for a page.
   *
   * @param request which page
   * @param start where the rows come from
   * @return the page to come
   */
  public CompletableFuture<Connection<T>> load(PageRequest request, Start start) {
    return load(request, start, request.field().getArgument("filter"));
  }

  /**
   * Asks for a page of what a filter of other arguments keeps.
   *
   * @param request which page
   * @param start where the rows come from
   * @param given the filter
   * @return the page to come
   */
  public CompletableFuture<Connection<T>> load(
      PageRequest request, Start start, @Nullable Map<String, Object> given) {
    Filter filter = FilterReader.read(list, values, given, unlessSaid);
    List<String> orders = orders(request);
    Map<String, Object> parameters = new LinkedHashMap<>(start.values());
    parameters.putAll(filter.values());
    Cursors cursors =
        Cursors.of(
            list.name() + start.name(),
            Map.of("values", new TreeMap<>(parameters), "filter", filter.shape(), "by", orders));
    String cursor = request.cursor();
    List<Companion> with =
        companions.stream().filter(companion -> companion.isWanted(request.field())).toList();
    Listed rows = new Listed(list.name(), start.name(), filter.shape(), parameters);
    PageKey key =
        new PageKey(
            rows,
            new ListQuestion.Page(
                orders,
                request.backwards(),
                request.items(),
                request.total(),
                carried(with, request.field())),
            request.size(),
            cursor == null ? null : cursors.read(cursor, list.keyTypes(orders)));
    return loader
        .load(request.field(), key)
        .thenApply(
            slice -> {
              with.forEach(companion -> slice.know(companion, request.field()));
              return connection(key, request.backwards(), slice, cursors);
            });
  }

  /** What the items carry: those things, and what their text has for fields of the request only. */
  private List<String> carried(List<Companion> with, DataFetchingEnvironment field) {
    Set<String> asked = FieldNames.of(field);
    return Stream.concat(
            with.stream().map(Companion::name), list.parts().stream().filter(asked::contains))
        .toList();
  }

  private static List<String> orders(PageRequest request) {
    List<String> given = request.field().getArgument("orderBy");
    List<String> orders =
        given == null ? List.of() : List.copyOf(new LinkedHashSet<>(given)); // each counts once
    if (orders.size() > MOST_ORDERS) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "orderBy 至多 %d 个，收到 %d 个：请去掉靠后的。".formatted(MOST_ORDERS, orders.size()),
          "`orderBy` takes %d orders at most, not %d: leave out the last ones."
              .formatted(MOST_ORDERS, orders.size()));
    }
    return orders;
  }

  private static <T> Map<PageKey, Slice<T>> readAll(
      BatchLoaders loaders, List<PageKey> keys, Function<Row, T> item) {
    // One item more than asked for tells whether there is a next page. Cypher takes no limit from a
    // row, so the largest page decides for all of them.
    int limit = keys.stream().mapToInt(PageKey::size).max().orElseThrow() + 1;
    return loaders.ask(
        keys,
        PageKey::question,
        PageKey::parameters,
        Map.of("limit", limit),
        row -> slice(row, item));
  }

  private static <T> Slice<T> slice(Row row, Function<Row, T> item) {
    List<Place<T>> places =
        row.rows("items").stream()
            .map(entry -> new Place<>(item.apply(entry), entry.list("sort"), entry))
            .toList();
    return new Slice<>(places, row.row("shared"), row.longInteger("total"));
  }

  private static <T> Connection<T> connection(
      PageKey key, boolean backwards, Slice<T> slice, Cursors cursors) {
    List<Edge<T>> edges = new ArrayList<>();
    for (Place<T> place : slice.places().subList(0, Math.min(key.size(), slice.places().size()))) {
      edges.add(new Edge<>(() -> cursors.write(place.sort()), place.item()));
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
            edges.isEmpty() ? null : edges.get(0),
            edges.isEmpty() ? null : edges.get(edges.size() - 1));
    return new Connection<>(edges, info, key.page().total() ? slice.total() : null, key.rows());
  }

  private record PageKey(
      Listed rows, ListQuestion.Page page, int size, @Nullable List<Object> after) {

    ListQuestion question() {
      return rows.question(page);
    }

    Map<String, Object> parameters() {
      Map<String, Object> parameters = new LinkedHashMap<>(rows.values());
      if (after != null) {
        parameters.put("after", after);
      }
      return parameters;
    }
  }

  private record Place<T>(T item, List<?> sort, Row row) {}

  private record Slice<T>(List<Place<T>> places, Row shared, long total) {

    void know(Companion companion, DataFetchingEnvironment field) {
      Stream<Row> rows =
          companion.shared()
              ? shared.rows(companion.name()).stream()
              : places.stream().map(Place::row);
      rows.forEach(row -> companion.know().accept(field, row));
    }
  }
}
