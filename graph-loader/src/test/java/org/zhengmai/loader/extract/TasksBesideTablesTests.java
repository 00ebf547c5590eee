package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks of papers that hold tables: in their rows, and in the text beside them. */
class TasksBesideTablesTests {

  @Test
  void theHeadingRightAboveATableIsNoTaskAndAHeadMayNameTheYear() {
    String body =
        """
        现将任务下达给你们，请抓好落实。

        附件

        2099年工作报告任务分解

        一、今后五年主要工作任务

        序号

        2099年预期目标

        责任单位

        1

        用水效率提高5%以上

        市水利局

        2

        漏损率降到9%以下

        市水利局
        """;

    assertThat(Papers.tasks(Papers.PLAN, body)).isEqualTo("1 2");
  }

  @Test
  void rowsOfATableThatLostItsWordsAreNoTask() {
    assertThat(Papers.tasks(Papers.PLAN, "任务分解表\n一、节水工作\n|\n|||\n|\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"牵头人", "牵头领导", "责任人", "包抓市级领导"})
  void aColumnOfPersonsIsLeftOutOfATable(String head) {
    String rows = "1\t建设平台\t甲某某\t2099年6月底前\n2\t开展培训\t乙某某\t2099年9月底前\n";
    List<TaskFinding> tasks =
        Papers.findings(Papers.PLAN, "附件\n任务表\n序号\t工作任务\t" + head + "\t完成时限\n" + rows).tasks();
    assertThat(tasks).extracting(task -> task.text().printed()).containsExactly("建设平台", "开展培训");
    assertThat(tasks).allMatch(task -> task.responsibilities().isEmpty());
    assertThat(tasks).extracting(TaskFinding::heading).containsOnly(Optional.empty());
    assertThat(tasks).extracting(TaskFinding::name).containsOnly(Optional.empty());
  }

  @Test
  void aimsOfQuartersAreNoTargetsOfTheRow() {
    String head = "| 序号 | 工作任务 | %s | 牵头单位 |\n|---|---|---|---|\n";
    String row = "| 1 | 新增企业20家，做大园区。 | 新增3家 | 市工信局 |\n";
    assertThat(Papers.findings(Papers.PLAN, "附件\n任务表\n" + head.formatted("一季度目标") + row).tasks())
        .allSatisfy(task -> assertThat(task.targets()).hasSize(1));
    assertThat(Papers.findings(Papers.PLAN, "附件\n任务表\n" + head.formatted("年度目标") + row).tasks())
        .allSatisfy(task -> assertThat(task.targets()).hasSize(2));
  }

  @Test
  void aNoticeKeepsItsNumberedTextBesideItsTables() {
    DocumentFindings findings =
        Papers.findings(
            "乙市人民政府关于分解节水任务的通知",
            """
            一、压实责任。建立台账。
            附件
            | 序号 | 任务 | 牵头单位 | 配合单位 | 时限 |
            |---|---|---|---|---|
            | 1 | 修好管网。 | 市水利局 | 市财政局 | 9月底前 |
            | 2 | 换好水表。 | 市住建局 | | 持续推进 |
            附件2
            | 事项 | 责任单位及责任人 | 时限 |
            |---|---|---|
            | 查清水源。 | 市水利局 | 2099年 |
            """);
    assertThat(findings.tasks())
        .extracting(TaskFinding::label)
        .containsExactly("一", "1", "2", "1/2");
    assertThat(findings.tasks().stream().skip(1).map(Papers::units))
        .containsExactly("LEAD:市水利局 SUPPORT:市财政局", "LEAD:市住建局", "RESPONSIBLE:市水利局");
  }
}
