package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Makes a finding of a figure: which part of the clause states it, what it counts, for whom. */
final class TargetParts {

  /** What stands before the indicator and is none of it. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[、，和及与或的—.①-⑳]|力争|确保|努力|逐步|进一步|实现|原则上|并|要|应|则|即|其中|每年|分别|自[^，]{1,12}?起|"
              + TargetScope.PLACES
              + "|"
              + Clause.HIDDEN
              + ")+");

  /** What stands between the indicator and the words that compare it. */
  private static final Pattern TRAILING =
      Pattern.compile("(?:原则上|分别|(?:为|是)每[^，、]{1,3}|[要应须均都在为的各]|最高|最低|总数)+$");

  /** 至少建成: the words that compare, before the rest of the gap. */
  private static final Pattern BOUND_WORD = Pattern.compile("^(?:至少|最低|最少|最高|最多|至多)");

  private static final String MARKS = "”\"》）〕";

  private static final Pattern FOLLOWING =
      Pattern.compile("^的?(?P<what>[^、，和及与用的](?:使用|投用|应用|利用|用[地水电房]|[^、，和及与用]){1,29}|[县乡镇村])");

  private TargetParts() {}

  /** Makes it. */
  static TargetFinding of(FigureContext figure, CommitmentRule rule, Optional<TargetDue> due) {
    return of(figure, rule, due, indicator(figure));
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
    return figure
        .clause()
        .sub(partStart(figure), more ? comma : figure.clause().passage().length());
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

  /** What follows a count (1个县级中医医院), else what stands before the words that compare. */
  private static Optional<Passage> indicator(FigureContext figure) {
    Matcher following = FOLLOWING.matcher(figure.behind());
    boolean counts = figure.isOf(UnitKind.COUNT, UnitKind.MEASURE, UnitKind.MONEY);
    if (counts && !figure.atEnd() && following.find()) {
      int at = figure.quantity().end() + figure.comparison().behindEnd();
      return Optional.of(figure.clause().sub(at + following.start("what"), at + following.end()));
    }
    int word = figure.comparison().wordStart();
    String gap = figure.gap();
    int end = Math.min(word, gap.length());
    int from = Math.min(end, Math.max(0, partStart(figure) - gapStart(figure)));
    return trimmed(figure, from, end).or(() -> behindBound(figure, end));
  }

  /** 至少发展社会体育指导员100人: it stands between the words and the figure. */
  private static Optional<Passage> behindBound(FigureContext figure, int word) {
    Matcher bound = BOUND_WORD.matcher(figure.gap().substring(word));
    return bound.find()
        ? trimmed(figure, word + bound.end(), figure.gap().length())
        : Optional.empty();
  }

  private static Optional<Passage> trimmed(FigureContext figure, int from, int to) {
    String words = figure.gap().substring(from, to);
    Matcher leading = LEADING.matcher(words);
    int start = leading.find() ? leading.end() : 0;
    int at = gapStart(figure) + from;
    int shown = Math.max(start, withoutHidden(figure, at, words));
    Matcher trailing = TRAILING.matcher(words.substring(start, shown));
    int end = trailing.find() ? start + trailing.start() : shown;
    return end - start < 2
        ? Optional.empty()
        : Optional.of(figure.clause().sub(at + start, at + end));
  }

  /** Leaves a date or a first figure out that stands at the end; a name in marks belongs to it. */
  private static int withoutHidden(FigureContext figure, int at, String words) {
    int end = words.length();
    String text = figure.clause().passage().text();
    if (end > 0 && MARKS.indexOf(text.charAt(at + end - 1)) < 0) {
      while (end > 0 && words.charAt(end - 1) == Clause.HIDDEN) {
        end--;
      }
    }
    return end;
  }
}
