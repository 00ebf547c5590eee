package org.zhengmai.api.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;
import tools.jackson.core.JsonGenerator;

/**
 * A graph as one JSON object that has an array {@code nodes}, then an array {@code edges}, each
 * item on a line of its own. What stands around the arrays and how an item looks is the form's.
 */
abstract class JsonGraphWriter implements GraphWriter {

  private final JsonGenerator json;
  private final String id;

  /**
   * Begins a file.
   *
   * @param id what the form calls the id of an item
   */
  JsonGraphWriter(OutputStream out, String id) {
    this.json = JsonGraph.open(out);
    this.id = id;
  }

  /** Writes what stands before the arrays, inside the object that is to hold them. */
  abstract void head(JsonGenerator json);

  /** Writes an item, inside its object. */
  abstract void item(JsonGenerator json, Map<String, String> ends, Map<String, String> attributes);

  @Override
  public final void beginNodes() {
    json.writeStartObject();
    head(json);
    json.writeArrayPropertyStart("nodes");
  }

  @Override
  public final void node(GraphNode node) {
    line(Map.of(id, node.id()), Attributes.of(node));
  }

  @Override
  public final void beginEdges() {
    json.writeEndArray();
    json.writeArrayPropertyStart("edges");
  }

  @Override
  public final void edge(GraphEdge edge) {
    Map<String, String> ends = new LinkedHashMap<>();
    ends.put(id, edge.id());
    ends.put("source", edge.source());
    ends.put("target", edge.target());
    line(ends, Attributes.of(edge));
  }

  @Override
  public final void end() {
    json.writeEndArray();
    while (!json.streamWriteContext().inRoot()) {
      json.writeEndObject();
    }
    json.flush();
  }

  private void line(Map<String, String> ends, Map<String, String> attributes) {
    JsonGraph.newLine(json);
    json.writeStartObject();
    item(json, ends, attributes);
    json.writeEndObject();
  }
}
