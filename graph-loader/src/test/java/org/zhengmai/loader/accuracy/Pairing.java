package org.zhengmai.loader.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which labelled thing is which found thing: they share a key, the surer keys are asked first, and
 * each thing has one partner at the most. An empty key pairs nothing. Things are known by their
 * place in their list, because two equal ones are still two.
 */
final class Pairing {

  private final Map<Integer, Integer> toFound = new LinkedHashMap<>();
  private final Map<Integer, Integer> toLabelled = new LinkedHashMap<>();

  Pairing(List<JsonNode> labelled, List<JsonNode> found, List<Function<JsonNode, String>> keys) {
    for (Function<JsonNode, String> key : keys) {
      for (int i = 0; i < labelled.size(); i++) {
        pair(i, key.apply(labelled.get(i)), found, key);
      }
    }
  }

  private void pair(
      int labelled, String wanted, List<JsonNode> found, Function<JsonNode, String> key) {
    for (int j = 0; j < found.size() && !toFound.containsKey(labelled); j++) {
      boolean same = !wanted.isEmpty() && wanted.equals(key.apply(found.get(j)));
      if (same && !toLabelled.containsKey(j)) {
        toFound.put(labelled, j);
        toLabelled.put(j, labelled);
      }
    }
  }

  /** The place of the found thing that is the labelled one; null where there is none. */
  @Nullable Integer found(int labelled) {
    return toFound.get(labelled);
  }

  /** The place of the labelled thing that is the found one; null where there is none. */
  @Nullable Integer labelled(int found) {
    return toLabelled.get(found);
  }
}
