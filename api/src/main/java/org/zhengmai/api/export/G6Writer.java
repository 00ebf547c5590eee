package org.zhengmai.api.export;

import java.io.OutputStream;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;
import tools.jackson.core.JsonGenerator;

/**
 * AntV G6, version 5: {@code {"nodes": [{"id", "data": {…}}], "edges": [{"id", "source", "target",
 * "data": {…}}]}}.
 */
final class G6Writer implements GraphWriter {

  private final JsonGenerator json;

  G6Writer(OutputStream out) {
    this.json = JsonGraph.open(out);
  }

  @Override
  public void beginNodes() {
    json.writeStartObject();
    json.writeArrayPropertyStart("nodes");
  }

  @Override
  public void node(GraphNode node) {
    JsonGraph.newLine(json);
    json.writeStartObject();
    json.writeStringProperty("id", node.id());
    JsonGraph.object(json, "data", Attributes.of(node));
    json.writeEndObject();
  }

  @Override
  public void beginEdges() {
    json.writeEndArray();
    json.writeArrayPropertyStart("edges");
  }

  @Override
  public void edge(GraphEdge edge) {
    JsonGraph.newLine(json);
    json.writeStartObject();
    json.writeStringProperty("id", edge.id());
    json.writeStringProperty("source", edge.source());
    json.writeStringProperty("target", edge.target());
    JsonGraph.object(json, "data", Attributes.of(edge));
    json.writeEndObject();
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }
}
