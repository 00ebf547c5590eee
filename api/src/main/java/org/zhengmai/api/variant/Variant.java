package org.zhengmai.api.variant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A place where the copies of a document differ.
 *
 * @param id global id
 * @param kind in what way
 * @param position its place in the order of the text, from 1
 * @param chosen the words that the document has there; null in papers about persons
 * @param tie whether the better copy decided, since another reading has as many voices
 * @param before the words before it; null in papers about persons
 * @param after the words behind it; null in papers about persons
 * @param readings all readings, the chosen one first
 * @param documentId id of the document
 */
public record Variant(
    String id,
    VariantKind kind,
    int position,
    @Nullable String chosen,
    boolean tie,
    @Nullable String before,
    @Nullable String after,
    List<Reading> readings,
    String documentId)
    implements Node {

  static Variant of(Row row) {
    Row variant = row.row("variant");
    return new Variant(
        variant.string("id"),
        VariantKind.valueOf(variant.string("kind")),
        variant.integer("position"),
        Columns.text(variant, "chosen"),
        variant.bool("tie"),
        Columns.text(variant, "before"),
        Columns.text(variant, "after"),
        Reading.of(row.rows("readings")),
        variant.string("documentId"));
  }
}
