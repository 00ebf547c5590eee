package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.lineage.LineageDelta.FigureChange;
import org.zhengmai.loader.lineage.LineageDelta.Strictness;
import org.zhengmai.loader.lineage.LineageDelta.Trend;
import org.zhengmai.loader.source.Passage;

/**
 * Pairs the figures of two tasks: first those whose characters the alignment put together, then
 * those that count the same thing in the same unit. A figure outside corresponding words is not
 * reported as missing or new.
 */
final class FigureChanges {

  private final Alike pair;
  private final List<ComparedFigure> left;
  private final List<ComparedFigure> right;
  private final List<FigureChange> changes = new ArrayList<>();

  private FigureChanges(Alike pair) {
    this.pair = pair;
    this.left = new ArrayList<>(pair.left().task().figures());
    this.right = new ArrayList<>(pair.right().task().figures());
  }

  static List<FigureChange> of(Alike pair) {
    FigureChanges figures = new FigureChanges(pair);
    figures.pairAligned();
    figures.pairByIndicator();
    figures.left.stream()
        .filter(figure -> figures.corresponds(figure, true))
        .forEach(figure -> figures.changes.add(alone(figure, Trend.MISSING)));
    figures.right.stream()
        .filter(figure -> figures.corresponds(figure, false))
        .forEach(figure -> figures.changes.add(alone(figure, Trend.NEW)));
    return figures.changes;
  }

  private void pairAligned() {
    for (int i = 0; i < pair.leftTokens().size(); i++) {
      int j = pair.alignment().rightOf(i);
      if (j >= 0 && pair.leftTokens().get(i).mark() == Token.FIGURE) {
        Token from = pair.leftTokens().get(i);
        Token to = pair.rightTokens().get(j);
        Optional<ComparedFigure> one = at(left, from);
        Optional<ComparedFigure> other = at(right, to);
        if (one.isPresent()
            && other.isPresent()
            && Measure.comparable(one.get().unit(), other.get().unit())) {
          join(one.get(), other.get());
        }
      }
    }
  }

  /** The figure whose number the token is: a clause may state several. */
  private static Optional<ComparedFigure> at(List<ComparedFigure> figures, Token token) {
    return figures.stream()
        .filter(f -> f.where().start() <= token.start() && token.end() <= f.where().end())
        .filter(f -> f.shown().startsWith(number(f, token)))
        .findFirst();
  }

  private static String number(ComparedFigure figure, Token token) {
    return new Passage(figure.where().clean(), token.start(), token.end())
        .text()
        .split("[-—~至]")[0];
  }

  private void pairByIndicator() {
    for (ComparedFigure from : List.copyOf(left)) {
      right.stream()
          .filter(to -> sameIndicator(from, to))
          .findFirst()
          .ifPresent(to -> join(from, to));
    }
  }

  private static boolean sameIndicator(ComparedFigure from, ComparedFigure to) {
    return Measure.comparable(from.unit(), to.unit())
        && from.indicator().isPresent()
        && to.indicator().isPresent()
        && Indicator.of(from.indicator().get()).likeness(Indicator.of(to.indicator().get())) > 0;
  }

  private void join(ComparedFigure from, ComparedFigure to) {
    left.remove(from);
    right.remove(to);
    Trend trend = Measure.trend(from, to);
    changes.add(
        new FigureChange(
            to.indicator().or(from::indicator),
            Optional.of(from.unit().equals(to.unit()) ? from.shown() : from.shown() + from.unit()),
            Optional.of(to.shown()),
            to.unit(),
            trend,
            StrictnessRule.of(trend, from, to)));
  }

  private boolean corresponds(ComparedFigure figure, boolean isLeft) {
    return pair.pairs().stream()
        .map(clauses -> isLeft ? clauses.left() : clauses.right())
        .anyMatch(c -> c.start() < figure.where().end() && figure.where().start() < c.end());
  }

  private static FigureChange alone(ComparedFigure figure, Trend trend) {
    Optional<String> value = Optional.of(figure.shown());
    return new FigureChange(
        figure.indicator(),
        trend == Trend.MISSING ? value : Optional.empty(),
        trend == Trend.NEW ? value : Optional.empty(),
        figure.unit(),
        trend,
        Strictness.UNKNOWN);
  }
}
