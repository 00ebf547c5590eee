package org.zhengmai.api.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether there is more after it
 * @param hasPreviousPage whether there is more before it
 * @param first the first item; null for an empty page
 * @param last the last item; null for an empty page
 */
public record PageInfo(
    boolean hasNextPage, boolean hasPreviousPage, @Nullable Edge<?> first, @Nullable Edge<?> last) {

  /**
   * The place of the first item.
   *
   * @return the place; null for an empty page
   */
  public @Nullable String startCursor() {
    return first == null ? null : first.cursor();
  }

  /**
   * The place of the last item.
   *
   * @return the place; null for an empty page
   */
  public @Nullable String endCursor() {
    return last == null ? null : last.cursor();
  }
}
