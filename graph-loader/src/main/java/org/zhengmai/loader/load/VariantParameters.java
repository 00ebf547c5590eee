package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.ReadingRecord;
import org.zhengmai.loader.graph.VariantRecord;

/** Variants as parameters of the write queries. */
final class VariantParameters {

  private VariantParameters() {}

  static Map<String, @Nullable Object> of(VariantRecord variant) {
    List<Object> readings = new ArrayList<>();
    for (int i = 0; i < variant.readings().size(); i++) {
      readings.addAll(places(variant.readings().get(i), i + 1));
    }
    return RecordParameters.map(
        "id",
        variant.id(),
        "properties",
        RecordParameters.map(
            "kind", variant.kind().name(),
            "position", variant.position(),
            "chosen", variant.readings().get(0).text(),
            "tie", variant.tie(),
            "before", variant.before(),
            "after", variant.after()),
        "readings",
        readings);
  }

  /** A reading's places, each with what is said of the reading as a whole. */
  private static List<Map<String, @Nullable Object>> places(ReadingRecord reading, int rank) {
    List<Map<String, @Nullable Object>> places = new ArrayList<>();
    for (ReadingRecord.ReadingPlace place : reading.places()) {
      places.add(
          RecordParameters.map(
              "sourceId",
              place.sourceId(),
              "properties",
              RecordParameters.map(
                  "rank", rank,
                  "witness", places.size() + 1,
                  "text", reading.text(),
                  "votes", reading.votes(),
                  "source", place.evidence().source(),
                  "start", place.evidence().start(),
                  "end", place.evidence().end(),
                  "quote", quote(reading, place),
                  "rule", place.evidence().rule(),
                  "ruleVersion", place.evidence().ruleVersion())));
    }
    return places;
  }

  /**
   * Words that are not there cannot be quoted, and those of papers about persons are not stored.
   */
  private static @Nullable String quote(ReadingRecord reading, ReadingRecord.ReadingPlace place) {
    String quote = place.evidence().quote();
    return reading.text() == null || quote.isEmpty() ? null : quote;
  }
}
