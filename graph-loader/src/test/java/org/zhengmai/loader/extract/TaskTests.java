package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class TaskTests {

  @Test
  void aNumberThatComesOnceIsLabelEnough() {
    assertThat(TaskLabels.of(List.of(List.of("一", "1"), List.of("一", "2"), List.of("二", "3"))))
        .containsExactly("1", "2", "3");
  }

  @Test
  void numbersThatComeBackTakeAsManyLabelsAboveAsTellThemApart() {
    assertThat(
            TaskLabels.of(
                List.of(
                    List.of("一", "（一）", "1"),
                    List.of("一", "（二）", "1"),
                    List.of("二", "（一）", "1"),
                    List.of("二", "（一）", "2"))))
        .containsExactly("一/（一）/1", "（二）/1", "二/（一）/1", "2");
  }

  @Test
  void noTasksNoLabels() {
    assertThat(TaskLabels.of(List.of())).isEmpty();
  }

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
    "乙市人民政府关于成立节水工作领导小组的通知, ''",
    "乙市人民政府关于有关同志任免的通知, ''",
    "乙市人民政府关于印发乙市防汛应急预案的通知, ''"
  })
  void whatIsATaskDependsOnTheTypeOfPaper(String title, String labels) {
    assertThat(Papers.tasks(title, PLAN_BODY)).isEqualTo(labels);
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

  @Test
  void pointsWithoutAHeadingArePartsOfOneTask() {
    assertThat(Papers.tasks(Papers.PLAN, "一、主要任务\n（一）修好管网。抓好以下工作。\n1.修主管；\n2.修支管，两年内全部修完；\n"))
        .isEqualTo("（一）");
  }

  @Test
  void aListOnALineOfItsOwnHoldsForTheItemsAboveToo() {
    List<TaskFinding> tasks =
        Papers.findings(
                Papers.PLAN,
                """
                一、主要任务
                1.修好主管。先修主管。
                2.修好支管。再修支管。
                责任单位：市水利局牵头，市财政局配合。
                3.换好水表。再换水表。
                责任单位：市住建局
                """)
            .tasks();
    assertThat(tasks)
        .extracting(
            task ->
                String.join(",", task.responsibilities().stream().map(TaskTests::unit).toList()))
        .containsExactly(
            "市水利局 LEAD 1,市财政局 SUPPORT 2", "市水利局 LEAD 1,市财政局 SUPPORT 2", "市住建局 RESPONSIBLE 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "修好管网。（责任单位：市水利局、市财政局）|市水利局 RESPONSIBLE 1,市财政局 RESPONSIBLE 2",
        "修好管网。（牵头单位：市水利局，配合单位：市财政局）|市水利局 LEAD 1,市财政局 SUPPORT 2",
        "修好管网。（市水利局牵头,市财政局按职责分工负责）|市水利局 LEAD 1,市财政局 RESPONSIBLE 2",
        "修好管网。(责任单位：市水利局、市财政局〕|市水利局 RESPONSIBLE 1,市财政局 RESPONSIBLE 2",
        "由市水利局牵头，市财政局配合，修好管网。|市水利局 LEAD 1,市财政局 SUPPORT 2",
        "修好管网。〔责任单位：市水利局、市财政局按职责分工负责。其他任务不再分工〕|市水利局 RESPONSIBLE 1,市财政局 RESPONSIBLE 2",
        "修好管网。部门分工：市水利局牵头，市财政局配合。|市水利局 LEAD 1,市财政局 SUPPORT 2",
        "修好管网。（水利部、国家统计局）|水利部 RESPONSIBLE 1,国家统计局 RESPONSIBLE 2",
        "修好管网（市水利局、各县区）|市水利局 RESPONSIBLE 1,各县区 RESPONSIBLE 2",
        "修好管网。（市水利局牵头，市财政局、各市州）|市水利局 LEAD 1,市财政局 RESPONSIBLE 2,各市州 RESPONSIBLE 3",
        "修好管网。（市水利局负责，6月底前出台办法，年内持续推进）|市水利局 RESPONSIBLE 1",
        "先修主管。（市水利局负责）再修支管。（市水利局、市财政局负责）|市水利局 RESPONSIBLE 1,市财政局 RESPONSIBLE 2",
        "修好管网（长2公里），市水利局要抓好。|''",
        "修好管网，覆盖各县（市、区）|''",
        "修好管网，建好三类场所（学校、医院）。|''",
        "修好管网。（市水利局牵头，甲县、市财政局配合）|市水利局 LEAD 1,甲县 SUPPORT 2,市财政局 SUPPORT 3",
        "修好管网。（甲县、乙县）|''",
        "修好管网。（见附件）|''",
        "修好管网，报告上级（市水利局、市财政局），再抓落实。|''"
      })
  void unitsAreReadInEveryForm(String text, String units) {
    TaskFinding task = Papers.findings(Papers.PLAN, "一、修好管网。" + text).tasks().get(0);
    assertThat(String.join(",", task.responsibilities().stream().map(TaskTests::unit).toList()))
        .isEqualTo(units);
  }

  private static String unit(ResponsibilityFinding unit) {
    return unit.name().printed() + " " + unit.role() + " " + unit.rank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市水利局牵头落实|市水利局 LEAD 1",
        "市水利局、人民银行乙市中心支行分别牵头落实，市财政局配合。|市水利局 LEAD 1,人民银行乙市中心支行 LEAD 2,市财政局 SUPPORT 3",
        "市水利局要抓好。|''",
        "市水利局、市财政局|''",
        "以上任务由市水利局牵头，市财政局配合。|市水利局 LEAD 1,市财政局 SUPPORT 2"
      })
  void aLastLineMaySayWhoDoesWhat(String line, String units) {
    TaskFinding task =
        Papers.findings(Papers.PLAN, "一、修好管网。先修主管，再修支管。\n" + line + "\n").tasks().get(0);
    assertThat(String.join(",", task.responsibilities().stream().map(TaskTests::unit).toList()))
        .isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）修管网。⏎1.修主管。（市水利局负责）⏎2.修支管。（市财政局、市水利局）⏎|1 2|points that are handed out",
        "（一）修管网。⏎1.修主管；⏎2.修支管。（市水利局负责）⏎|（一）|one list for all points",
        "（一）修管网。⏎1.由市水利局牵头修主管；⏎2.由市住建局牵头修支管。⏎|（一）|sentences hand out no point"
      })
  void pointsThatAreHandedOutOneByOneAreTasks(String body, String labels, String what) {
    assertThat(Papers.tasks(Papers.PLAN, "一、主要任务\n" + body.replace('⏎', '\n')))
        .as(what)
        .isEqualTo(labels);
  }

  private static List<String> unitsOfTasks(String body) {
    return Papers.findings(Papers.PLAN, body).tasks().stream()
        .map(
            task ->
                String.join(",", task.responsibilities().stream().map(TaskTests::unit).toList()))
        .toList();
  }

  @Test
  void aLastLineMaySpeakOfTheItemsAbove() {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。
                2.修好支管。再修支管。（市财政局负责）
                3.换好水表。再换水表。
                以上任务由市水利局牵头。
                二、其他任务
                1.种好树木。再种树木。
                """))
        .containsExactly("市水利局 LEAD 1", "市财政局 RESPONSIBLE 1", "市水利局 LEAD 1", "");
  }

  @ParameterizedTest
  @CsvSource({"（一）修管网（牵头单位：市水利局）⏎", "（一）修管网⏎牵头单位：市水利局⏎", "（一）修管网。修好管网。（市水利局牵头）⏎"})
  void aListAboveTheFirstItemHoldsForThoseBelow(String head) {
    assertThat(
            unitsOfTasks(
                "一、主要任务\n" + head.replace('⏎', '\n') + "1.修好主管。先修主管。\n2.修好支管。再修支管。（市财政局负责）\n"))
        .containsExactly("市水利局 LEAD 1", "市财政局 RESPONSIBLE 1");
  }

  @Test
  void aLoneSentenceBeforeItsUnitsIsHeadingAndText() {
    TaskFinding task =
        Papers.findings(Papers.PLAN, "一、主要任务\n1.管网漏损率降到8%。（市水利局负责）\n2.修支管。再修。\n").tasks().get(0);
    assertThat(task.heading().map(Passage::printed)).contains("管网漏损率降到8%");
    assertThat(task.text().printed()).isEqualTo("管网漏损率降到8%。（市水利局负责）");
    assertThat(task.targets()).hasSize(1);
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
  void stepsInTimeAreNoTasks() {
    assertThat(Papers.tasks(Papers.PLAN, "一、主要任务\n1.修管网。先修主管。\n二、实施步骤\n（一）动员阶段（2099年1月）。开好会议。\n"))
        .isEqualTo("1");
  }

  @Test
  void articlesAreTasksWhereUnitsAreNamed() {
    assertThat(Papers.tasks(Papers.PLAN, "第一条　修好管网。先修主管。（责任单位：市水利局）\n第二条　换好水表。再换。（责任单位：市水利局）\n"))
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
  void aNameThatRecognitionGarbledIsReportedAndLeftOut() {
    DocumentFindings findings = Papers.findings(Papers.PLAN, "一、修好管网。先修主管。（责任单位：市水利局、市利技、市财政局）");
    assertThat(findings.tasks().get(0).responsibilities())
        .extracting(unit -> unit.name().printed())
        .containsExactly("市水利局", "市财政局");
    assertThat(findings.observations())
        .extracting(ObservationFinding::code, o -> o.passage().printed())
        .containsExactly(tuple(ObservationCode.GARBLED_UNIT_LIST, "市利技"));
  }

  private static List<MatterClauses.Clause> clauses(String text) {
    Passage all = Sources.passage(text);
    return MatterClauses.in(new Item(all.sub(0, 0), Optional.empty(), all, all, List.of()));
  }

  @Test
  void mattersAreHandedOutOneByOne() {
    String picture = "涉及⟦经费保障⟧方面的事项，由市财政局负责；涉及⟦户籍核对⟧的事项，由市公安局、市卫健委负责和协调。";
    String text = SpanPicture.textOf(picture);
    List<MatterClauses.Clause> clauses = clauses(text);
    assertThat(
            SpanPicture.ofPassages(
                text, clauses.stream().map(MatterClauses.Clause::matter).toList()))
        .isEqualTo(picture);
    assertThat(clauses.get(1).units().text()).isEqualTo("市公安局、市卫健委负责和协调");
  }

  @Test
  void oneMatterAloneIsRunningText() {
    assertThat(clauses("涉及经费保障方面的事项，由市财政局负责。")).isEmpty();
  }

  private static String units(TaskFinding task) {
    return task.responsibilities().stream()
        .map(unit -> unit.role() + ":" + unit.name().printed())
        .collect(Collectors.joining(" "));
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
    assertThat(findings.tasks().stream().skip(1).map(TaskTests::units))
        .containsExactly("LEAD:市水利局 SUPPORT:市财政局", "LEAD:市住建局", "RESPONSIBLE:市水利局");
  }

  @Test
  void dutiesOfUnitsMayHaveNoNumbers() {
    assertThat(
            Papers.findings(
                    "乙市人民政府关于印发乙市防汛应急预案的通知",
                    """
                    1 总则
                    1.1 编制目的
                    为防汛制定。
                    2 组织体系
                    2.1 成员单位职责
                    市水利局：负责调度。
                    市公安局：维护秩序，要求如下：分段警戒。
                    """)
                .tasks())
        .extracting(TaskTests::units)
        .containsExactly("RESPONSIBLE:市水利局", "RESPONSIBLE:市公安局");
  }

  @Test
  void aDutyMayNameTwoUnits() {
    assertThat(
            Papers.findings(
                    "乙市人民政府关于印发乙市防汛应急预案的通知",
                    """
                    1 总则
                    1.1 编制目的
                    为防汛制定。
                    2 组织体系
                    2.1 成员单位职责
                    （1）市水利局：负责调度。
                    （2）各县（市、区）人民政府，乙市经济开发区管委会：负责巡查。
                    """)
                .tasks())
        .extracting(TaskTests::units)
        .containsExactly("RESPONSIBLE:市水利局", "RESPONSIBLE:各县（市、区）人民政府 RESPONSIBLE:乙市经济开发区管委会");
  }

  @Test
  void aContentsListNumbersNothing() {
    assertThat(
            Papers.tasks(
                Papers.PLAN,
                "目录\n一、总体要求\n二、主要任务\n（一）修好管网\n一、总体要求\n统一部署。\n二、主要任务\n（一）修好管网\n先修主管。\n"))
        .isEqualTo("（一）");
  }

  @Test
  void whoActsTogetherWithOthersLeads() {
    assertThat(
            Papers.findings(
                    Papers.PLAN,
                    """
                    一、工作分工
                    （一）关于“修好管网”的问题，由水利局会同财政局、住房城乡建设局等部门研究提出落实意见。
                    （二）关于“换好水表”的问题，由水利局会同有关部门负责落实。
                    """)
                .tasks())
        .extracting(TaskTests::units)
        .containsExactly("LEAD:水利局 SUPPORT:财政局 SUPPORT:住房城乡建设局", "LEAD:水利局");
  }

  @ParameterizedTest
  @CsvSource({"加强组织领导, 一 二", "工作要求, 一"})
  void aSafeguardWithoutPointsIsOneItself(String heading, String labels) {
    assertThat(Papers.tasks(Papers.PLAN, "一、修好管网。先修主管。\n二、" + heading + "\n成立专班，定期调度。\n"))
        .isEqualTo(labels);
  }
}
