package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Loader;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.Listing;

/**
 * A list that is read page by page, filtered by the argument {@code filter} of the field that asks
 * and ordered by its argument {@code orderBy}. All pages asked for at one level of a request cost
 * one round trip together, and none where they come with the things whose rows they have.
 *
 * @param <T> type of the items
 */
public final class PagedList<T> {

  /** Orders at most: one more could only decide among what is alike by all of these. */
  private static final int MOST_ORDERS = 5;

  private final Listing list;
  private final FilterValues values;
  private final Function<Row, T> item;
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
    this.list = list;
    this.values = values;
    this.item = item;
    this.unlessSaid = Map.copyOf(unlessSaid);
    this.companions = List.copyOf(companions);
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
    return load(request, start, request.filter());
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
    PageQuestion question = question(request, given);
    PageKey key = question.of(start);
    return loader
        .load(request.field(), key)
        .thenApply(
            slice -> {
              question.with().forEach(companion -> slice.know(companion, request.field()));
              return connection(key, slice, question.cursors(start));
            });
  }

  /**
   * Lets a page be read together with the thing whose rows it has.
   *
   * @param start name of the start that the rows of the thing come from
   * @param parameters names of the start's parameters; where it has but one, that is the thing's id
   * @return what a field that asks for a page of this list reads
   */
  public OnwardReads.Source onward(String start, String... parameters) {
    return new OnwardPages(this, start, List.of(parameters));
  }

  /** Takes a page that was read together with something else. */
  void know(DataFetchingEnvironment field, PageKey key, Row row) {
    loader.know(field, key, Slice.of(row, item));
  }

  /** What a field asks, wherever the rows come from. */
  PageQuestion question(PageRequest request, @Nullable Map<String, Object> given) {
    return new PageQuestion(
        list,
        request,
        orders(request.orderBy()),
        FilterReader.read(list, values, given, unlessSaid),
        companions.stream().filter(companion -> companion.isWanted(request.selected())).toList());
  }

  private static List<String> orders(List<String> given) {
    List<String> orders = List.copyOf(new LinkedHashSet<>(given)); // each counts once
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
    // Cypher takes no limit from a row, so the largest page decides for all of them.
    int limit = keys.stream().mapToInt(key -> PageKey.limit(key.size())).max().orElseThrow();
    return loaders.ask(
        keys,
        PageKey::question,
        PageKey::parameters,
        Map.of(PageKey.LIMIT, limit),
        row -> Slice.of(row, item));
  }

  private static <T> Connection<T> connection(PageKey key, Slice<T> slice, Cursors cursors) {
    boolean backwards = key.page().backwards();
    List<Edge<T>> edges = new ArrayList<>();
    for (Slice.Place<T> place :
        slice.places().subList(0, Math.min(key.size(), slice.places().size()))) {
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
}
