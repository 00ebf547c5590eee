package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetScopeTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Places.
        "全市床位使用率达到85% | 全市",
        "每个县（市、区）建成1家示范点 | 每个县（市、区）",
        "每个县（市、区）2100年底前至少建成1家示范点 | 每个县（市、区）",
        "各街道普惠托位占比不低于65% | 各街道",
        // Classes of bodies, before what is measured of them.
        "二级以上公立医院床位使用率达到85% | 二级以上公立医院",
        "三级医院平均住院日不超过7天 | 三级医院",
        "规模以上工业企业研发机构设置率达到60% | 规模以上工业企业",
        "县级医疗机构预约就诊率不低于50% | 县级医疗机构",
        "其中市级机关能耗下降18% | 市级机关",
        // A class within a place.
        "全市二级以上公立医院床位使用率达到85% | 全市二级以上公立医院",
        // The class itself is counted.
        "三级医院占比达到30% | -",
        "三级医院达到5家 | -",
        "新建三级医院5家 | -",
        "规模以上企业数量达到500家 | -",
        // No class: nothing bounds it.
        "医院床位使用率达到85% | -",
        "床位使用率达到85% | -",
      })
  void tellsWhomAFigureHoldsFor(String text, String scope) {
    assertThat(Papers.targets(text))
        .singleElement()
        .extracting(target -> target.scope().orElse(null))
        .isEqualTo(scope);
  }
}
