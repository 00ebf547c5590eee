package org.zhengmai.api.export;

import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Small things that the writers of JSON share. */
final class JsonGraph {

  /** Does not end what a failure has torn, so that nobody takes a part for the whole. */
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private static final JsonFactory LINES = JSON.rebuild().rootValueSeparator("\n").build();

  private JsonGraph() {}

  static JsonGenerator open(OutputStream out) {
    return JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** A generator that puts each value at the root on a line of its own. */
  static JsonGenerator lines(OutputStream out) {
    return LINES.createGenerator(ObjectWriteContext.empty(), out);
  }

  static void properties(JsonGenerator json, Map<String, String> properties) {
    properties.forEach(json::writeStringProperty);
  }

  static void object(JsonGenerator json, String name, Map<String, String> properties) {
    json.writeObjectPropertyStart(name);
    properties(json, properties);
    json.writeEndObject();
  }

  /** Each item on a line of its own. */
  static void newLine(JsonGenerator json) {
    json.writeRaw('\n');
  }
}
