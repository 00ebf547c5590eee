package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/**
 * How large a share of matters is to be dealt with in a way: 实现70%以上的涉税事项一次性办结, 推动80%以上的事项网上可办.
 * Must not match 90%以上的事项已网办, 80%以上的事项.
 */
final class DealtWith {

  private static final Pattern BRINGS = Pattern.compile("(?:实现|推动|做到|确保|力争|促进)$");

  private static final Pattern WAY =
      Pattern.compile("^的[\\p{Han}]{2,24}(?:网办|通办|联办|可办|快办|即办|直办|办结|办成|办理)" + Clause.HIDDEN + "*$");

  private DealtWith() {}

  /** Whether so many of them are to be. */
  static boolean fits(FigureContext figure) {
    return figure.isOf(UnitKind.PERCENT)
        && figure.comparison().behind().isPresent()
        && BRINGS.matcher(figure.gap()).find()
        && WAY.matcher(figure.behind()).find()
        && !PlainFigures.tellsOf(figure.behind());
  }
}
