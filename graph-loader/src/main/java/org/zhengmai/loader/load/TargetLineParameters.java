package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.lineage.ComparedTarget;
import org.zhengmai.loader.lineage.LineageParameters;
import org.zhengmai.loader.lineage.TargetComparer;
import org.zhengmai.loader.lineage.TargetComparison;

/** Targets of two documents that count the same thing, as parameters of the write queries. */
final class TargetLineParameters {

  private TargetLineParameters() {}

  /** The lines from the lower document's targets to the upper one's. */
  static List<Map<String, @Nullable Object>> of(StoredComparison upper, StoredComparison lower) {
    List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    for (TargetComparison pair : TargetComparer.compare(upper.targets(), lower.targets(), false)) {
      lines.add(
          RecordParameters.map(
              "fromId", id(lower, pair.right().orElseThrow()),
              "toId", id(upper, pair.left().orElseThrow()),
              "properties",
                  RecordParameters.map(
                      "change", pair.kind().name(),
                      "strictness", pair.strictness().name(),
                      "likeness", pair.likeness(),
                      "version", LineageParameters.VERSION)));
    }
    return lines;
  }

  private static String id(StoredComparison document, ComparedTarget target) {
    return document.targetIds().get(target.position() - 1);
  }
}
