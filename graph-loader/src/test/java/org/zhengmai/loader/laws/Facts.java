package org.zhengmai.loader.laws;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found in a text, one fact a line, without what tells where: the same for all ways of
 * writing the text down.
 */
final class Facts {

  /**
   * Where a fact stands is not what it says: not its offsets, and not the page it is printed on.
   */
  private static final List<String> PLACES = List.of("span", "page");

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Facts() {}

  static List<String> of(SourceText source) {
    List<String> facts = new ArrayList<>();
    for (JsonNode document : MAPPER.readTree(ExtractionJson.of(source)).path("documents")) {
      for (String place : PLACES) {
        document.findParents(place).forEach(node -> ((ObjectNode) node).remove(place));
      }
      write("", document, facts);
    }
    return facts;
  }

  static List<String> of(String text) {
    return of(new SourceText("a.txt", "a.txt", "0".repeat(64), "UTF-8", text));
  }

  static List<String> of(byte[] bytes) {
    try {
      return of(SourceReader.decode(bytes, "a.txt"));
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> of(String text, Charset charset) {
    return of(text.getBytes(charset));
  }

  /** A task's facts bear its label, so that a difference tells whose it is. */
  private static void write(String owner, JsonNode node, List<String> facts) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getKey().equals("tasks")) {
        for (JsonNode task : field.getValue()) {
          write("task " + task.path("label").asString() + " ", task, facts);
        }
      } else if (field.getValue().isArray()) {
        field.getValue().forEach(fact -> facts.add(owner + field.getKey() + " " + fact));
      } else {
        facts.add(owner + field.getKey() + " " + field.getValue());
      }
    }
  }
}
