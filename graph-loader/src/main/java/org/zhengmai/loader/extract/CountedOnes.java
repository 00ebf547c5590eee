package org.zhengmai.loader.extract;

import java.math.BigDecimal;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Whether 以上 behind a figure tells how many there are or how large each is: 500家以上企业, 50座以上公厕
 * against 300人以上企业, 20户以上村, 20个以上车位停车场, 7座以上客车.
 */
final class CountedOnes {

  private static final Pattern UNIT = Pattern.compile("[百千万]?[家个所项座处条台套栋幢户]");

  private static final BigDecimal MANY = BigDecimal.TEN;

  /** Fewer than ten of what is large. */
  private static final Pattern LARGE =
      Pattern.compile("^\\p{Han}{0,6}(?:园区|县城?|乡镇|城市|[^年]级市|社区|街道|项目|开发区)");

  /** 20个以上车位停车场, 10家以上门店企业: what each of them has. */
  private static final Pattern PARTS =
      Pattern.compile(
          "^(?:充电)?(?:车位|泊位|床位|铺位|摊位|学位|座位|班级?|教学班|门店|网点|房间|客房|店铺|机构|员工|职工|成员|子女)\\p{Han}{0,8}?(?:企业|公司|停车场|医院|学校|幼儿园|机构|单位|小区|酒店|宾馆|市场|商场|场所|养老院|家庭|村|集团)");

  private static final Pattern PLACE_OF_HOUSEHOLDS =
      Pattern.compile("^\\p{Han}{0,6}?(?:[村屯寨湾]|小区|院落|居民点|聚居点|聚居区|社区|村民组)");

  private static final Pattern SEATED = Pattern.compile("^\\p{Han}{0,4}?(?:[客校轿班车船]|影院|影厅|剧|餐|会议)");

  private CountedOnes() {}

  /** Whether the figure counts what stands behind its 以上. */
  static boolean areMany(FigureContext figure) {
    String behind = figure.behind();
    return UNIT.matches(figure.unit())
        && (isMany(figure) || LARGE.matcher(behind).find())
        && !PARTS.matcher(behind).find()
        && !(isUnit(figure, '户') && PLACE_OF_HOUSEHOLDS.matcher(behind).find())
        && !(isUnit(figure, '座') && SEATED.matcher(behind).find());
  }

  private static boolean isUnit(FigureContext figure, char unit) {
    return figure.unit().indexOf(unit) >= 0;
  }

  private static boolean isMany(FigureContext figure) {
    return figure.unit().length() > 1 || least(figure.quantity().value()).compareTo(MANY) >= 0;
  }

  private static BigDecimal least(TargetValue value) {
    if (value instanceof TargetValue.Single single) {
      return single.number();
    }
    return value instanceof TargetValue.Range range ? range.low() : BigDecimal.ZERO;
  }
}
