package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Units by dimension and factor. */
class MeasureTests {

  @Test
  void ordersOfMagnitudeAreFactors() {
    assertThat(Measure.of("万人").factor()).isEqualByComparingTo(BigDecimal.valueOf(10_000));
    assertThat(Measure.of("亿元").factor()).isEqualByComparingTo(BigDecimal.valueOf(100_000_000));
    assertThat(Measure.of("万亿元").factor())
        .isEqualByComparingTo(BigDecimal.valueOf(1_000_000_000_000L));
  }

  @Test
  void unitsOfOneKindCompare() {
    assertThat(Measure.comparable("名", "万人")).isTrue();
    assertThat(Measure.comparable("公顷", "万平方米")).isTrue();
    assertThat(Measure.comparable("％", "%")).isTrue();
    assertThat(Measure.comparable("家", "个")).isTrue();
    assertThat(Measure.of("平方公里").factor())
        .isEqualByComparingTo(Measure.of("公顷").factor().multiply(BigDecimal.valueOf(100)));
  }

  @Test
  void unitsOfOtherKindsDoNot() {
    assertThat(Measure.comparable("人", "人次")).isFalse();
    assertThat(Measure.comparable("%", "个百分点")).isFalse();
    assertThat(Measure.comparable("万元", "万人")).isFalse();
    assertThat(Measure.comparable("", "个")).isFalse();
  }
}
