package org.zhengmai.api.export;

import java.io.OutputStream;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;
import tools.jackson.core.JsonGenerator;

/**
 * Cytoscape.js: {@code {"elements": {"nodes": [{"data": {"id", …}}], "edges": [{"data": {"id",
 * "source", "target", …}}]}}}.
 */
final class CytoscapeWriter implements GraphWriter {

  private final JsonGenerator json;

  CytoscapeWriter(OutputStream out) {
    this.json = JsonGraph.open(out);
  }

  @Override
  public void beginNodes() {
    json.writeStartObject();
    json.writeStringProperty("generated_by", "Zhengmai");
    json.writeObjectPropertyStart("elements");
    json.writeArrayPropertyStart("nodes");
  }

  @Override
  public void node(GraphNode node) {
    JsonGraph.newLine(json);
    json.writeStartObject();
    json.writeObjectPropertyStart("data");
    json.writeStringProperty("id", node.id());
    JsonGraph.properties(json, Attributes.of(node));
    json.writeEndObject();
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
    json.writeObjectPropertyStart("data");
    json.writeStringProperty("id", edge.id());
    json.writeStringProperty("source", edge.source());
    json.writeStringProperty("target", edge.target());
    JsonGraph.properties(json, Attributes.of(edge));
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
  }
}
