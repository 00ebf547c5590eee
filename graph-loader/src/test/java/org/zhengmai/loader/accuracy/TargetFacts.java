package org.zhengmai.loader.accuracy;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What of a target is compared: its figure alone, or with comparator, unit and year. */
final class TargetFacts {

  private TargetFacts() {}

  /** The figure; a range as both of its ends, a ratio as printed. */
  static String value(JsonNode target) {
    JsonNode value = target.path("value");
    return value.isArray()
        ? value.valueStream().map(TargetFacts::figure).collect(Collectors.joining("–"))
        : figure(value);
  }

  static String full(JsonNode target) {
    String by = Plain.of(target.path("by"));
    return String.join(
        " ",
        Plain.of(target.path("comparator")),
        value(target),
        Plain.of(target.path("unit")),
        by.substring(0, Math.min("2099".length(), by.length())));
  }

  private static String figure(JsonNode value) {
    return value.isNumber() ? Double.toString(value.asDouble()) : Plain.of(value);
  }
}
