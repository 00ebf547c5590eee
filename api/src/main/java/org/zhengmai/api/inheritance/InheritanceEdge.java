package org.zhengmai.api.inheritance;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.path.PathRelation;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * What joins two documents or tasks that treat a topic.
 *
 * @param from id of the document or task that rests on the other, or restates it
 * @param to id of the other
 * @param relation how they are related
 * @param basis what it rests on
 * @param note note of an addition by hand; null otherwise
 * @param evidence the words that prove it; null where there are none
 */
public record InheritanceEdge(
    String from,
    String to,
    PathRelation relation,
    Basis basis,
    @Nullable String note,
    @Nullable Evidence evidence) {

  static InheritanceEdge of(Row row) {
    Row edge = row.row("edge");
    return new InheritanceEdge(
        row.string("from"),
        row.string("to"),
        PathRelation.of(row),
        Basis.of(edge),
        Columns.text(edge, "note"),
        Evidence.of(edge));
  }
}
