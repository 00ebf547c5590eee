package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/** Makes a finding of a figure: which part of the clause states it, what it counts, for whom. */
final class TargetParts {

  private TargetParts() {}

  /** Makes it. */
  static TargetFinding of(FigureContext figure, CommitmentRule rule, Optional<TargetDue> due) {
    return of(figure, rule, due, TargetIndicator.of(figure, partStart(figure)));
  }

  /** Makes it of a figure that follows another with nothing but a comma: 8%、10%. */
  static TargetFinding ofNext(
      FigureContext figure, CommitmentRule rule, Optional<TargetDue> due, TargetFinding before) {
    return of(figure, rule, due, before.indicator());
  }

  private static TargetFinding of(
      FigureContext figure,
      CommitmentRule rule,
      Optional<TargetDue> due,
      Optional<Passage> indicator) {
    Quantity quantity = figure.quantity();
    Clause clause = figure.clause();
    boolean unit = quantity.unitEnd() > quantity.unitStart();
    return new TargetFinding(
        raw(figure, rule),
        indicator,
        figure.comparison().resolve(quantity.value(), TargetComparator.EQUAL),
        quantity.value(),
        unit
            ? Optional.of(clause.sub(quantity.unitStart(), quantity.unitEnd()).printed())
            : Optional.empty(),
        TargetScope.of(figure).map(Passage::printed),
        due,
        rule.rule());
  }

  /** The clause, or of a list the part that the figure stands in. */
  private static Passage raw(FigureContext figure, CommitmentRule rule) {
    int end = figure.quantity().end() + figure.comparison().behindEnd();
    int comma = figure.clause().visible().indexOf('、', end);
    boolean more = comma >= 0 && (figure.atEnd() || rule == CommitmentRule.SHARE);
    return figure.clause().sub(rawStart(figure), more ? comma : figure.clause().passage().length());
  }

  /** （甲局牵头）绿化率达到40%: who answers for the sentence before is no part of this one. */
  private static int rawStart(FigureContext figure) {
    int start = partStart(figure);
    Clause clause = figure.clause();
    boolean bracket = start == 0 && clause.passage().startsWith("（");
    while (bracket
        && start < figure.quantity().start()
        && clause.visible().charAt(start) == Clause.HIDDEN) {
      start++;
    }
    return start;
  }

  /** Where the figure's part of the list begins; the clause's beginning for the first. */
  private static int partStart(FigureContext figure) {
    int comma = figure.gap().indexOf('、');
    boolean names = comma >= 0 && figure.gap().length() - comma > 2;
    return gapStart(figure) > 0 && names ? gapStart(figure) + comma + 1 : 0;
  }

  private static int gapStart(FigureContext figure) {
    return figure.quantity().start() - figure.gap().length();
  }
}
