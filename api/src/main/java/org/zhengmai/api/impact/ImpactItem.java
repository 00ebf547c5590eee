package org.zhengmai.api.impact;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.task.Task;
import org.zhengmai.cypher.Row;

/**
 * A document or task that rests on a document.
 *
 * @param documentId id of the document, or of the task's document
 * @param task the task; null where the document as a whole rests on the other
 * @param throughId id of the document that it names
 * @param distance 1 where that is the document asked about
 * @param relation what it is to the document that it names
 * @param basis what that rests on
 * @param note note of an addition by hand; null otherwise
 * @param evidence the words that say so; null for an addition by hand
 */
public record ImpactItem(
    String documentId,
    @Nullable Task task,
    String throughId,
    int distance,
    DocumentRelation relation,
    Basis basis,
    @Nullable String note,
    @Nullable Evidence evidence) {

  static ImpactItem of(Row row, int distance) {
    Row edge = row.row("edge");
    return new ImpactItem(
        row.string("citing"),
        row.has("task") ? Task.of(row) : null,
        row.string("through"),
        distance,
        DocumentRelation.valueOf(row.string("relation")),
        Basis.of(edge),
        Columns.text(edge, "note"),
        Evidence.of(edge));
  }
}
