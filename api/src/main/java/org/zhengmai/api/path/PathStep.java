package org.zhengmai.api.path;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * One step of a path.
 *
 * @param from id of the node that the step leaves
 * @param to id of the node that it reaches
 * @param relation how the two are related
 * @param forward whether the relation goes the same way: from who rests on, does or has something
 * @param basis what it rests on
 * @param note note of an addition by hand; null otherwise
 * @param evidence the words that prove it, or where the part stands; null where nothing is printed
 */
public record PathStep(
    String from,
    String to,
    PathRelation relation,
    boolean forward,
    Basis basis,
    @Nullable String note,
    @Nullable Evidence evidence) {

  static PathStep of(Row row) {
    Row edge = row.row("edge");
    Row part = Columns.row(row, "part");
    Evidence own = Evidence.of(edge);
    return new PathStep(
        row.string("from"),
        row.string("to"),
        PathRelation.of(row),
        row.bool("forward"),
        Basis.of(edge),
        Columns.text(edge, "note"),
        own == null && part != null ? Evidence.of(part) : own);
  }
}
