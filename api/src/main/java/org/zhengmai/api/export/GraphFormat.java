package org.zhengmai.api.export;

import java.io.IOException;
import java.io.OutputStream;

/** The forms in which a graph is downloaded, each with the name of its file and its media type. */
enum GraphFormat implements Download {
  /** JSON that {@code cytoscape({elements})} of Cytoscape.js and Cytoscape desktop read. */
  CYTOSCAPE("graph.cytoscape.json", "application/json"),
  /** JSON that {@code graph.setData} of AntV G6, version 5, reads. */
  G6("graph.g6.json", "application/json"),
  /** JSON that {@code graph.import} of graphology reads, and so Sigma. */
  GRAPHOLOGY("graph.graphology.json", "application/json"),
  /** GraphML, for yEd, NetworkX, igraph and Gephi. */
  GRAPHML("graph.graphml", "application/xml"),
  /** GEXF 1.3, for Gephi. */
  GEXF("graph.gexf", "application/xml"),
  /** A JSON object a line: nodes, then edges. */
  JSON_LINES("graph.jsonl", "application/jsonl");

  private final String file;
  private final String mediaType;

  GraphFormat(String file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public void write(ExportPages pages, OutputStream out) throws IOException {
    GraphPages graph = new GraphPages(pages);
    GraphWriter writer = writer(out);
    writer.beginNodes();
    graph.nodes(writer::node);
    writer.beginEdges();
    graph.edges(writer::edge);
    writer.end();
  }

  private GraphWriter writer(OutputStream out) throws IOException {
    return switch (this) {
      case CYTOSCAPE -> new CytoscapeWriter(out);
      case G6 -> new G6Writer(out);
      case GRAPHOLOGY -> new GraphologyWriter(out);
      case GRAPHML -> new GraphMlWriter(out);
      case GEXF -> new GexfWriter(out);
      case JSON_LINES -> new JsonLinesWriter(out);
    };
  }
}
