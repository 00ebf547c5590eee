package org.zhengmai.loader.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The names under which documents of one source are compared: the number, else the title, else the
 * place in the source. A later document with the number or else the title of an earlier one has the
 * name of that one, so that a number which is read now and was not before changes one fact only.
 */
final class DocumentNames {

  private DocumentNames() {}

  /** The names of the documents of an extraction, in its order. */
  static List<String> of(List<JsonNode> documents) {
    List<String> names = new ArrayList<>();
    for (JsonNode document : documents) {
      String number = text(document, "number");
      String title = text(document, "title");
      String name = number.isEmpty() ? title : number;
      String distinct = name.isEmpty() ? "#" + (names.size() + 1) : name;
      names.add(names.contains(distinct) ? distinct + " #" + (names.size() + 1) : distinct);
    }
    return names;
  }

  /** The names of the documents of the later extraction. */
  static List<String> of(List<JsonNode> earlier, List<JsonNode> later) {
    List<String> earlierNames = of(earlier);
    List<String> laterNames = new ArrayList<>(of(later));
    Set<String> taken = new HashSet<>(laterNames);
    for (int i = 0; i < later.size(); i++) {
      if (!earlierNames.contains(laterNames.get(i))) {
        int partner = partner(earlier, earlierNames, later.get(i), taken);
        if (partner >= 0) {
          laterNames.set(i, earlierNames.get(partner));
          taken.add(earlierNames.get(partner));
        }
      }
    }
    return laterNames;
  }

  private static int partner(
      List<JsonNode> earlier, List<String> names, JsonNode document, Set<String> taken) {
    for (String property : List.of("number", "title")) {
      String value = text(document, property);
      for (int i = 0; i < earlier.size() && !value.isEmpty(); i++) {
        if (text(earlier.get(i), property).equals(value) && !taken.contains(names.get(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String text(JsonNode document, String property) {
    return document.path(property).asString("");
  }
}
