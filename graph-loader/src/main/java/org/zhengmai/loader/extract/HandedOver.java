package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/** What is handed over or taken in: 将12项审批权限下放到乡镇, 将19个以上康复项目纳入医保. */
final class HandedOver {

  private static final Pattern TAKES = Pattern.compile("(?:^|[^即必仍也都不得禁免拟可])[将把]$");

  private static final Pattern PUNISHES = Pattern.compile("^[^，。]{0,30}(?:名单|惩戒|资格|处罚|自费|考核)");

  private static final Pattern HANDS_OVER =
      Pattern.compile("^[^，。]{1,20}?(?:(?:全部|全面|一律|统一|整体)(?:下放|下沉|纳入|列入|移交|划转|接入|并入)|下放|下沉)");

  /** 将19个以上康复项目纳入医保统筹; not 将2个以上子女的家庭纳入保障. */
  private static final Pattern INSURED =
      Pattern.compile(
          "^(?:[^，。的院省展]|院制剂|省级){0,20}(?:项目|病种|药品|品种)[^，。]{0,20}纳入[^，。]{0,6}(?:医保|医疗保险|统筹|报销|支付范围)");

  private HandedOver() {}

  /** Whether so many of them are. */
  static boolean fits(FigureContext figure) {
    return figure.isOf(UnitKind.COUNT)
        && TAKES.matcher(figure.gap()).find()
        && (HANDS_OVER.matcher(figure.behind()).find() || isInsured(figure))
        && !PUNISHES.matcher(figure.behind()).find()
        && !Served.hasHappened(figure.behind());
  }

  private static boolean isInsured(FigureContext figure) {
    return figure.comparison().behind().isPresent() && INSURED.matcher(figure.behind()).find();
  }
}
