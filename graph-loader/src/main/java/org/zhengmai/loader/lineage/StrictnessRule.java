package org.zhengmai.loader.lineage;

import org.zhengmai.loader.extract.TargetComparator;
import org.zhengmai.loader.lineage.LineageDelta.Strictness;
import org.zhengmai.loader.lineage.LineageDelta.Trend;

/** Tells what a changed figure asks of those who carry it out. */
final class StrictnessRule {

  private StrictnessRule() {}

  /**
   * A higher floor asks more, a higher ceiling less; a bare amount of work binds as a floor. Of a
   * floor that became a ceiling nothing can be told.
   */
  static Strictness of(Trend trend, ComparedFigure from, ComparedFigure to) {
    boolean ceiling = isCeiling(to.comparator());
    if (ceiling != isCeiling(from.comparator())) {
      return Strictness.UNKNOWN;
    }
    return switch (trend) {
      case KEPT -> Strictness.EQUAL;
      case RAISED -> ceiling ? Strictness.LOOSER : Strictness.STRICTER;
      case LOWERED -> ceiling ? Strictness.STRICTER : Strictness.LOOSER;
      case CHANGED, MISSING, NEW -> Strictness.UNKNOWN;
    };
  }

  private static boolean isCeiling(TargetComparator comparator) {
    return comparator == TargetComparator.AT_MOST || comparator == TargetComparator.LESS;
  }
}
