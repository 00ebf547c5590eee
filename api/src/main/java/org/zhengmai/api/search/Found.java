package org.zhengmai.api.search;

import java.util.Objects;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A node that the index found.
 *
 * @param kind what it is
 * @param score as the index ranks it
 * @param node its id, and its texts where snippets are asked for
 */
record Found(SearchKind kind, double score, Row node) {

  /** Reads a node from a row. */
  static Found of(Row row) {
    return new Found(
        Objects.requireNonNull(Columns.constant(row, "kind", SearchKind.class)),
        row.decimal("score"),
        row.row("node"));
  }
}
