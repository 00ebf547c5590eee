package org.zhengmai.api.lineage;

import java.util.List;
import org.zhengmai.cypher.Row;

/**
 * The line of a document as a graph.
 *
 * @param documentIds ids of the documents, the nearest first, beginning with the one asked about
 * @param edges the steps between them
 * @param truncated whether farther documents were left out
 */
public record Lineage(List<String> documentIds, List<LineageEdge> edges, boolean truncated) {

  /** Keeps copies of the lists. */
  public Lineage {
    documentIds = List.copyOf(documentIds);
    edges = List.copyOf(edges);
  }

  static Lineage of(Row row) {
    return new Lineage(
        row.strings("documents"),
        row.rows("edges").stream().map(LineageEdge::of).toList(),
        row.bool("truncated"));
  }
}
