package org.zhengmai.loader.extract;

import java.math.BigDecimal;

/** What a target counts up to. */
public sealed interface TargetValue {

  /**
   * A number in the printed unit: 1.2 of 1.2万人次.
   *
   * @param number as printed
   */
  record Single(BigDecimal number) implements TargetValue {}

  /**
   * 3—5个: both ends are allowed.
   *
   * @param low the lower end
   * @param high the upper end
   */
  record Range(BigDecimal low, BigDecimal high) implements TargetValue {}

  /**
   * 医护比1:2.
   *
   * @param text with a half-width colon and without white space
   */
  record Ratio(String text) implements TargetValue {}
}
