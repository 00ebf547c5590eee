package org.zhengmai.api.graph;

import java.util.Objects;
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
    return of(row, row);
  }

  /**
   * Reads a node of which level and region stand in another row.
   *
   * @param row id, kind and what names it
   * @param holder a row that may have {@code level} and {@code region}
   * @return the node, without a place
   */
  static GraphNode of(Row row, Row holder) {
    String id = row.string("id");
    NodeKind kind = NodeKind.ofLabel(row.string("kind"));
    Row region = Columns.row(holder, "region");
    Integer position = Columns.integer(row, "position");
    return new GraphNode(
        id,
        kind,
        label(kind, row),
        Columns.constant(holder, "level", Level.class),
        region == null ? null : Region.of(region),
        kind == NodeKind.DOCUMENT ? id : Columns.text(row, "documentId"),
        position == null ? 0 : position,
        null,
        null);
  }

  GraphNode at(double left, double top) {
    return new GraphNode(id, kind, label, level, region, documentId, position, left, top);
  }

  private static String label(NodeKind kind, Row row) {
    String found =
        switch (kind) {
          case DOCUMENT -> first(row, "title", "number");
          case SECTION, TASK -> joined(row);
          case TARGET -> first(row, "raw", "id");
          case AGENCY, REGION -> first(row, "name", "id");
        };
    return found.isEmpty() ? row.string("id") : found;
  }

  private static String first(Row row, String best, String other) {
    String found = Columns.text(row, best);
    return found != null ? found : Objects.requireNonNullElse(Columns.text(row, other), "");
  }

  private static String joined(Row row) {
    return Stream.of("label", "heading")
        .map(column -> row.has(column) ? row.string(column) : "")
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
