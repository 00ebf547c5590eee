package org.zhengmai.api.export;

import java.io.IOException;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;

/** Writes a graph in one form as its nodes and edges come: all nodes before all edges. */
interface GraphWriter {

  void beginNodes() throws IOException;

  void node(GraphNode node) throws IOException;

  void beginEdges() throws IOException;

  void edge(GraphEdge edge) throws IOException;

  /** Completes the file and sends what is still held back. */
  void end() throws IOException;
}
