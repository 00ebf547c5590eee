package org.zhengmai.api.search;

/**
 * Where a snippet has what was looked for.
 *
 * @param start first UTF-16 unit, from 0
 * @param end the unit after the last
 */
record Highlight(int start, int end) {}
