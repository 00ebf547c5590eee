package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Sources;

/** Habits of papers of families that are seen whole: what goes with what. */
class WholePaperTests {

  private static String headings(String title, String body) {
    return Papers.findings(title, body).tasks().stream()
        .map(task -> task.heading().map(heading -> heading.printed()).orElse("–"))
        .collect(Collectors.joining(" "));
  }

  private static List<String> figures(List<TargetFinding> targets) {
    return targets.stream().map(target -> target.raw().printed()).toList();
  }

  @Test
  void aMeasureWithItsUnitsAboveParticularMeasuresIsATaskBesideThem() {
    String body =
        """
        一、深化改革
        （一）规范行政备案，严肃查处变相许可。（市司法局牵头，各县人民政府配合）
        具体举措：
        1.开展备案试点，梳理备案事项。（市司法局负责）
        2.清理前置条件，取消不合理条件。（市市场监管局负责）
        """;

    assertThat(Papers.labelled(body))
        .isEqualTo("（一）=LEAD:市司法局 SUPPORT:各县人民政府, 1=RESPONSIBLE:市司法局, 2=RESPONSIBLE:市市场监管局");
  }

  @Test
  void fieldsOfAWorkMayHaveFullStops() {
    String body =
        """
        一、老旧小区改造工程
        （一）年度目标。改造小区12个。
        （二）时间节点。11月底前完成。
        （三）责任部门。牵头单位：市住建局；责任单位：市财政局。
        二、厕所革命工程
        （一）年度目标。改造厕所300座。
        （二）时间节点。10月底前完成。
        （三）责任部门。牵头单位：市农业农村局。
        """;

    assertThat(Papers.labelled(body)).isEqualTo("一=LEAD:市住建局 RESPONSIBLE:市财政局, 二=LEAD:市农业农村局");
  }

  @Test
  void headingsEndBeforeTheirUnitsHoweverManyTheseAre() {
    String body =
        """
        一、完善配套（牵头单位：高新区管委会；责任单位：市住房和城乡建设局、市交通运输局、市自然资源和规划局、国网乙供电公司）
        建设道路。
        二、优化服务（牵头单位：市行政审批局）
        设立专窗。
        """;

    assertThat(headings(Papers.PLAN, body)).isEqualTo("完善配套 优化服务");
  }

  @Test
  void anAnnexOnItsOwnLineIsBelowNoItemOfItsPaper() {
    String body =
        """
        一、优化环境。清理收费。
        二、加强领导。健全机制。
        附件
        政策举措分工方案
        1.清理收费。由市发展改革委牵头，市财政局、乙控股集团参与。
        2.健全信用。由市市场监管局牵头，市司法局参与。
        """;

    assertThat(Papers.labelled(body))
        .isEqualTo("一=, 二=, 1=LEAD:市发展改革委 SUPPORT:市财政局 SUPPORT:乙控股集团, 2=LEAD:市市场监管局 SUPPORT:市司法局");
  }

  @Test
  void unitsThatAnswerGoAlongWithTheLeaderOfTheHeading() {
    String body =
        """
        一、市水利局牵头的工作
        1.修好管网。先修主管。
        责任单位：各县人民政府
        2.换好水表。再换水表。
        责任单位：市水利局、市财政局
        """;

    assertThat(Papers.labelled(body))
        .isEqualTo("1=LEAD:市水利局 RESPONSIBLE:各县人民政府, 2=RESPONSIBLE:市水利局 RESPONSIBLE:市财政局");
  }

  @Test
  void whoHeadsAGroupMakesASafeguardNoPersonsEntry() {
    String body = "一、重点任务\n（一）修管网。先修主管。\n二、保障措施\n（一）加强领导。成立由市长任组长的领导小组，统筹推进。\n（二）加强督查。按月通报。\n";

    assertThat(headings(Papers.PLAN, body)).isEqualTo("修管网 加强领导 加强督查");
  }

  @Test
  void divisionsOfAMinistryAreUnits() {
    assertThat(Papers.labelled("一、节水\n1.发布标准，推广器具。（节水司牵头，国科司、黄委配合）\n2.开展检查，督促整改。（监督司牵头）\n"))
        .isEqualTo("1=LEAD:节水司 SUPPORT:国科司 SUPPORT:黄委, 2=LEAD:监督司");
  }

  @Test
  void namesWithoutTheirKindAreLeftOutAndNotThoseBesideThem() {
    assertThat(
            Papers.labelled(
                "一、布局\n1.建设园区，优化布局。（省科技厅牵头，省财政厅、深圳、佛山市人民政府等参加）\n2.开展检查，督促整改。（省科技厅牵头，某某参加）\n3.治理河道，修好堤防。（省水利厅牵头）\n"))
        .isEqualTo("1=LEAD:省科技厅 SUPPORT:省财政厅 SUPPORT:佛山市人民政府, 2=, 3=LEAD:省水利厅");
  }

  @Test
  void bareNamesOfCitiesAreLeftOutAlike() {
    assertThat(
            Papers.labelled(
                "一、布局\n1.建设园区，优化布局。（省科技厅牵头，杭州、宁波、温州市人民政府参加）\n2.治理河道，修好堤防。（省水利厅牵头，甲县、乙市人民政府参加）\n"))
        .isEqualTo("1=LEAD:省科技厅 SUPPORT:温州市人民政府, 2=LEAD:省水利厅 SUPPORT:甲县 SUPPORT:乙市人民政府");
  }

  @ParameterizedTest
  @CsvSource({
    "《关于加快节水的提案》（第356号）收悉, REPLIES_TO",
    "《关于加快节水的函》收悉, REPLIES_TO",
    "《关于加快节水的提案》已公布, REFERENCES",
    "《关于加快节水的通知》（水发〔2099〕3号）已收悉, REFERENCES",
    "《关于加快节水的函》及有关材料收悉, REPLIES_TO",
    "《关于加快节水的函》收悉后即办, REFERENCES"
  })
  void whatWasReceivedIsAnswered(String words, String relation) {
    assertThat(
            Papers.relations(
                Papers.findings("乙市水利局关于节水提案的答复函", "你委提出的" + words + "。现答复如下：\n一、修管网。先修主管。\n")))
        .isEqualTo(relation);
  }

  @Test
  void aReportsAimsForTheYearAreItsTargets() {
    DocumentFindings found =
        Papers.findings(
            "政府工作报告",
            "一、2098年工作回顾\n全市生产总值增长5.1%。\n二、2099年主要目标\n生产总值增长6.5%左右；失业率控制在3%以内。\n三、2099年重点工作\n（一）修管网。先修主管。\n");

    assertThat(figures(found.targets())).containsExactly("生产总值增长6.5%左右", "失业率控制在3%以内");
  }

  @Test
  void theDeedsThatAReportListsAreWorksToo() {
    String report =
        "一、2098年工作回顾\n（一）修了管网。修30公里。\n二、2099年工作安排\n（一）修好管网。先修主管。%s\n1．新增学位400个；\n2．新建公厕5座。\n";

    assertThat(Papers.tasks("政府工作报告", report.formatted("今年，继续办好两件民生实事："))).isEqualTo("（一） 1 2");
    assertThat(Papers.tasks("政府工作报告", report.formatted("分为以下两步："))).isEqualTo("（一）");
    assertThat(Papers.tasks("政府工作报告", report.replace("修好管网。先修主管。%s", "办好实事。今年，继续办好民生实事：")))
        .isEqualTo("1 2");
    assertThat(
            Papers.tasks("政府工作报告", report.replace("（一）修好管网。先修主管。%s\n", "").replace("工作安排", "民生实事")))
        .isEqualTo("1 2");
  }

  @Test
  void aReportWithoutADayHasAims() {
    String report =
        """
        政府工作报告
        一、2098年工作回顾
        生产总值增长5.1%。
        二、2099年主要目标
        生产总值增长6.5%左右。
        三、2099年重点工作
        （一）修管网。先修主管。
        """;

    assertThat(figures(Extractor.extract(Sources.of(report)).get(0).targets()))
        .containsExactly("生产总值增长6.5%左右");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2098年主要经济指标", "过去五年主要目标", "主要指标", "2098—2099年主要目标"})
  void figuresOfThePastInAReportAreNone(String heading) {
    assertThat(
            Papers.findings(
                    "政府工作报告",
                    "一、" + heading + "\n生产总值增长6.5%左右；失业率控制在3%以内。\n二、2099年重点工作\n（一）修管网。先修主管。\n")
                .targets())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年以来，各县围绕确保全年目标任务，新增床位1200张，完成率达到75%。",
        "为确保全年任务按期完成，截至6月底，建成床位500张，占年度计划的45%。",
        "2098年以来，各县确保全年平稳，完成投资50亿元。",
        "各县确保全年平稳，完成投资50亿元。",
        "2098年，我市确保全年新增床位500张，各项工作圆满收官。",
        "为确保全年销售额突破500亿元，制定本要点。"
      })
  void whatIsToldAboveTheFirstItemIsNoTarget(String words) {
    assertThat(Papers.findings(Papers.PLAN, words + "\n一、修管网。先修主管。\n").targets()).isEmpty();
  }

  @Test
  void aimsThatAreStrivenForAboveTheFirstItemAreTargets() {
    assertThat(
            figures(
                Papers.findings(Papers.PLAN, "结合我市情况，力争到2099年底，养老床位占比达到60%。\n一、修管网。先修主管。\n")
                    .targets()))
        .containsExactly("养老床位占比达到60%");
    assertThat(
            figures(Papers.findings(Papers.PLAN, "力争全年销售额突破500亿元，制定本要点。\n一、修管网。先修主管。\n").targets()))
        .containsExactly("力争全年销售额突破500亿元");
    assertThat(figures(Papers.findings(Papers.PLAN, "全年销售额突破500亿元。\n一、修管网。先修主管。\n").targets()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"混接点多达1200余处", "全市仅有3家企业", "超标率高达30%"})
  void howBadItIsIsNoTarget(String words) {
    assertThat(Papers.targets(words)).isEmpty();
  }

  @Test
  void whatComesEveryYearSetsNoTerm() {
    List<TargetFinding> found = Papers.targets("每年4月上旬至5月下旬休牧，休牧期不少于45天");

    assertThat(figures(found)).containsExactly("休牧期不少于45天");
    assertThat(found.get(0).due()).isEmpty();
  }

  @Test
  void checksThatSomeStartAreHandedOut() {
    String body =
        """
        |序号|抽查任务名称|抽查对象|抽查比例|发起部门|配合部门|
        |---|---|---|---|---|---|
        |1|培训机构联合抽查|培训机构|5%|市教育局|市公安局|
        |2|检测机构联合抽查|检测机构|10%|市住建局|市市场监管局|
        """;

    assertThat(Papers.labelled(body))
        .isEqualTo("1=LEAD:市教育局 SUPPORT:市公安局, 2=LEAD:市住建局 SUPPORT:市市场监管局");
  }

  @Test
  void proposalsAreHandedOutWithoutWhoMadeThem() {
    String body =
        "编号\t建议标题\t领衔代表\t主办单位\t会办单位\n3\t关于改造管网的建议\t某某某\t市水利局\t市财政局\n7\t关于修路的建议\t某某\t市交通局\t市财政局\n";

    assertThat(Papers.labelled(body))
        .isEqualTo("3=LEAD:市水利局 SUPPORT:市财政局, 7=LEAD:市交通局 SUPPORT:市财政局");
    assertThat(Papers.findings(Papers.PLAN, body).tasks())
        .noneMatch(task -> task.text().text().contains("某"));
  }

  @Test
  void whatHasBeenReachedUnderAPaperIsNoGround() {
    String told = "今年以来，各地按照《甲市节水条例》要求，制定出台一系列措施，取得决定性成效。";

    assertThat(Papers.relations(Papers.findings(Papers.PLAN, told + "\n一、修好管网。修30公里。\n")))
        .isEqualTo("REFERENCES");
    assertThat(
            Papers.relations(
                Papers.findings(
                    Papers.PLAN, told.replace("制定出台一系列措施，取得决定性成效", "制定本方案") + "\n一、修好管网。\n")))
        .isEqualTo("BASIS");
  }

  @Test
  void governmentsNamedTogetherAreUnits() {
    assertThat(
            Papers.labelled(
                "一、治水\n1.治理河道，修好堤防。（市水利局，甲县、乙县人民政府）\n2.修好管网。（甲镇、乙镇人民政府，甲街道、乙街道办事处）\n3.保护水源，兼顾城乡。（甲县、乙县）\n"))
        .isEqualTo(
            "1=RESPONSIBLE:市水利局 RESPONSIBLE:甲县 RESPONSIBLE:乙县人民政府, 2=RESPONSIBLE:甲镇 RESPONSIBLE:乙镇人民政府 RESPONSIBLE:甲街道 RESPONSIBLE:乙街道办事处, 3=");
    assertThat(
            Papers.labelled(
                "一、治水\n1.治理河道，修好堤防。（市水利局、经济开发区、乙县人民政府）\n2.修好管网。（市水利局、含山县、当涂县人民政府）\n3.保护景观，修好步道。（市水利局、景区、乙县人民政府）\n"))
        .isEqualTo(
            "1=RESPONSIBLE:市水利局 RESPONSIBLE:经济开发区 RESPONSIBLE:乙县人民政府, 2=RESPONSIBLE:市水利局 RESPONSIBLE:含山县 RESPONSIBLE:当涂县人民政府, 3=");
  }

  @Test
  void unitsThatTakeOnAWorkTogetherAnswerForIt() {
    assertThat(Papers.labelled("一、抢险\n1.抢险救灾。由市水利局、市应急局共同承担防汛抢险工作。\n2.保障经费。由市水利局、市应急局共同承担抢险费用。\n"))
        .isEqualTo("1=RESPONSIBLE:市水利局 RESPONSIBLE:市应急局, 2=");
  }

  @Test
  void townsOfAKindAreUnits() {
    assertThat(Papers.labelled("一、宣传\n1.加强宣传，修好管网。（责任单位：市水利局，相关镇（街、园））\n"))
        .isEqualTo("1=RESPONSIBLE:市水利局 RESPONSIBLE:相关镇（街、园）");
  }
}
