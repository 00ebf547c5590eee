package org.zhengmai.api.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengmai.api.export.ExportPages.Sink;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;
import org.zhengmai.cypher.Row;

/**
 * The nodes and edges of a download. The whole graph is all documents with their parts, then all
 * agencies and regions. A filtered one is the documents that the filter keeps with their parts and
 * every relation of these; what stands at the other end of such a relation comes as a node without
 * relations of its own. Only the ids of those are remembered.
 */
final class GraphPages {

  private final ExportPages pages;

  GraphPages(ExportPages pages) {
    this.pages = pages;
  }

  void nodes(Sink<GraphNode> sink) throws IOException {
    if (pages.isWhole()) {
      parts(sink);
      pages.agencies(ids -> send(ids, sink));
      return;
    }
    Set<String> known = new HashSet<>();
    parts(
        node -> {
          known.add(node.id());
          sink.take(node);
        });
    ends(known, sink);
  }

  void edges(Sink<GraphEdge> sink) throws IOException {
    pages.rows("export-part-edges", row -> sink.take(GraphEdge.of(row)));
    if (pages.isWhole()) {
      pages.agencies(
          ids -> {
            for (Row row : pages.ofIds("export-agency-edges", ids)) {
              sink.take(GraphEdge.of(row));
            }
          });
    }
  }

  private void parts(Sink<GraphNode> sink) throws IOException {
    pages.rows("export-parts", row -> sink.take(GraphNode.of(row)));
  }

  private void ends(Set<String> known, Sink<GraphNode> sink) throws IOException {
    Set<String> outside = new TreeSet<>();
    pages.rows(
        "export-part-edges",
        row -> {
          for (String end : List.of("source", "target")) {
            if (!known.contains(row.string(end))) {
              outside.add(row.string(end));
            }
          }
        });
    List<String> ids = new ArrayList<>(outside);
    for (int from = 0; from < ids.size(); from += 1000) {
      send(ids.subList(from, Math.min(ids.size(), from + 1000)), sink);
    }
  }

  private void send(List<String> ids, Sink<GraphNode> sink) throws IOException {
    for (Row row : pages.nodes(ids)) {
      sink.take(GraphNode.of(row));
    }
  }
}
