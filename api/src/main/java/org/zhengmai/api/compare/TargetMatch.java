package org.zhengmai.api.compare;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.target.Target;
import org.zhengmai.api.taskline.FigureTrend;
import org.zhengmai.api.taskline.Strictness;
import org.zhengmai.cypher.Row;

/**
 * What became of a target from left to right.
 *
 * @param left the left target; null where the right alone has it
 * @param right the right target; null where the left alone has it
 * @param change which way it went
 * @param strictness what that asks
 */
public record TargetMatch(
    @Nullable Target left, @Nullable Target right, FigureTrend change, Strictness strictness) {

  /** Reads a pair; its change is stored from the upper target to the lower one. */
  static TargetMatch of(Row row) {
    FigureTrend change = FigureTrend.valueOf(row.row("line").string("change"));
    Strictness strictness = Strictness.valueOf(row.row("line").string("strictness"));
    boolean turned = row.bool("lower");
    return new TargetMatch(
        Target.of(row.row("left")),
        Target.of(row.row("right")),
        turned ? change.turned() : change,
        turned ? strictness.turned() : strictness);
  }

  static TargetMatch missing(Row row) {
    return new TargetMatch(
        Target.of(row.row("target")), null, FigureTrend.MISSING, Strictness.UNKNOWN);
  }

  static TargetMatch added(Row row) {
    return new TargetMatch(null, Target.of(row.row("target")), FigureTrend.NEW, Strictness.UNKNOWN);
  }
}
