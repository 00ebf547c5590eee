package org.zhengmai.api.paging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.cypher.Lists;
import org.zhengmai.cypher.Row;

/** Registers lists that are read page by page. */
@Component
public final class PagedLists {

  private final BatchLoaders loaders;
  private final FilterValues values;

  PagedLists(BatchLoaders loaders, FilterValues values) {
    this.loaders = loaders;
    this.values = values;
  }

  /**
   * Registers a list.
   *
   * @param name name of the list's file
   * @param item reads an item
   * @param <T> type of the items
   * @return the list
   */
  public <T> PagedList<T> of(String name, Function<Row, T> item) {
    return of(name, item, List.of());
  }

  /**
   * Registers a list that carries something besides its items.
   *
   * @param name name of the list's file
   * @param item reads an item
   * @param companions what it or its items carry where a query goes on to it
   * @param <T> type of the items
   * @return the list
   */
  public <T> PagedList<T> of(String name, Function<Row, T> item, List<Companion> companions) {
    return new PagedList<>(loaders, Lists.named(name), values, item, Map.of(), companions);
  }

  /**
   * Registers a list of which filters leave out some items unless they speak of them.
   *
   * @param name name of the list's file
   * @param item reads an item
   * @param unlessSaid values of fields that a filter does not name at all
   * @param <T> type of the items
   * @return the list
   */
  public <T> PagedList<T> of(String name, Function<Row, T> item, Map<String, Object> unlessSaid) {
    return new PagedList<>(loaders, Lists.named(name), values, item, unlessSaid, List.of());
  }
}
