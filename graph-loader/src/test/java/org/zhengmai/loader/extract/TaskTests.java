package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;

/** Which items of a paper are tasks. */
class TaskTests {

  private static final String PLAN_BODY =
      """
      一、总体要求。统一部署，分步推进。
      二、主要任务
      （一）修好管网。先修主管。
      （二）换好水表。再换水表。
      三、保障措施
      （一）加强领导。成立专班。
      """;

  @ParameterizedTest
  @CsvSource({
    "乙市人民政府关于印发乙市节水方案的通知, 二/（一） （二） 三/（一）",
    "乙市人民政府关于同意设立节水园区的批复, 一 二 三",
    "乙市水利局关于报批乙市节水规划的请示, ''",
    "乙市人民政府关于研究节水工作有关问题的会议纪要, 二/（一） （二） 三/（一）",
    "乙市人民政府关于成立节水工作领导小组的通知, ''",
    "乙市人民政府关于有关同志任免的通知, ''",
    "乙市人民政府关于印发乙市防汛应急预案的通知, ''"
  })
  void whatIsATaskDependsOnTheTypeOfPaper(String title, String labels) {
    assertThat(Papers.tasks(title, PLAN_BODY)).isEqualTo(labels);
  }

  @Test
  void aLoneItemOfAimsForWhichUnitsAnswerIsATask() {
    String body =
        """
        一、总体要求
        1.以节水为先，全面推进。（市水利局牵头）
        二、主要任务
        2.修好管网，先修主管。（市住建局牵头）
        3.换好水表，再换水表。（市水利局牵头）
        """;
    assertThat(Papers.tasks(Papers.PLAN, body)).isEqualTo("1 2 3");
    assertThat(Papers.tasks(Papers.PLAN, body.replace("1.以", "1.指导思想。以"))).isEqualTo("2 3");
  }

  @Test
  void pointsOfARuleBesideAPlanAreNone() {
    String body =
        """
        乙市节水方案
        一、主要任务
        （一）修好管网。先修主管。
        （二）换好水表。再换水表。
        乙市议事规则
        第一条 为规范议事，制定本规则。
        第二条 议题包括：
        （一）传达决定。
        （二）研究事项。
        """;
    assertThat(Papers.tasks("乙市人民政府关于印发乙市节水方案和议事规则的通知", body)).isEqualTo("（一） （二）");
  }

  @Test
  void aRuleWithoutArticlesThatHandsOutWorkIsReadAsAPlan() {
    String body =
        """
        一、主要任务
        （一）修好管网。先修主管。（责任单位：市住建局）
        （二）换好水表。再换水表。（责任单位：市水利局）
        二、保障措施
        （一）加强领导。成立专班。
        """;
    String title = "乙市人民政府关于印发乙市节水实施细则的通知";
    assertThat(Papers.tasks(title, body)).isEqualTo("一/（一） （二） 二/（一）");
    assertThat(Papers.tasks(title, "一、奖励对象。节水企业。\n二、奖励标准。每户1万元。\n")).isEmpty();
  }

  @Test
  void measuresBelowASectionOfAimsAreTasks() {
    String body =
        """
        一、目标与任务
        （一）总体目标。管网修好。
        （二）阶段目标
        1.两年修好主管。
        2.三年修好支管。
        （三）主要措施
        1.修好管网。先修主管。
        2.换好水表。再换水表。
        3.查好漏点。再补漏点。
        二、工作要求
        （一）加强领导。成立专班。
        """;

    assertThat(Papers.tasks("乙市人民政府关于做好节水工作的通知", body)).isEqualTo("1 2 3 （一）");
  }

  @Test
  void whatASectionHandsOutInSentencesStandsBelowIt() {
    String body =
        """
        一、总体要求。统一部署。
        二、组织实施
        涉及经费方面的事项，由市财政局负责；涉及宣传方面的事项，由市水利局负责。
        三、工作要求
        （一）加强领导。成立专班。
        （二）按时上报。按月报送。
        """;
    DocumentFindings findings = Papers.findings("乙市人民政府关于做好节水普查工作的通知", body);

    assertThat(findings.tasks())
        .extracting(task -> task.label() + " " + task.section().orElse("-"))
        .containsExactly("二/1 二", "二/2 二", "（一） 三", "（二） 三");
    assertThat(findings.sections())
        .extracting(SectionFinding::title)
        .containsExactly("二、组织实施", "三、工作要求");
  }

  @ParameterizedTest
  @CsvSource({"着力构建高效协同的数字政府", "打造人民满意的服务型政府", "建设高效协同的数字政府"})
  void aSectionThatSpeaksOfTheGovernmentIsNoUnit(String heading) {
    String body = "一、" + heading + "\n（一）修好管网\n1.修主管。先修旧管。（责任单位：市水利局）\n2.修支管。再修新管。（责任单位：市水利局）\n";

    assertThat(Papers.tasks(Papers.PLAN, body)).isEqualTo("1 2");
  }

  @Test
  void safeguardsAreTasksOfTheirOwnKind() {
    assertThat(Papers.findings(Papers.PLAN, PLAN_BODY).tasks())
        .extracting(TaskFinding::kind)
        .containsExactly(TaskKind.KEY_TASK, TaskKind.KEY_TASK, TaskKind.SAFEGUARD);
  }

  @Test
  void ofAnEmergencyPlanOnlyTheDutiesOfUnitsAreTasks() {
    assertThat(
            Papers.findings(
                    "乙市人民政府关于印发乙市防汛应急预案的通知",
                    """
                    一、总则
                    （一）编制目的。为防汛制定。
                    二、组织体系
                    （一）职责分工
                    （1）市水利局：负责调度。
                    （2）市财政局：安排经费。
                    """)
                .tasks())
        .extracting(task -> task.heading().map(Passage::printed).orElse(""))
        .containsExactly("市水利局", "市财政局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.1 乙市防汛指挥部⏎市防汛指挥部指挥长由分管副市长担任，副指挥长由市水利局局长担任。办公室设在市水利局。⏎|（1） （2）",
        "2.1 乙市防汛指挥部⏎由分管副市长和有关部门负责人组成。⏎|（1） （2）",
        "2.1 乙市防汛指挥部⏎市防汛指挥部由有关部门组成，负责全市防汛抗旱。⏎|2.1 （1） （2）",
        "2.1 乙市防汛指挥部⏎承担全市防汛抗旱工作。⏎|2.1 （1） （2）"
      })
  void whoMakesUpACommandPostIsNoDuty(String post, String labels) {
    assertThat(
            Papers.tasks(
                "乙市人民政府关于印发乙市防汛应急预案的通知",
                "1 总则\n1.1 编制目的\n为防汛制定。\n2 组织机构及职责\n"
                    + post.replace('⏎', '\n')
                    + "2.2 成员单位职责\n（1）市水利局：承担调度。\n（2）市财政局：安排经费。\n"))
        .isEqualTo(labels);
  }

  @ParameterizedTest
  @CsvSource({
    "市水利局。负责调度。, RESPONSIBLE:市水利局",
    "各县人民政府。是责任主体。, RESPONSIBLE:各县人民政府",
    "市水利局。市财政局安排经费。, ''",
    "整治工业企业（场所）。负责到底。, ''"
  })
  void aDutyMayFollowItsUnitBehindAFullStop(String duty, String units) {
    String body = "一、责任分工\n（一）" + duty + "\n（二）市财政局。负责安排经费。\n";

    assertThat(Papers.units(Papers.findings(Papers.PLAN, body).tasks().get(0))).isEqualTo(units);
  }

  @Test
  void aLonePointThatHasItsUnitsIsTheTask() {
    assertThat(Papers.tasks(Papers.PLAN, "一、重点任务\n（一）修好管网。\n责任单位：市水利局\n")).isEqualTo("（一）");
  }

  @Test
  void aNoticeWithArticlesHandsOutNothing() {
    assertThat(
            Papers.tasks(
                "乙市人民政府关于印发《乙市节水考核办法》的通知",
                "第一条　为节水，制定本办法。\n第二条　考核办法：\n（一）打分。\n1.基本分。完成的得60分。\n2.加分。最多10分。\n"))
        .isEmpty();
  }

  @Test
  void anItemMayFollowTheBracketOfTheOneBefore() {
    assertThat(Papers.tasks(Papers.PLAN, "一、修好管网。1.先修主管。[责任单位：市水利局]2.再修支管。[责任单位：市财政局]二、换好水表。先换旧表。"))
        .isEqualTo("1 2 二");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、加强保障。安排经费。（市财政局负责）⏎|一",
        "一、加强保障。安排经费。⏎|''",
        "一、主要任务⏎1.完善用水标准。修订标准。（市水利局负责）⏎2.总体要求。节约用水。⏎|1"
      })
  void whatUnitsAnswerForIsATaskWhateverItsHeading(String body, String labels) {
    assertThat(Papers.tasks(Papers.PLAN, body.replace('⏎', '\n'))).isEqualTo(labels);
  }

  @Test
  void worksThatWereDoneAreNone() {
    assertThat(
            Papers.tasks(
                Papers.PLAN,
                "一、2098年工作情况\n（一）主要工作\n1.修好主管。修好20公里。\n2.修好支管。修好10公里。\n二、主要任务\n（一）换表。先换旧表。\n"))
        .isEqualTo("（一）");
  }

  @Test
  void stepsInTimeAreNoTasks() {
    assertThat(Papers.tasks(Papers.PLAN, "一、主要任务\n1.修管网。先修主管。\n二、实施步骤\n（一）动员阶段（2099年1月）。开好会议。\n"))
        .isEqualTo("1");
  }

  @Test
  void articlesAreTasksWhereUnitsAreNamed() {
    assertThat(Papers.tasks(Papers.PLAN, "第一条　修好管网。先修主管。（责任单位：市水利局）\n第二条　换好水表。再换。（责任单位：市水利局）\n"))
        .isEqualTo("第一条 第二条");
    // Where lines were joined; an article that a sentence names is none.
    assertThat(
            Papers.tasks(
                Papers.PLAN,
                "甲市节水若干措施第一条　修好管网。先修主管。按《甲条例》第二条办理。（责任单位：市水利局）第二条　换好水表。再换。（责任单位：市水利局）\n"))
        .isEqualTo("第一条 第二条");
    assertThat(Papers.tasks(Papers.PLAN, "第一条　为了节水，制定本办法。\n第二条　用水须节约。\n")).isEmpty();
  }

  @Test
  void aimsThatAreHandedOutAreTasks() {
    assertThat(
            Papers.tasks(
                "乙市人民政府关于落实《政府工作报告》任务分工的意见",
                "一、主要目标\n（一）用水下降5%。（市水利局负责）（二）漏损率降到8%。（市住建局负责）\n二、其他目标\n（一）用电下降。\n"))
        .isEqualTo("（一） （二）");
  }

  @Test
  void theItemsOfARuleAreTasksOnlyWhereTheyAreHandedOut() {
    String title = "乙市人民政府关于节约用水的办法";
    assertThat(Papers.tasks(title, "一、修管网\n1.修主管。（市水利局负责）\n2.修支管。（市水利局负责）\n")).isEqualTo("1 2");
    assertThat(Papers.tasks(title, "一、修管网\n1.修主管。\n2.修支管。\n")).isEmpty();
  }

  @Test
  void aContentsListNumbersNothing() {
    assertThat(
            Papers.tasks(
                Papers.PLAN,
                "目录\n一、总体要求\n二、主要任务\n（一）修好管网\n一、总体要求\n统一部署。\n二、主要任务\n（一）修好管网\n先修主管。\n"))
        .isEqualTo("（一）");
  }
}
