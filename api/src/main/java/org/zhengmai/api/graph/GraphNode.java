package org.zhengmai.api.graph;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * A thing as a node of a drawing.
 *
 * @param id global id, that of {@code node(id:)}
 * @param kind kind
 * @param label what to write on it: the title of a document, else its number; number and heading of
 *     a task; the name of an agency; the printed words of a target
 * @param level level of government, of a task that of its document; null when it cannot be told
 * @param region region, of a task that of its document; null when unknown
 * @param documentId id of the document it is part of, of a document its own; null for others
 * @param position its place in the order of its document; 0 for a document and what is in none
 * @param x place from left to right; null when not asked for
 * @param y place from top to bottom; null when not asked for
 */
public record GraphNode(
    String id,
    NodeKind kind,
    String label,
    @Nullable Level level,
    @Nullable Region region,
    @Nullable String documentId,
    int position,
    @Nullable Double x,
    @Nullable Double y) {

  /**
   * Reads a node from the columns {@code id}, {@code kind} (its label in the store), {@code level},
   * {@code region} (properties of its node) and the properties that name it.
   *
   * @param row the row
   * @return the node, without a place
   */
  public static GraphNode of(Row row) {
    NodeKind kind = NodeKind.ofLabel(row.string("kind"));
    List<String> names = kind.names();
    Integer position = Columns.integer(row, "position");
    return of(
            kind,
            row.string("id"),
            Columns.text(row, names.get(0)),
            names.size() > 1 ? Columns.text(row, names.get(1)) : null)
        .in(Columns.text(row, "documentId"), position == null ? 0 : position)
        .held(row);
  }

  /**
   * A node of no document and no place.
   *
   * @param kind its kind
   * @param id its id
   * @param best the first property that names it
   * @param other the second one
   */
  static GraphNode of(NodeKind kind, String id, @Nullable String best, @Nullable String other) {
    String document = kind == NodeKind.DOCUMENT ? id : null;
    String label = label(kind, id, best, other);
    return new GraphNode(id, kind, label, null, null, document, 0, null, null);
  }

  /** The same as part of a document. */
  GraphNode in(@Nullable String document, int position) {
    return document == null
        ? this
        : new GraphNode(id, kind, label, level, region, document, position, x, y);
  }

  /** The same with the level and region of a row. */
  GraphNode held(Row holder) {
    Level its = Columns.constant(holder, "level", Level.class);
    Row place = Columns.row(holder, "region");
    Region where = place == null ? null : Region.of(place);
    return new GraphNode(id, kind, label, its, where, documentId, position, x, y);
  }

  GraphNode at(double left, double top) {
    return new GraphNode(id, kind, label, level, region, documentId, position, left, top);
  }

  private static String label(
      NodeKind kind, String id, @Nullable String best, @Nullable String other) {
    boolean both = kind == NodeKind.SECTION || kind == NodeKind.TASK;
    String found =
        Stream.of(best, other)
            .filter(name -> name != null && !name.isEmpty())
            .limit(both ? 2 : 1)
            .collect(Collectors.joining(" "));
    return found.isEmpty() ? id : found;
  }
}
