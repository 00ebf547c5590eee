package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootRowTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注：/以上任务按季度报送//",
        "注：以上任务按季度报送。",
        "注1：排名第一的为牵头单位/",
        "备注/排名第一的为牵头单位//",
        "/说明：时限均为月底前/",
        "填表人：甲某某/联系电话：1/市民政局/3月1日",
        "审核人（签字）：/制表时间：3月1日",
        "联系人/甲某某",
        "填报单位：市民政局/",
      })
  void whatTellsOfTheTableIsItsFoot(String row) {
    assertThat(FootRow.is(Arrays.asList(row.split("/")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/备注完整的台账/市民政局",
        "注册登记/压缩办理时间/市市场监管局",
        "说明书备案/完善备案/市药监局",
        "1/联系人制度/市民政局",
        "负责人培训/培训负责人/市人社局",
        "填报系统/建好填报系统/市大数据局",
        "//",
      })
  void rowsOfTasksAreNone(String row) {
    assertThat(FootRow.is(Arrays.asList(row.split("/")))).isFalse();
  }
}
