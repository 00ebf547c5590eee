package org.zhengmai.api.citation;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.store.Columns;
import org.zhengmai.api.task.Task;
import org.zhengmai.cypher.Row;

/**
 * A mention of a document by another or by one of its tasks.
 *
 * @param relation how it is mentioned
 * @param citingId id of the document that cites
 * @param task the task that cites; null when the document as a whole does
 * @param citedId id of the document that is cited
 * @param citedNumber the number that it prints, in canonical form; null when it prints none
 * @param citedTitle the title that it prints; null when it prints none
 * @param basis what it rests on
 * @param evidence where it is printed; null for an addition by hand
 */
public record Citation(
    CitationRelation relation,
    String citingId,
    @Nullable Task task,
    String citedId,
    @Nullable String citedNumber,
    @Nullable String citedTitle,
    Basis basis,
    @Nullable Evidence evidence) {

  static Citation of(Row row) {
    Row citation = row.row("citation");
    return new Citation(
        CitationRelation.valueOf(citation.string("relation")),
        row.string("citing"),
        row.has("task") ? Task.of(row) : null,
        row.string("cited"),
        Columns.text(citation, "citedNumber"),
        Columns.text(citation, "citedTitle"),
        Basis.of(citation),
        Evidence.of(citation));
  }
}
