package org.zhengmai.api.paging;

/**
 * An item of a page with its place in the list.
 *
 * @param cursor the place, to be given as {@code after}
 * @param node the item
 * @param <T> type of the item
 */
public record Edge<T>(String cursor, T node) {}
