package org.zhengmai.loader.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/** Makes a finding of a figure: which part of the clause states it, what it counts, for whom. */
final class TargetParts {

  /** 全市, 每个县（市、区）, 各街道; the hidden bracket belongs to it. */
  private static final Pattern SCOPE =
      Pattern.compile(
          "(?:全(?:国|省|自治区|市|州|盟|县|区|旗|域|镇|乡)"
              + "|(?:每个?|各)(?:省|市|州|盟|县市|县|区县|区|旗县|旗|乡镇|乡|镇|街道|街镇|社区|行政村|村)"
              + Clause.HIDDEN
              + "{0,16})");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[、，和及与或的]|力争|确保|努力|进一步|并|要|应|则|其中|" + Clause.HIDDEN + ")+");

  private static final Pattern TRAILING = Pattern.compile("(?:[的要应须数]|原则上|均|都|总数)$");

  private static final Pattern FOLLOWING = Pattern.compile("^[^、，和及与用]{2,30}");

  private static final int SHORTEST = 2;

  private TargetParts() {}

  static TargetFinding of(FigureContext figure, CommitmentRule rule, Optional<TargetDue> due) {
    Quantity quantity = figure.quantity();
    Clause clause = figure.clause();
    boolean unit = quantity.unitEnd() > quantity.unitStart();
    return new TargetFinding(
        raw(figure),
        indicator(figure),
        figure.comparison().resolve(quantity.value(), TargetComparator.EQUAL),
        quantity.value(),
        unit
            ? Optional.of(clause.sub(quantity.unitStart(), quantity.unitEnd()).printed())
            : Optional.empty(),
        scope(figure),
        due,
        rule.rule());
  }

  /** The clause, or from the end of the figure before to the next comma of a list. */
  private static Passage raw(FigureContext figure) {
    int start = figure.quantity().start() - figure.gap().length();
    int end = figure.quantity().end() + figure.comparison().behindEnd();
    String gap = figure.gap();
    boolean list = start > 0 && gap.startsWith("、") && gap.length() > SHORTEST + 1;
    int from = list ? start + 1 : 0;
    int comma = figure.clause().visible().indexOf('、', end);
    int to = comma < 0 || !figure.atEnd() ? figure.clause().passage().length() : comma;
    return figure.clause().sub(from, Math.max(to, end));
  }

  private static Optional<Passage> indicator(FigureContext figure) {
    int start = figure.quantity().start() - figure.gap().length();
    String words = figure.gap().substring(0, figure.comparison().wordStart());
    Matcher leading = LEADING.matcher(words);
    int from = leading.find() ? leading.end() : 0;
    Matcher trailing = TRAILING.matcher(words.substring(from));
    int to = trailing.find() ? from + trailing.start() : words.length();
    boolean before = to - from > SHORTEST && words.indexOf(Clause.HIDDEN, from) < 0;
    Matcher following = FOLLOWING.matcher(figure.behind());
    if (!figure.atEnd() && !figure.compared() && following.find()) {
      int at = figure.quantity().end() + figure.comparison().behindEnd();
      return Optional.of(figure.clause().sub(at, at + following.end()));
    }
    return before || to > from
        ? Optional.of(figure.clause().sub(start + from, start + to))
        : Optional.empty();
  }

  private static Optional<String> scope(FigureContext figure) {
    Matcher scope = SCOPE.matcher(figure.lead());
    return scope.find()
        ? Optional.of(figure.clause().sub(scope.start(), scope.end()).printed())
        : Optional.empty();
  }
}
