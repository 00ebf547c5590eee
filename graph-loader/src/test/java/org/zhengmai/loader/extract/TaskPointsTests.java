package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which points of an item are tasks, which its fields, and which parts of one task. */
class TaskPointsTests {

  @Test
  void fieldsOfAnItemTellItsUnitsAndItsDeadline() {
    TaskFinding task =
        Papers.findings(
                Papers.PLAN,
                "一、修好管网\n（一）责任单位：市水利局（二）协办单位：市财政局、各县人民政府\n（三）内容：修好主管。\n（四）完成时限：2099年内\n")
            .tasks()
            .get(0);

    assertThat(Papers.units(task)).isEqualTo("RESPONSIBLE:市水利局 SUPPORT:市财政局 SUPPORT:各县人民政府");
    assertThat(task.deadline()).isPresent();
  }

  @Test
  void pointsWithTheNamesOfFieldsAreFieldsOfTheirWork() {
    List<TaskFinding> tasks =
        Papers.findings(
                Papers.PLAN,
                """
                一、重点任务
                （一）修好管网
                1.目标任务。到2100年，改造管网30公里。
                2.工作措施。逐段排查，分批改造。
                3.责任分工。市水利局牵头，市财政局配合。
                （二）用好中水
                1.目标任务。回用率达到40%。
                2.工作措施。新建回用站2座。
                3.责任分工。市住建局牵头，市水利局配合。
                """)
            .tasks();
    assertThat(tasks)
        .extracting(Papers::units)
        .containsExactly("LEAD:市水利局 SUPPORT:市财政局", "LEAD:市住建局 SUPPORT:市水利局");
    assertThat(tasks).extracting(task -> task.targets().size()).containsExactly(1, 2);
  }

  @Test
  void theLastOfAListOfDutiesIsForAllOthers() {
    assertThat(
            Papers.tasks(
                "乙市人民政府关于印发乙市防汛应急预案的通知",
                """
                一、组织体系
                （一）职责分工
                （1）市水利局：负责调度。
                （2）市财政局：安排经费。
                （3）其他有关部门和单位按照各自职责，参与有关处置工作。
                二、信息报告
                （1）其他有关部门及时报告情况。
                （2）事发单位保护现场。
                """))
        .isEqualTo("（1） （2） （3）");
  }

  @Test
  void pointsWithoutAHeadingArePartsOfOneTask() {
    assertThat(Papers.tasks(Papers.PLAN, "一、主要任务\n（一）修好管网。抓好以下工作。\n1.修主管；\n2.修支管，两年内全部修完；\n"))
        .isEqualTo("（一）");
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

  @Test
  void pointsThatShareTheUnitsBehindTheLastArePartsOfOneTask() {
    String first = "一、修好管网\n（一）修好主管。（1）先修北段。挖开路面。（2）再修南段。";
    assertThat(Papers.tasks(Papers.PLAN, first + "铺好路面。（责任单位：市水利局）\n")).isEqualTo("（一）");
    assertThat(Papers.tasks(Papers.PLAN, first + "铺好路面。\n")).isEqualTo("（1） （2）");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.修主管。（乙局负责）⏎2.修支管。（丙局负责）|（一） 1 2|points of their own beside it",
        "1.修主管。（乙局负责）⏎2.修支管。|（一）|a point that nobody else answers for"
      })
  void whatIsSaidAbovePointsMayBeATask(String points, String labels, String what) {
    String above = "一、修好管网\n（一）查清底数。全面清查各类管网并登记造册。（甲局牵头）\n具体措施：\n";
    assertThat(Papers.tasks(Papers.PLAN, above + points.replace('⏎', '\n') + "\n"))
        .as(what)
        .isEqualTo(labels);
  }

  @Test
  void theWordsAbovePointsDoNotHoldThePointsUnits() {
    List<TaskFinding> tasks =
        Papers.findings(
                Papers.PLAN,
                "一、修好管网\n（一）查清底数。全面清查各类管网并登记造册。（市水利局牵头）\n1.修主管。（市住建局负责）\n2.修支管。（市财政局负责）\n")
            .tasks();
    assertThat(tasks.stream().map(Papers::units))
        .containsExactly("LEAD:市水利局", "RESPONSIBLE:市住建局", "RESPONSIBLE:市财政局");
  }

  @ParameterizedTest
  @CsvSource({"加强组织领导, 一 二", "工作要求, 一"})
  void aSafeguardWithoutPointsIsOneItself(String heading, String labels) {
    assertThat(Papers.tasks(Papers.PLAN, "一、修好管网。先修主管。\n二、" + heading + "\n成立专班，定期调度。\n"))
        .isEqualTo(labels);
  }

  @Test
  void pointsWithoutHeadingsThatAreAnnouncedAsWorksAreTasks() {
    String points =
        """
        （一）进一步健全节水工作体系，充分发挥各级政府在节水中的作用，加强用水监测和计划管理，按月公布各县用水情况。抓好落实。
        （二）为使节水与发展相同步，节水的各项措施要在规划和计划中得到充分的体现，按年落实到各县和各灌区。逐年评估。
        """;
    String above = "一、加强节水工作的意见\n针对形势，";

    assertThat(Papers.tasks(Papers.PLAN, above + "应切实抓好以下几方面工作：\n" + points)).isEqualTo("（一） （二）");
    String few = "（一）修好主管和支管；\n（二）换好水表，分批换旧表。\n";
    assertThat(Papers.tasks(Papers.PLAN, above + "应切实抓好以下几方面工作：\n" + few)).isEqualTo("一");
    assertThat(Papers.tasks(Papers.PLAN, above + "要遵循以下几方面要求：\n" + points)).isEqualTo("一");
  }
}
