package org.zhengmai.api.evidence;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * One printed copy of a document.
 *
 * @param documentId id of the document
 * @param source the source file it stands in
 * @param start start in UTF-16 units; null when not recorded
 * @param end end in UTF-16 units, exclusive; null when not recorded
 */
public record Witness(
    String documentId, Source source, @Nullable Integer start, @Nullable Integer end) {

  static Witness of(Row row) {
    return new Witness(
        row.string("document"),
        Source.of(row.row("source")),
        Columns.integer(row, "start"),
        Columns.integer(row, "end"));
  }
}
