package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.zhengmai.loader.lineage.LineageDelta.DeadlineChange;
import org.zhengmai.loader.lineage.LineageDelta.PlaceChange;
import org.zhengmai.loader.source.Passage;

/** Reads what changed from the alignment of two tasks. */
final class DeltaReader {

  /** A single character more or less (function words) is no change of wording. */
  private static final int SHORTEST_WORDS = 2;

  private DeltaReader() {}

  static LineageDelta delta(Alike pair) {
    return new LineageDelta(
        FigureChanges.of(pair),
        deadlines(pair),
        UnitChanges.of(pair.left().task().units(), pair.right().task().units()),
        places(pair),
        words(pair, false),
        words(pair, true));
  }

  private static List<DeadlineChange> deadlines(Alike pair) {
    List<DeadlineChange> changes = new ArrayList<>();
    for (ComparedDeadline from : pair.left().task().deadline()) {
      for (ComparedDeadline to : pair.right().task().deadline()) {
        if (!from.lastDay().equals(to.lastDay())) {
          changes.add(
              new DeadlineChange(
                  from.lastDay(), to.lastDay(), to.lastDay().isBefore(from.lastDay())));
        }
      }
    }
    return changes;
  }

  private static List<PlaceChange> places(Alike pair) {
    return pair.substitutions().stream()
        .filter(change -> change.mark() == Token.PLACE)
        .map(change -> new PlaceChange(change.from().printed(), change.to().printed()))
        .distinct()
        .toList();
  }

  /** Runs of characters in corresponding clauses of one side that have no counterpart. */
  private static List<String> words(Alike pair, boolean left) {
    List<Token> tokens = left ? pair.leftTokens() : pair.rightTokens();
    IntUnaryOperator counterpart = left ? pair.alignment()::rightOf : pair.alignment()::leftOf;
    List<Clause> clauses =
        pair.pairs().stream()
            .map(clausePair -> left ? clausePair.left() : clausePair.right())
            .sorted(Comparator.comparingInt(Clause::start))
            .toList();
    List<String> words = new ArrayList<>();
    for (Clause clause : clauses) {
      int first = tokens.indexOf(clause.tokens().get(0));
      int end = first + clause.tokens().size();
      int from = first;
      for (int i = first; i <= end; i++) {
        if (i == end || counterpart.applyAsInt(i) >= 0) {
          if (i - from >= SHORTEST_WORDS) {
            words.add(printed(clause, tokens.get(from), tokens.get(i - 1)));
          }
          from = i + 1;
        }
      }
    }
    return words;
  }

  private static String printed(Clause clause, Token first, Token last) {
    return new Passage(clause.clean(), first.start(), last.end()).printed();
  }
}
