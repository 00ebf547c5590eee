package org.zhengmai.loader.lineage;

import java.util.Optional;
import org.zhengmai.loader.extract.TargetComparator;
import org.zhengmai.loader.extract.TargetFinding;
import org.zhengmai.loader.extract.TargetValue;
import org.zhengmai.loader.source.Passage;

/**
 * A figure that a task commits to.
 *
 * @param indicator what is counted, where printed
 * @param comparator how it binds
 * @param value the figure
 * @param unit as printed; empty text where there is none
 * @param where the words that state it
 */
public record ComparedFigure(
    Optional<String> indicator,
    TargetComparator comparator,
    TargetValue value,
    String unit,
    Passage where) {

  /** The figure of a target that was found. */
  static ComparedFigure of(TargetFinding target) {
    return new ComparedFigure(
        target.indicator().map(Passage::text),
        target.comparator(),
        target.value(),
        target.unit().orElse(""),
        target.raw());
  }

  /** The figure as a reader writes it: 38.5, 3-5, 1:2. */
  String shown() {
    if (value instanceof TargetValue.Single single) {
      return single.number().toPlainString();
    }
    if (value instanceof TargetValue.Range range) {
      return range.low().toPlainString() + "-" + range.high().toPlainString();
    }
    return ((TargetValue.Ratio) value).text();
  }
}
