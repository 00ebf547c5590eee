package org.zhengmai.loader.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.document.TypedNumber;
import org.zhengmai.loader.relation.LineRelation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a link file, {@code links.json} beside a corpus: lines between documents that no text
 * prints, each with its reason. They are stored as CURATED, never as if they were printed. One that
 * dates or printed grounds forbid is not drawn while they do, and the document has an observation.
 */
final class CuratedLinks {

  private final GraphStore store;

  CuratedLinks(GraphStore store) {
    this.store = store;
  }

  /**
   * Stores the links of a file in place of those that an earlier version of it gave.
   *
   * @param tally is told how many are in force and what stands against the others
   * @throws IOException when the file cannot be read, is no JSON, or names a document that is not
   *     held
   */
  void load(CorpusFile file, LoadTally tally) throws IOException {
    JsonNode links = parse(file);
    List<Map<String, @Nullable Object>> stored = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      stored.add(link(file, links.get(i), "link " + (i + 1)));
    }
    List<String> ids = stored.stream().map(link -> String.valueOf(link.get("id"))).toList();
    List<DocumentLines> settled =
        store.write(
            tx -> {
              List<DocumentLines> lines = lines(tx, file, stored);
              Row parted =
                  tx.run("delete-curated", Map.of("source", file.key(), "keep", ids)).get(0);
              stored.forEach(link -> put(tx, link));
              lines.forEach(DocumentLines::settle);
              // Some may have been known by their link alone.
              tx.run(
                  "delete-orphans",
                  Map.of("agencies", List.of(), "documents", parted.strings("documents")));
              return lines;
            });
    settled.forEach(lines -> tally.refused(lines.refused()));
    tally.links(
        ids.size(),
        store.read("refused-links", Map.of()).stream()
            .map(row -> row.string("link"))
            .filter(ids::contains)
            .count());
  }

  /** The lines of all documents that the file linked or links now: a circle may close or open. */
  private static List<DocumentLines> lines(
      GraphStore.Writing tx, CorpusFile file, List<Map<String, @Nullable Object>> links) {
    Set<String> documents = new TreeSet<>();
    tx.run("curated-documents", Map.of("source", file.key()))
        .forEach(row -> documents.add(row.string("id")));
    links.forEach(link -> documents.add(String.valueOf(link.get("fromId"))));
    return documents.stream().map(id -> DocumentLines.before(tx, id, Set.of())).toList();
  }

  private static void put(GraphStore.Writing tx, Map<String, @Nullable Object> link) {
    if (tx.run("put-link", link).get(0).integer("linked") == 0) {
      throw new IllegalArgumentException(
          "no document " + link.get("fromId") + " or " + link.get("toId") + " is known");
    }
  }

  private static JsonNode parse(CorpusFile file) throws IOException {
    try {
      JsonNode links = JsonMapper.shared().readTree(file.bytes().read());
      if (!links.isArray()) {
        throw new IOException("is no list of links");
      }
      return links;
    } catch (JacksonException e) {
      throw new IOException("is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Map<String, @Nullable Object> link(CorpusFile file, JsonNode link, String place)
      throws IOException {
    String from = document(link.path("from"), place + ", from");
    String to = document(link.path("to"), place + ", to");
    if (from.equals(to)) {
      throw new IOException(place + ": " + from + " is linked with itself");
    }
    LineRelation relation = relation(link, place);
    String id = "curated/" + from + "/" + relation + "/" + to;
    Map<String, @Nullable Object> properties =
        RecordParameters.map(
            "relation", relation.name(),
            "basis", "CURATED",
            "source", file.key(),
            "gap", optional(link, "gap"),
            "note", note(link, place),
            "grounds", relation.grounds(),
            "contradicted", false);
    return RecordParameters.map("id", id, "fromId", from, "toId", to, "properties", properties);
  }

  private static LineRelation relation(JsonNode link, String place) throws IOException {
    String name = required(link, "relation", place);
    for (LineRelation relation : LineRelation.values()) {
      if (relation.name().equals(name)) {
        return relation;
      }
    }
    throw new IOException(
        place + ", relation: " + name + " is none of " + Arrays.toString(LineRelation.values()));
  }

  private String document(JsonNode reference, String place) throws IOException {
    String number = optional(reference, "number");
    if (number != null) {
      return "document/" + TypedNumber.canonical(number);
    }
    String title = required(reference, "title", place);
    String region = required(reference, "region", place);
    List<Row> found = store.read("documents-by-title", Map.of("title", title, "region", region));
    if (found.size() != 1) {
      throw new IOException(
          place + ": " + found.size() + " documents are called " + title + " in " + region);
    }
    return found.get(0).string("id");
  }

  /** The reason and the note, in Chinese and then in English. */
  private static String note(JsonNode link, String place) throws IOException {
    JsonNode reason = link.path("reason");
    return String.join(
        "\n",
        required(reason, "zh", place + ", reason") + orEmpty(link.path("note"), "zh"),
        required(reason, "en", place + ", reason") + " " + orEmpty(link.path("note"), "en"));
  }

  private static String orEmpty(JsonNode node, String field) {
    String value = optional(node, field);
    return value == null ? "" : value;
  }

  private static String required(JsonNode node, String field, String place) throws IOException {
    String value = optional(node, field);
    if (value == null || value.isBlank()) {
      throw new IOException(place + ": " + field + " is missing");
    }
    return value;
  }

  private static @Nullable String optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString() : null;
  }
}
