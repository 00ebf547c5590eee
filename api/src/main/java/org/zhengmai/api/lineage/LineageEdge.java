package org.zhengmai.api.lineage;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.citation.CitationRelation;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * One step of a line.
 *
 * @param from id of the document that rests on the other
 * @param to id of the document that it rests on
 * @param relation the relation
 * @param basis what the step rests on
 * @param note note of an addition by hand; null for printed words
 * @param evidence the words that prove it; null for an addition by hand
 */
public record LineageEdge(
    String from,
    String to,
    CitationRelation relation,
    Basis basis,
    @Nullable String note,
    @Nullable Evidence evidence) {

  static LineageEdge of(Row row) {
    Row edge = row.row("edge");
    return new LineageEdge(
        row.string("from"),
        row.string("to"),
        CitationRelation.valueOf(edge.string("relation")),
        Basis.of(edge),
        Columns.text(edge, "note"),
        Evidence.of(edge));
  }
}
