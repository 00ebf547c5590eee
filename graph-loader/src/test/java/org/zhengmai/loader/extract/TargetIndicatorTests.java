package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;

class TargetIndicatorTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Behind a count.
        "每个县设置1个县级中医医院 | 县级中医医院",
        "新建2所服务能力较强的卫生院 | 服务能力较强的卫生院",
        "遴选3所离城较远、人口较多、能力较强的卫生院 | 卫生院",
        "推动30万千瓦风电、光伏项目开工建设 | 风电、光伏项目",
        "建设3个中心、加强管理 | 中心",
        // A bracket that parts the figure is none of it, another is.
        "新建2个公园（其中市级1个，县级1个） | 公园",
        "建设3个健身站（中心） | 健身站（中心）",
        "建设5个以上社区健身中心（甲市、乙区各2个，其他县各1个） | 社区健身中心",
        // Time that is given.
        "保障学生每天校内、校外各1个小时锻炼时间 | 锻炼时间",
        // Before the words that compare.
        "普惠托位占比不低于65% | 普惠托位占比",
        "健身步道每个县（市、区）至少建设10公里 | 健身步道",
        "新建小区按照人均用地不低于0.3平方米的标准配建 | 人均用地",
        "新建4000平方米的标准厂房 | 标准厂房",
        "副职按主职薪酬的80%左右确定 | 副职按主职薪酬",
        "各县每年至少培训指导员100人 | 培训指导员",
        "主要路段每天至少清扫1次以上 | 清扫",
        // A name in marks is part of it.
        "力争实现“小升规”48家以上 | “小升规”",
        "“三品”和地方品牌认证80个以上 | “三品”和地方品牌认证",
        "最高不得超过5倍 | -",
      })
  void tellsWhatAFigureIsOf(String text, String indicator) {
    List<TargetFinding> found = Papers.targets(text);

    assertThat(found.get(found.size() - 1).indicator().map(Passage::printed).orElse(null))
        .isEqualTo(indicator);
  }

  @ParameterizedTest
  @CsvSource({"新建小区按照室内人均用地不低于0.1平方米或室外人均用地不低于0.3平方米的标准配建, 室内人均用地, 室外人均用地"})
  void theWordForTheFigureIsNotWhatItIsOf(String text, String first, String second) {
    assertThat(Papers.targets(text))
        .extracting(target -> target.indicator().orElseThrow().printed())
        .containsExactly(first, second);
  }
}
