package org.zhengmai.api.document;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.node.Node;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A section of a document.
 *
 * @param id global id
 * @param documentId id of its document
 * @param label number as printed; null when it has none
 * @param heading heading
 * @param path its path in the document
 * @param position its place in the order of the document, from 1
 */
public record Section(
    String id, String documentId, @Nullable String label, String heading, String path, int position)
    implements Node {

  /**
   * Reads a section.
   *
   * @param section properties of its node
   * @return the section
   */
  public static Section of(Row section) {
    return new Section(
        section.string("id"),
        section.string("documentId"),
        label(section),
        section.string("heading"),
        section.string("path"),
        section.integer("position"));
  }

  /** The category of a table is a section whose label is the empty text. */
  private static @Nullable String label(Row section) {
    String label = Columns.text(section, "label");
    return label == null || label.isEmpty() ? null : label;
  }
}
