package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellKindTests {

  @ParameterizedTest
  @CsvSource({
    "责任单位,UNITS",
    "牵头,UNITS",
    "责任科室,UNITS",
    "牵头领导,WORDS",
    "当前进度,WORDS",
    "进度安排,TERM",
    "牵头人,WORDS",
    "牵头市级领导,WORDS",
    "单位负责人,WORDS",
    "责任单位联络员,WORDS",
    "责任单位及责任人,UNITS",
    "责任领导,WORDS",
    "牵头单位及责任人,UNITS",
    "完成时限,TERM",
    "时间节点,TERM",
    "任务,WORDS",
    "备注,WORDS",
    "单位,WORDS",
    "计量单位,WORDS",
  })
  void aHeadTellsWhatItsColumnHolds(String head, CellKind kind) {
    assertThat(CellKind.ofHead(head)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "市水利局、市财政局,UNITS",
    "市水利局（市河长办）,UNITS",
    "各县区人民政府,UNITS",
    "民政部牵头，商务部、财政部等参加,UNITS",
    "市水利局负责,UNITS",
    "完善由部门牵头的机制,WORDS",
    "2099年9月底前出台,TERM",
    "无,UNITS",
    "2099年12月底前,TERM",
    "持续推进,TERM",
    "三季度,TERM",
    "95%,FIGURE",
    "12,FIGURE",
    "市水利局、市财政局、甲乙实验室,UNITS",
    "建设大学和实验室。,WORDS",
    "市水利局、甲乙实验室,WORDS",
    "修好管网。,WORDS",
    "先修主管；再修支管,WORDS",
    "'',WORDS",
  })
  void aLineIsOfAKind(String line, CellKind kind) {
    assertThat(CellKind.ofLine(line)).isEqualTo(kind);
  }
}
