package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WrapWidthTests {

  private static double[] widths(double width, int times, double... others) {
    double[] same = new double[times];
    Arrays.fill(same, width);
    return DoubleStream.concat(Arrays.stream(same), Arrays.stream(others)).toArray();
  }

  @Test
  void aColumnFillsMostLinesAndNoneGoesBeyondIt() {
    WrapWidth column = WrapWidth.ofPrinter(widths(22, 20, 9, 14, 22.5), false);
    assertThat(column.isFilledBy(22)).isTrue();
    assertThat(column.isFilledBy(14)).isFalse();
  }

  @Test
  void shortListsBetweenWiderParagraphsAreNoColumn() {
    WrapWidth lists = WrapWidth.ofPrinter(widths(14, 10, 40, 62, 55, 31, 48, 70), false);
    assertThat(lists.isFilledBy(14)).isFalse();
    assertThat(lists.isFilledBy(70)).isFalse();
  }
}
