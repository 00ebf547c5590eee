package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoRowHeadTests {

  private static List<String> cells(String row) {
    return Arrays.asList(row.split("/", -1));
  }

  @ParameterizedTest
  @CsvSource({
    // by its words
    "序号/任务/责任分工//时限,//牵头单位/配合单位/,序号/任务/牵头单位/配合单位/时限",
    "序号/任务/责任分工/时限,牵头单位/配合单位,序号/任务/牵头单位/配合单位/时限",
    "序号/工作任务/进度安排/责任单位,一季度/二季度/三季度/四季度,序号/工作任务/一季度/二季度/三季度/四季度/责任单位",
    "序号/主要任务/年度目标/责任单位,2099年/2100年,序号/主要任务/2099年/2100年/责任单位",
    // by its place, whatever its words
    "序号/任务/进度安排///责任单位,//一季度/二季度/年底/,序号/任务/一季度/二季度/年底/责任单位",
    "序号/任务/责任单位/目标/,///2099年/2101年,序号/任务/责任单位/2099年目标/2101年目标",
    // words of a column of one come again, and cells at the end are left out
    "序号/任务/进度///责任单位,序号/任务/6月/9月/12月,序号/任务/6月/9月/12月/责任单位",
  })
  void theSecondRowPartsColumnsOfTheFirst(String above, String below, String columns) {
    assertThat(TwoRowHead.of(cells(above), cells(below))).hasValue(cells(columns));
  }

  @ParameterizedTest
  @CsvSource({
    // rows of tasks: they have a number, or a measure of their own
    "序号/任务/责任单位/时限/,1/修路/市交通局/6月/",
    "序号/任务/责任单位/时限/,/修路/市交通局/6月/",
    // sentences are no words of a head
    "序号/任务/进度//责任单位,//先查清主管。/再换水表。/",
    // nothing is wide
    "序号/任务/责任单位/时限,///6月",
    // steps below no word for them
    "序号/任务/责任单位,一季度/二季度",
    // no head at all
    "甲/乙//丙,//丁/戊/",
  })
  void aRowOfTasksPartsNothing(String above, String below) {
    assertThat(TwoRowHead.of(cells(above), cells(below))).isEmpty();
  }
}
