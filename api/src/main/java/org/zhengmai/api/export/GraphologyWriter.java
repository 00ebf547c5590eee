package org.zhengmai.api.export;

import java.io.OutputStream;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;
import tools.jackson.core.JsonGenerator;

/**
 * The serialised graph of graphology: {@code {"options", "attributes", "nodes": [{"key",
 * "attributes"}], "edges": [{"key", "source", "target", "attributes"}]}}, a directed multigraph.
 */
final class GraphologyWriter implements GraphWriter {

  private final JsonGenerator json;

  GraphologyWriter(OutputStream out) {
    this.json = JsonGraph.open(out);
  }

  @Override
  public void beginNodes() {
    json.writeStartObject();
    json.writeObjectPropertyStart("options");
    json.writeStringProperty("type", "directed");
    json.writeBooleanProperty("multi", true);
    json.writeBooleanProperty("allowSelfLoops", true);
    json.writeEndObject();
    json.writeObjectPropertyStart("attributes");
    json.writeStringProperty("name", "Zhengmai");
    json.writeEndObject();
    json.writeArrayPropertyStart("nodes");
  }

  @Override
  public void node(GraphNode node) {
    JsonGraph.newLine(json);
    json.writeStartObject();
    json.writeStringProperty("key", node.id());
    JsonGraph.object(json, "attributes", Attributes.of(node));
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
    json.writeStringProperty("key", edge.id());
    json.writeStringProperty("source", edge.source());
    json.writeStringProperty("target", edge.target());
    JsonGraph.object(json, "attributes", Attributes.of(edge));
    json.writeEndObject();
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }
}
