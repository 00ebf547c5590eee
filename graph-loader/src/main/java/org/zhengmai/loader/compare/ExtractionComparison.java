package org.zhengmai.loader.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares what two versions of the program found in one source. */
public final class ExtractionComparison {

  private ExtractionComparison() {}

  /**
   * The differences: what changed and what was lost in the order of the earlier extraction, then
   * what was gained in the order of the later one.
   *
   * @param before the JSON of the earlier {@code extract}; a missing node for a source that it did
   *     not have
   * @param after the JSON of the later one, likewise
   */
  public static List<Change> of(JsonNode before, JsonNode after) {
    List<JsonNode> earlier = before.path("documents").valueStream().toList();
    List<JsonNode> later = after.path("documents").valueStream().toList();
    Map<Fact.Key, Fact> facts = FactReader.read(earlier, DocumentNames.of(earlier));
    Map<Fact.Key, Fact> newFacts = FactReader.read(later, DocumentNames.of(earlier, later));
    List<Change> changes = new ArrayList<>();
    for (Fact fact : facts.values()) {
      Fact now = newFacts.get(fact.key());
      if (now == null) {
        changes.add(Change.lost(fact));
      } else if (!now.value().equals(fact.value())) {
        changes.add(Change.changed(fact, now));
      }
    }
    newFacts.values().stream()
        .filter(fact -> !facts.containsKey(fact.key()))
        .map(Change::gained)
        .forEach(changes::add);
    return List.copyOf(changes);
  }
}
