package org.zhengmai.loader.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.TargetDue;
import org.zhengmai.loader.extract.TargetFinding;
import org.zhengmai.loader.extract.TargetValue;
import org.zhengmai.loader.source.Passage;

/** Makes the target records of one document, which it counts through in the order of its calls. */
final class TargetRecords {

  /** Stands for the path of a task where a target has none. */
  private static final String OUTSIDE = "-";

  private final String documentKey;
  private int made;

  TargetRecords(String documentKey) {
    this.documentKey = documentKey;
  }

  /** The targets outside the tasks. */
  List<TargetRecord> outside(List<TargetFinding> targets) {
    return below(OUTSIDE, targets);
  }

  /** The targets of the task with a path. */
  List<TargetRecord> below(String path, List<TargetFinding> targets) {
    List<TargetRecord> records = new ArrayList<>();
    for (TargetFinding target : targets) {
      String id = "target/" + documentKey + "/" + path + "/" + (records.size() + 1);
      records.add(record(id, ++made, target));
    }
    return List.copyOf(records);
  }

  private static TargetRecord record(String id, int position, TargetFinding target) {
    return new TargetRecord(
        id,
        position,
        target.raw().printed(),
        target.indicator().map(Passage::printed).orElse(null),
        target.comparator(),
        target.value() instanceof TargetValue.Single single ? single.number() : null,
        low(target.value()),
        high(target.value()),
        target.value() instanceof TargetValue.Ratio ratio ? ratio.text() : null,
        target.unit().orElse(null),
        target.scope().orElse(null),
        target.due().map(due -> due(due, target)).orElse(null),
        Evidences.of(target.raw(), target.rule()));
  }

  private static @Nullable BigDecimal low(TargetValue value) {
    return value instanceof TargetValue.Range range ? range.low() : null;
  }

  private static @Nullable BigDecimal high(TargetValue value) {
    return value instanceof TargetValue.Range range ? range.high() : null;
  }

  private static DeadlineValue due(TargetDue due, TargetFinding target) {
    return new DeadlineValue(
        due.raw().printed(), due.lastDay(), Evidences.of(due.raw(), target.rule()));
  }
}
