package org.zhengmai.loader.laws;

import java.nio.charset.Charset;
import java.util.List;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a text, without what tells where: the same for all ways of writing it down. */
final class Facts {

  private static final List<String> PLACES = List.of("span", "sha256", "charset", "source");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Facts() {}

  static String of(SourceText source) {
    JsonNode found = MAPPER.readTree(ExtractionJson.of(source));
    found.findParents("span").forEach(node -> ((ObjectNode) node).remove(PLACES));
    ((ObjectNode) found).remove(PLACES);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(found);
  }

  static String of(String text) {
    return of(new SourceText("a.txt", "a.txt", "0".repeat(64), "UTF-8", text));
  }

  static String of(byte[] bytes) {
    try {
      return of(SourceReader.decode(bytes, "a.txt"));
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(String text, Charset charset) {
    return of(text.getBytes(charset));
  }
}
