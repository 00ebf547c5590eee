package org.zhengmai.api.export;

import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * The serialised graph of graphology: {@code {"options", "attributes", "nodes": [{"key",
 * "attributes"}], "edges": [{"key", "source", "target", "attributes"}]}}, a directed multigraph.
 */
final class GraphologyWriter extends JsonGraphWriter {

  GraphologyWriter(OutputStream out) {
    super(out, "key");
  }

  @Override
  void head(JsonGenerator json) {
    json.writeObjectPropertyStart("options");
    json.writeStringProperty("type", "directed");
    json.writeBooleanProperty("multi", true);
    json.writeBooleanProperty("allowSelfLoops", true);
    json.writeEndObject();
    JsonGraph.object(json, "attributes", Map.of("name", "Zhengmai"));
  }

  @Override
  void item(JsonGenerator json, Map<String, String> ends, Map<String, String> attributes) {
    JsonGraph.properties(json, ends);
    JsonGraph.object(json, "attributes", attributes);
  }
}
