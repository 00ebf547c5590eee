package org.zhengmai.api.lineage;

import java.util.List;
import org.zhengmai.api.document.Document;

/**
 * The line of a document as a graph.
 *
 * @param nodes the documents, the nearest first, beginning with the one asked about
 * @param edges the steps between them
 * @param gaps the levels that steps pass over
 * @param truncated whether farther documents were left out
 */
public record Lineage(
    List<Document> nodes, List<LineageEdge> edges, List<LineageGap> gaps, boolean truncated) {

  /** Keeps copies of the lists. */
  public Lineage {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    gaps = List.copyOf(gaps);
  }
}
