package org.zhengmai.api.export;

import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * AntV G6, version 5: {@code {"nodes": [{"id", "data": {…}}], "edges": [{"id", "source", "target",
 * "data": {…}}]}}.
 */
final class G6Writer extends JsonGraphWriter {

  G6Writer(OutputStream out) {
    super(out, "id");
  }

  @Override
  void head(JsonGenerator json) {
    // The arrays are all that there is.
  }

  @Override
  void item(JsonGenerator json, Map<String, String> ends, Map<String, String> attributes) {
    JsonGraph.properties(json, ends);
    JsonGraph.object(json, "data", attributes);
  }
}
