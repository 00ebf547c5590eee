package org.zhengmai.loader.lineage;

import java.math.BigDecimal;
import java.util.Map;
import org.zhengmai.loader.extract.TargetValue;
import org.zhengmai.loader.lineage.LineageDelta.Trend;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A printed unit as a dimension and a factor, so that 3万人 and 4000名 can be compared.
 *
 * @param dimension what units of one kind share: 人 for 名 and 位; the unit itself where it has no kin
 * @param factor what one of it is in the dimension's base
 */
record Measure(String dimension, BigDecimal factor) {

  /** 万, 亿, 万亿 before the unit proper; 个 before 小时, 工作日 and the like says nothing. */
  private static final Pattern PARTS = Pattern.compile("^(?P<order>[十百千万亿]*)(?P<unit>.*)$");

  private static final Map<Character, Integer> ORDERS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

  /** Each unit as a power of ten of its base. */
  private static final Map<String, Measure> KIN =
      Map.ofEntries(
          kin("名", "人", "1"),
          kin("位", "人", "1"),
          kin("人次数", "人次", "1"),
          kin("家", "个", "1"),
          kin("所", "个", "1"),
          kin("处", "个", "1"),
          kin("座", "个", "1"),
          kin("间", "个", "1"),
          kin("％", "%", "1"),
          kin("‰", "%", "0.1"),
          kin("个百分点", "百分点", "1"),
          kin("平方公里", "平方米", "1000000"),
          kin("平方千米", "平方米", "1000000"),
          kin("公顷", "平方米", "10000"),
          kin("公里", "米", "1000"),
          kin("千米", "米", "1000"),
          kin("公斤", "斤", "2"),
          kin("吨", "斤", "2000"),
          kin("个小时", "小时", "1"),
          kin("个工作日", "工作日", "1"));

  private static Map.Entry<String, Measure> kin(String unit, String base, String factor) {
    return Map.entry(unit, new Measure(base, new BigDecimal(factor)));
  }

  /** Reads a unit as printed; empty text is a dimension of its own. */
  static Measure of(String printed) {
    Measure whole = KIN.get(printed);
    if (whole != null) {
      return whole;
    }
    Matcher parts = PARTS.matcher(printed);
    if (!parts.find()) {
      return new Measure(printed, BigDecimal.ONE);
    }
    int zeros = parts.group("order").chars().map(c -> ORDERS.getOrDefault((char) c, 0)).sum();
    String unit = parts.group("unit");
    Measure base = KIN.getOrDefault(unit, new Measure(unit, BigDecimal.ONE));
    return new Measure(base.dimension(), base.factor().scaleByPowerOfTen(zeros));
  }

  /** Whether two units measure the same kind of thing. */
  static boolean comparable(String one, String other) {
    return of(one).dimension().equals(of(other).dimension());
  }

  /** Which way a figure went; both are in comparable units. */
  static Trend trend(ComparedFigure from, ComparedFigure to) {
    Measure left = of(from.unit());
    Measure right = of(to.unit());
    if (from.value() instanceof TargetValue.Single one
        && to.value() instanceof TargetValue.Single other) {
      int order =
          other.number().multiply(right.factor()).compareTo(one.number().multiply(left.factor()));
      return order > 0 ? Trend.RAISED : order < 0 ? Trend.LOWERED : Trend.KEPT;
    }
    return left.equals(right) && from.value().equals(to.value()) ? Trend.KEPT : Trend.CHANGED;
  }
}
