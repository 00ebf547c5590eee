package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class StockHeadingsTests {

  @ParameterizedTest
  @CsvSource({
    "编制依据《甲省节水条例》《甲省节水预案》等法规。,编制依据",
    "编制目的完善节水机制，保障全市用水，促进经济社会发展。,编制目的",
    "工作目标截至2099年底，全市建成公园30个。,工作目标",
    "指导思想以节水为先，全面落实各项要求。,指导思想",
    "组织实施各县区要加强领导，层层落实。,组织实施",
    "普查时点本次普查的标准时点为2099年12月31日，时期资料为全年。,普查时点",
    "普查对象和范围在我市境内从事第二产业的全部法人单位，都是对象。,普查对象和范围",
  })
  void aStockHeadingThatRunsOnIsRead(String text, String heading) {
    assertThat(StockHeadings.read(Sources.passage(text))).map(Passage::text).contains(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总体要求和目标。到2100年全市建成公园，市民可达。",
        "保障措施。加强领导，落实责任。",
        "组织实施的单位要加强领导，落实责任。",
        "重点任务表由市水利局填报，按月更新。",
        "主要任务《甲省节水条例》的宣传，落实责任。",
        "工作目标责任制",
        "主要任务分工表",
        "修好管网，先修主管，再修支管。",
        "",
      })
  void anotherWordOrAHeadingWithItsMarkIsNot(String text) {
    assertThat(StockHeadings.read(Sources.passage(text))).isEmpty();
  }
}
