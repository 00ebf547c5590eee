package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in annexes behind the last item is text of no task. */
class AppendedAnnexTests {

  private static final String ITEMS =
      """
      一、重点任务
      （一）修好管网。先修主管，再修支管。
      （二）换好水表。先换旧表。
      """;

  private static final String LINES = "\n1.甲乙丙，市水利局，电话12345。\n2.丁戊己，市财政局，电话54321。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件\n乙市节水工作联络员名单",
        "附件\n申报材料说明",
        "附件1\n填报说明",
        "附件\n申报条件",
        "附件\n节水社区创建标准（试行）",
        "附件2\n乙市节水工作联系表",
        "附件：乙市节水工作专班成员名单",
        "附件二：乙市节水情况登记表",
        "附件：1.乙市节水工作联络表\n2.乙市节水统计表\n乙市人民政府\n2099年4月6日\n附件1\n乙市节水工作联络表",
        "乙市人民政府\n2099年4月6日\n乙市节水工作联络员名单",
        "乙市人民政府\n2099年4月6日\n（此件公开发布）\n附件\n节水流程图",
      })
  void aListOfPersonsOrAFormIsNoTask(String head) {
    List<TaskFinding> tasks = Papers.findings(Papers.PLAN, ITEMS + head + LINES).tasks();

    assertThat(tasks)
        .extracting(task -> task.label() + " " + task.text().printed())
        .containsExactly("（一） 先修主管，再修支管。", "（二） 先换旧表。");
  }

  @Test
  void unitsOfALaterAnnexAnswerForNothingInIt() {
    String annexes = "附件1\n节水社区创建标准\n（三）制度健全。有制度5项。\n附件2\n申报事项\n责任单位：市水利局\n";

    assertThat(Papers.tasks(Papers.PLAN, ITEMS + annexes)).isEqualTo("（一） （二）");
    assertThat(Papers.tasks(Papers.PLAN, ITEMS + annexes.replace("附件2\n", "附件2 ")))
        .isEqualTo("（一） （二）");
  }

  @Test
  void theSameHoldsWhereLinesWereJoined() {
    String text = (ITEMS + "附件\n乙市节水工作联络员名单" + LINES).replace("\n", "");

    assertThat(Papers.findings(Papers.PLAN, text).tasks().get(1).text().printed())
        .isEqualTo("先换旧表。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件\n乙市节水工作任务清单\n（三）修好水库。先修大坝。\n",
        "附件\n乙市节水任务说明\n（三）修好水库。先修大坝。\n",
        "附件\n水库分级标准化建设要点\n（三）修好水库。先修大坝。\n",
        "附件\n乙市民生实事项目说明\n（三）修好水库。先修大坝。（责任单位：市水利局）\n",
        "附件\n乙市节水联络员工作方案\n（三）修好水库。先修大坝。\n",
        "（三）修好水库。附件2中名单所列水库均须先修。\n",
        "（三）修好水库。见附件名单。先修大坝。\n",
      })
  void aPlanInAnAnnexAndAMentionOfOneEndNothing(String more) {
    assertThat(Papers.tasks(Papers.PLAN, ITEMS + more)).isEqualTo("（一） （二） （三）");
  }

  @Test
  void aPlanBehindAListOfPersonsIsRead() {
    assertThat(
            Papers.tasks(
                Papers.PLAN, ITEMS + "附件1\n乙市节水工作联络员名单" + LINES + "附件2\n乙市节水任务分工\n（三）修好水库。先修大坝。\n"))
        .contains("（三）");
  }
}
