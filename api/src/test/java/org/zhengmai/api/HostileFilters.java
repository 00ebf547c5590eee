package org.zhengmai.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Requests that are hostile by their filters and orders. */
final class HostileFilters {

  private static final String HOW_DEEP = Hostile.BAD + "|" + Hostile.COMPLEX;

  private HostileFilters() {}

  static List<Hostile> all() {
    String asked = "query($f: TaskFilter) { tasks(filter: $f) { totalCount } }";
    return List.of(
        Hostile.query("a filter nested 9 deep", nested(9), Hostile.COMPLEX),
        Hostile.query("a filter nested 60 deep", nested(60), Hostile.COMPLEX),
        Hostile.query("a filter nested 3,000 deep", nested(3_000), Hostile.BAD),
        Hostile.asked("a filter nested 100 deep in variables", asked, deep(100), HOW_DEEP),
        Hostile.asked("a filter nested 400 deep in variables", asked, deep(400), HOW_DEEP),
        new Hostile(
            "a filter nested 9,000 deep in variables",
            "{\"query\": \"%s\", \"variables\": {\"f\": %s1%s}}"
                .formatted(asked, "{\"not\": ".repeat(9_000), "}".repeat(9_000)),
            Hostile.BAD),
        Hostile.query("a filter of 51 conditions", wide(51), Hostile.COMPLEX),
        Hostile.query("a filter of 1,500 conditions", wide(1_500), Hostile.COMPLEX),
        Hostile.asked(
            "a filter of 20,000 empty ones",
            asked,
            Map.of("f", Map.of("or", Collections.nCopies(20_000, Map.of()))),
            Hostile.COMPLEX),
        Hostile.query(
            "a text of nothing", "{ tasks(filter: {text: \" \"}) { totalCount } }", Hostile.BAD),
        Hostile.query(
            "a list of orders a thousand long",
            "{ tasks(orderBy: [" + "DEADLINE DEADLINE_DESC ".repeat(500) + "]) { totalCount } }",
            Hostile.HARMLESS),
        Hostile.query(
            "an order that there is not",
            "{ tasks(orderBy: [DEADLINE, PASSWORD]) { totalCount } }",
            Hostile.BAD),
        Hostile.asked(
            "Cypher within a composed filter",
            asked,
            Map.of(
                "f",
                Map.of(
                    "or",
                    List.of(Map.of("text", "'}) DETACH DELETE t //"), Map.of("region", "`")))),
            Hostile.HARMLESS));
  }

  private static String nested(int times) {
    return "{ tasks(filter: "
        + "{not: ".repeat(times)
        + "{kind: KEY_TASK}"
        + "}".repeat(times)
        + ") { totalCount } }";
  }

  private static Map<String, Object> deep(int times) {
    Map<String, Object> filter = Map.of("kind", "KEY_TASK");
    for (int i = 0; i < times; i++) {
      filter = Map.of("not", filter);
    }
    return Map.of("f", filter);
  }

  private static String wide(int times) {
    return "{ tasks(filter: {or: [" + "{kind: KEY_TASK} ".repeat(times) + "]}) { totalCount } }";
  }
}
