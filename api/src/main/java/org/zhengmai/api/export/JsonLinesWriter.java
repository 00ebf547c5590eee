package org.zhengmai.api.export;

import java.io.OutputStream;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;
import tools.jackson.core.JsonGenerator;

/**
 * JSON Lines: {@code {"type": "node", "id", …}}, then {@code {"type": "edge", "id", "source",
 * "target", …}}, one object a line.
 */
final class JsonLinesWriter implements GraphWriter {

  private final JsonGenerator json;

  JsonLinesWriter(OutputStream out) {
    // The usual separator of several values at the root is a blank.
    this.json = JsonGraph.lines(out);
  }

  @Override
  public void beginNodes() {
    // Lines need no frame.
  }

  @Override
  public void node(GraphNode node) {
    json.writeStartObject();
    json.writeStringProperty("type", "node");
    json.writeStringProperty("id", node.id());
    JsonGraph.properties(json, Attributes.of(node));
    json.writeEndObject();
  }

  @Override
  public void beginEdges() {
    // Lines need no frame.
  }

  @Override
  public void edge(GraphEdge edge) {
    json.writeStartObject();
    json.writeStringProperty("type", "edge");
    json.writeStringProperty("id", edge.id());
    json.writeStringProperty("source", edge.source());
    json.writeStringProperty("target", edge.target());
    JsonGraph.properties(json, Attributes.of(edge));
    json.writeEndObject();
  }

  @Override
  public void end() {
    JsonGraph.newLine(json);
    json.flush();
  }
}
