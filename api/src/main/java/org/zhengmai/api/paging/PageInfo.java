package org.zhengmai.api.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether there is more after it
 * @param hasPreviousPage whether there is more before it
 * @param startCursor place of the first item; null for an empty page
 * @param endCursor place of the last item; null for an empty page
 */
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {}
