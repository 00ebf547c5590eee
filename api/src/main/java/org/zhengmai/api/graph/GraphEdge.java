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
    return of(row, row.string("source"), row.string("target"));
  }

  /**
   * Reads an edge whose ends are known by their ids.
   *
   * @param row the row
   * @param source id of the node it starts from
   * @param target id of the node it ends at
   * @return the edge
   */
  static GraphEdge of(Row row, String source, String target) {
    GraphRelation relation = GraphRelation.valueOf(row.string("relation"));
    String own = Columns.text(row, "id");
    String detail = detail(relation, row);
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
