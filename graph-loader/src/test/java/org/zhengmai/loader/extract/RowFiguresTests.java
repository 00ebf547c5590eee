package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that tell how much of a row is to be done. */
class RowFiguresTests {

  /** Of each row its figures with unit and year, a blank between. */
  private static String figures(String head, String row) {
    String dashes = "|---".repeat(head.split("\\|").length - 1) + "|\n";
    return Papers.findings(Papers.PLAN, "附件\n任务表\n" + head + "\n" + dashes + row + "\n")
        .tasks()
        .stream()
        .flatMap(task -> task.targets().stream())
        .map(RowFiguresTests::figure)
        .collect(Collectors.joining(" "));
  }

  private static String figure(TargetFinding target) {
    return ((TargetValue.Single) target.value()).number()
        + target.unit().orElse("")
        + target.due().map(due -> "@" + due.by()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| 任务 | 单位 | 数量 | 责任单位 |; | 新建道路 | 公里 | 100 | 市交通局 |; 100公里",
        "| 任务 | 数量（个） | 责任单位 |; | 新建车站 | 12 | 市交通局 |; 12个",
        "| 任务 | 单位 | 目标值 | 责任单位 |; | 供水普及率 | % | ≥95 | 市水利局 |; 95%",
        "| 任务 | 单位 | 目标值 | 责任单位 |; | 创建节水城市 | — | 通过验收 | 市水利局 |; ''",
        "| 任务 | 工程量 | 责任单位 |; | 新建道路（公里） | ≥100 | 市交通局 |; 100公里",
        // what is done already, and sums
        "| 任务 | 计划数量（个） | 已完成数量（个） | 责任单位 |; | 新建车站 | 12 | 4 | 市交通局 |; 12个",
        "| 任务 | 投资（万元） | 责任单位 |; | 新建车站 | 1200 | 市交通局 |; ''",
        // years beside one another, below one word, and one that is past
        "| 任务 | 2099年目标 | 2100年目标 | 责任单位 |; | 老街改造 | 改造30个小区 | 改造20个小区 | 市住建局 |; 30个@2099 20个@2100",
        "| 任务 | 2099年 | 2100年 | 责任单位 |; | 新建车站（个） | 12 | 15 | 市交通局 |; 12个@2099 15个@2100",
        "| 任务 | 2098年 | 2099年 | 责任单位 |; | 新建车站（个） | 12 | 15 | 市交通局 |; 15个@2099",
        "| 任务 | 2098年完成 | 2099年目标 | 责任单位 |; | 新建车站（个） | 12 | 15 | 市交通局 |; 15个@2099",
        // steps of what the row says as a whole
        "| 任务 | 2099年 | 2100年 | 责任单位 |; | 新建车站27个 | 建好12个 | 建好15个 | 市交通局 |; 27个",
        // one year alone may be the measure
        "| 序号 | 2099年目标 | 责任单位 |; | 1 | 新建车站27个 | 市交通局 |; 27个",
        // what a row's task is called may say how much is to be done; not a name, nor what the
        // measure says again
        "| 序号 | 项目 | 举措 | 责任单位 |; | 1 | 新建车站7座，新增车位680个。 | 1.4月底前开工，做好施工组织。 2.年底前建成投用。 | 市交通局 |; 7座 680个",
        "| 序号 | 项目 | 举措 | 责任单位 |; | 1 | 新建车站7座，新增车位680个。 | 分两批建成车站7座，年底前投用，做好管理。 | 市交通局 |; 680个 7座",
        "| 序号 | 项目 | 举措 | 责任单位 |; | 1 | 年产50万吨新材料项目 | 加快手续办理，年底前开工建设，做好服务。 | 市交通局 |; ''",
        // 主体 is no unit, nor is a day a figure
        "| 任务 | 2099年 | 2100年 | 责任单位 |; | 建好车站 | 3层主体 | 2100年底 | 市交通局 |; ''",
      })
  void aColumnTellsHowMuchOfARowIsToBeDone(String head, String row, String expected) {
    assertThat(figures(head, row)).isEqualTo(expected);
  }

  @Test
  void whatIsCountedStandsBeforeTheFigure() {
    String table =
        """
        附件
        任务表
        | 指标 | 单位 | 目标值 | 主要措施 | 责任单位 |
        |---|---|---|---|---|
        | 水厂用地 | 公顷 | 38 | 新建水厂5座，铺设管网。 | 市水利局 |
        """;
    assertThat(Papers.findings(Papers.PLAN, table).tasks().get(0).targets())
        .extracting(target -> target.indicator().orElseThrow().printed())
        .containsExactlyInAnyOrder("新建水厂", "水厂用地");
  }
}
