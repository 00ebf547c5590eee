package org.zhengmai.api.lineage;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * One step of a line.
 *
 * @param from id of the document that rests on the other, or does something to it
 * @param to id of the other
 * @param relation the relation
 * @param basis what the step rests on
 * @param gap the level that an addition by hand passes over; null where it passes over none
 * @param note note of an addition by hand; null for printed words
 * @param evidence the words that prove it; null for an addition by hand
 */
public record LineageEdge(
    String from,
    String to,
    DocumentRelation relation,
    Basis basis,
    @Nullable Level gap,
    @Nullable String note,
    @Nullable Evidence evidence) {

  static LineageEdge of(Row row) {
    Row edge = row.row("edge");
    return new LineageEdge(
        row.string("from"),
        row.string("to"),
        DocumentRelation.valueOf(edge.string("relation")),
        Basis.of(edge),
        Columns.constant(edge, "gap", Level.class),
        Columns.text(edge, "note"),
        Evidence.of(edge));
  }
}
