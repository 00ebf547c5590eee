package org.zhengmai.api.export;

import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Cytoscape.js: {@code {"elements": {"nodes": [{"data": {"id", …}}], "edges": [{"data": {"id",
 * "source", "target", …}}]}}}.
 */
final class CytoscapeWriter extends JsonGraphWriter {

  CytoscapeWriter(OutputStream out) {
    super(out, "id");
  }

  @Override
  void head(JsonGenerator json) {
    json.writeStringProperty("generated_by", "Zhengmai");
    json.writeObjectPropertyStart("elements");
  }

  @Override
  void item(JsonGenerator json, Map<String, String> ends, Map<String, String> attributes) {
    json.writeObjectPropertyStart("data");
    JsonGraph.properties(json, ends);
    JsonGraph.properties(json, attributes);
    json.writeEndObject();
  }
}
