package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/** Whether a figure goes on with a target right before it. */
final class NextFigure {

  /** Nothing but a comma between two figures. */
  private static final Pattern FOLLOWS = Pattern.compile("^[、和及与]$");

  private static final Pattern BEHIND_COMMA = Pattern.compile("[、和及与]$");

  /** What is counted follows the figure. */
  private static final Pattern THING = Pattern.compile("^[\\p{Han}“]{2}");

  private static final Pattern RESPECTIVELY = Pattern.compile("分别");

  private NextFigure() {}

  /** 增长8%、10%以上: of the same unit; not 引进项目50个、10亿元以上项目5个. */
  static boolean isAlike(FigureContext figure, FigureContext before) {
    boolean share = figure.atEnd() && RESPECTIVELY.matcher(figure.lead()).find();
    return FOLLOWS.matcher(figure.gap()).find()
        && (share || figure.unit().equals(before.unit()))
        && !PlainFigures.isSizeOfCounted(figure);
  }

  /** 培育5家以上甲企业、2家以上乙企业: the next of the same things. */
  static boolean countsSuchThings(FigureContext figure, FigureContext before) {
    return BEHIND_COMMA.matcher(figure.gap()).find()
        && figure.isOf(UnitKind.COUNT)
        && THING.matcher(figure.behind()).find()
        && figure.unit().equals(before.unit())
        && !PlainFigures.has(figure);
  }
}
