package org.zhengmai.loader.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the facts of an extraction. Places in the source are left out: they tell where a fact was
 * found and not what it is.
 */
final class FactReader {

  private static final List<String> FIELDS =
      List.of("number", "title", "type", "issuer", "level", "region", "issuedOn");
  private static final List<String> TASK_FIELDS = List.of("heading", "section", "taskName");

  private final Map<Fact.Key, Fact> facts = new LinkedHashMap<>();
  private final Map<Fact.Key, Integer> seen = new HashMap<>();

  private FactReader() {}

  /** The facts of documents, under the names that they are given. */
  static Map<Fact.Key, Fact> read(List<JsonNode> documents, List<String> names) {
    FactReader reader = new FactReader();
    for (int i = 0; i < documents.size(); i++) {
      reader.document(documents.get(i), names.get(i));
    }
    return reader.facts;
  }

  private void document(JsonNode document, String name) {
    add("document", name, "");
    fields(document, FIELDS, "document.", name);
    for (JsonNode citation : document.path("citations")) {
      String number = text(citation, "number");
      String cited = number.isEmpty() ? "《" + text(citation, "title") + "》" : number;
      String in = (name + " " + text(citation, "task")).strip();
      add("citation", in + ": " + cited, said(citation, "relation", "level"));
    }
    targets(document, name);
    document.path("tasks").forEach(task -> task(task, name + " " + text(task, "label")));
    for (JsonNode observation : document.path("observations")) {
      add("observation", name + ": " + text(observation, "code"), text(observation, "message"));
    }
  }

  private void task(JsonNode task, String where) {
    boolean safeguard = task.path("safeguard").asBoolean(false);
    add("task", where, (text(task, "startsWith") + (safeguard ? " SAFEGUARD" : "")).strip());
    fields(task, TASK_FIELDS, "task.", where);
    for (JsonNode unit : task.path("responsibilities")) {
      add("responsibility", where + ": " + text(unit, "name"), said(unit, "role", "rank"));
    }
    JsonNode deadline = task.path("deadline");
    if (deadline.isObject()) {
      add("deadline", where, said(deadline, "by", "raw"));
    }
    targets(task, where);
  }

  private void targets(JsonNode holder, String where) {
    for (JsonNode target : holder.path("targets")) {
      add(
          "target",
          where + ": " + text(target, "raw"),
          said(target, "comparator", "value", "unit", "by", "scope", "indicator"));
    }
  }

  private void fields(JsonNode node, List<String> names, String prefix, String where) {
    for (String name : names) {
      if (!text(node, name).isEmpty()) {
        add(prefix + name, where, text(node, name));
      }
    }
  }

  private static String said(JsonNode node, String... properties) {
    return Stream.of(properties)
        .map(property -> text(node, property))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String text(JsonNode node, String property) {
    JsonNode value = node.path(property);
    return value.isArray() ? value.toString() : value.asString("");
  }

  /** The same thing named twice is two facts. */
  private void add(String kind, String where, String value) {
    int times = seen.merge(new Fact.Key(kind, where), 1, Integer::sum);
    Fact fact = new Fact(kind, times == 1 ? where : where + " (" + times + ")", value);
    facts.put(fact.key(), fact);
  }
}
