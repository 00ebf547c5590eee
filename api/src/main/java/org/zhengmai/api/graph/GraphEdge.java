package org.zhengmai.api.graph;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A relation between two nodes as an edge.
 *
 * @param id the relation, and what tells it from others of its kind between the same nodes: {@code
 *     CITES:…}; stays the same over reloads
 * @param source id of the node it starts from
 * @param target id of the node it ends at
 * @param relation the relation
 * @param detail the role of a responsibility, how a document is mentioned, how far a task is
 *     restated; null for other relations
 * @param label the word for a drawing, in Chinese
 */
public record GraphEdge(
    String id,
    String source,
    String target,
    GraphRelation relation,
    @Nullable String detail,
    String label) {

  /**
   * Reads an edge from the columns {@code source}, {@code target}, {@code relation}, {@code id},
   * {@code role}, {@code cited} and {@code kind}.
   *
   * @param row the row
   * @return the edge
   */
  public static GraphEdge of(Row row) {
    GraphRelation relation = GraphRelation.valueOf(row.string("relation"));
    return of(
        relation,
        row.string("source"),
        row.string("target"),
        detail(relation, row),
        Columns.text(row, "id"));
  }

  /**
   * An edge.
   *
   * @param relation the relation
   * @param source id of the node it starts from
   * @param target id of the node it ends at
   * @param detail what is told of it besides; null when nothing is
   * @param own its own id in the store; null when it has none or none was read
   */
  static GraphEdge of(
      GraphRelation relation,
      String source,
      String target,
      @Nullable String detail,
      @Nullable String own) {
    return new GraphEdge(
        relation + ":" + (own == null ? source + ">" + target : own),
        source,
        target,
        relation,
        detail,
        EdgeWords.of(relation, detail));
  }

  private static @Nullable String detail(GraphRelation relation, Row row) {
    return switch (relation) {
      case RESPONSIBLE_FOR -> Columns.text(row, "role");
      case CITES, DERIVES_FROM -> Columns.text(row, "cited");
      case INHERITS_FROM, PARALLELS -> Columns.text(row, "kind");
      default -> null;
    };
  }
}
