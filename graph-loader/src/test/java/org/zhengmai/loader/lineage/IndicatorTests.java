package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which indicators count the same thing. */
class IndicatorTests {

  @ParameterizedTest
  @CsvSource({
    "经常读书人数比例,经常读书人数占比",
    "每千人口座位数,每千常住人口座位数",
    "新建阅读驿站,建成阅读驿站数量",
    "领读人总数,领读人",
    "“农家书屋”（含牧家书屋）覆盖率,农家书屋覆盖率",
    "人均藏书量,人均拥有藏书量",
  })
  void theSame(String one, String other) {
    assertThat(Indicator.of(one).likeness(Indicator.of(other))).isPositive();
    assertThat(Indicator.of(other).likeness(Indicator.of(one))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "三级图书馆占比,二级图书馆占比",
    "农村居民读书率,城镇居民读书率",
    "每千人口座位数,每万人口座位数",
    "每千人口座位数,座位数",
    "人均藏书量,藏书量",
    "书架数,书屋数",
    "阅读驿站,流动书车停靠的阅读驿站周边便利店",
    "项目,总投资项目建设",
    "读者满意率,读者投诉率",
  })
  void others(String one, String other) {
    assertThat(Indicator.of(one).likeness(Indicator.of(other))).isZero();
    assertThat(Indicator.of(other).likeness(Indicator.of(one))).isZero();
  }
}
