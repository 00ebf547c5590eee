package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsHeadTests {

  @ParameterizedTest
  @ValueSource(strings = {"牵头人", "牵头领导", "包抓市级领导", "单位负责人", "责任单位联络员", "联系人", "领衔代表", "提案人", "姓名"})
  void personsAreTold(String head) {
    assertThat(PersonsHead.is(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任单位及责任人", "牵头单位", "责任部门（责任人）", "受益人群", "法人单位", "代表建议"})
  void unitsAreNone(String head) {
    assertThat(PersonsHead.is(head)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "序号 工作任务 牵头人 完成时限,true",
    "序号 重点事项 责任人,true",
    "序号 工作专班 联系人 电话,false",
    "序号 姓名 职务 牵头领导,false"
  })
  void personsAnswerForMeasuresOnly(String head, boolean expected) {
    assertThat(TableHead.isHead(Arrays.asList(head.split(" ")))).isEqualTo(expected);
  }
}
