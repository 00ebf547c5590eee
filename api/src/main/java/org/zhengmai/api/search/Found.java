package org.zhengmai.api.search;

import java.util.Objects;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A node that the index found.
 *
 * @param id its id
 * @param kind what it is
 * @param score as the index ranks it
 * @param texts its texts, by property
 */
record Found(String id, SearchKind kind, double score, Row texts) {

  /** Reads a node from a row. */
  static Found of(Row row) {
    return new Found(
        row.string("id"),
        Objects.requireNonNull(Columns.constant(row, "kind", SearchKind.class)),
        row.decimal("score"),
        row.row("texts"));
  }
}
