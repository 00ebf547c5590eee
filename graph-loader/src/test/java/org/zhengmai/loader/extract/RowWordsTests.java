package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that sum up others, and cells that repeat those above. */
class RowWordsTests {

  private static final String HEAD =
      """
      | 序号 | 任务 | 措施 | 责任单位 | 完成时限 |
      | --- | --- | --- | --- | --- |
      """;

  private static DocumentFindings findings(String title, String rows) {
    return Papers.findings(title, "乙市任务分工表\n" + HEAD + rows);
  }

  private static String units(String rows) {
    return findings(Papers.PLAN, rows).tasks().stream()
        .map(task -> task.label() + " " + Papers.units(task))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"| 合计 | | | | |", "| | 小计 | 12 | | |", "| 总计 | 25项 | | | |"})
  void sumsAreNoTasksAndNoEmptyCells(String sum) {
    DocumentFindings found = findings(Papers.PLAN, "| 1 | 道路 | 修好道路。 | 市交通局 | 6月 |\n" + sum + "\n");
    assertThat(found.tasks()).hasSize(1);
    assertThat(found.observations())
        .extracting(ObservationFinding::code)
        .doesNotContain(ObservationCode.EMPTY_CELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"| 2 | | | | |", "| | | | | |"})
  void aNumberThatNobodyFilledInIsNoTask(String blank) {
    String row = "| 1 | 道路 | 修好道路。 | 市交通局 | 6月 |\n";
    assertThat(units(row + blank + "\n")).isEqualTo("1 RESPONSIBLE:市交通局");
    assertThat(units(row + "| 2 | | 修好桥梁。 | | |\n"))
        .isEqualTo("1 RESPONSIBLE:市交通局, 2 RESPONSIBLE:市交通局");
  }

  @Test
  void aTaskMayBeginWithTheWord() {
    assertThat(units("| 1 | 账目 | 合计各账户余额。 | 市财政局 | 6月 |\n")).isEqualTo("1 RESPONSIBLE:市财政局");
  }

  @Test
  void sameAsAboveTakesTheCellAbove() {
    assertThat(units("| 1 | 道路 | 修好道路。 | 市交通局 | 6月 |\n| 2 | 树木 | 种好树木。 | 同上 | 同上 |\n"))
        .isEqualTo("1 RESPONSIBLE:市交通局, 2 RESPONSIBLE:市交通局");
  }

  @Test
  void membersOfAGroupAreNoTasks() {
    List<TaskFinding> tasks =
        findings("乙市人民政府关于成立节水工作领导小组的通知", "| 1 | 组员 | 协调工作。 | 市水利局 | 6月 |\n").tasks();
    assertThat(tasks).isEmpty();
  }

  @Test
  void aTableOfUnitsAndTelephonesHasNoMeasures() {
    String table =
        """
        | 序号 | 责任单位 | 联系人 | 电话 |
        | --- | --- | --- | --- |
        | 1 | 市水利局 | 甲 | 123 |
        """;
    assertThat(Papers.findings(Papers.PLAN, table).tasks()).isEmpty();
  }
}
