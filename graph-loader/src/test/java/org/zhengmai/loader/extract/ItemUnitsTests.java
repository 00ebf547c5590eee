package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for an item, in every form in which texts say so. */
class ItemUnitsTests {

  @Test
  void pointsWithoutAHeadingBelowSuchOneAreTasks() {
    assertThat(
            Papers.tasks(
                "乙市2099年任务清单", "一、市水利局牵头工作\n1.修主管；\n2.修支管，两年内修完；\n二、其他工作\n1.换水表；\n2.换阀门；\n"))
        .isEqualTo("1 2 二");
  }

  @ParameterizedTest
  @CsvSource({
    "市教育局牵头工作（2项）, LEAD:市教育局",
    "由市水利局、市财政局负责的任务, RESPONSIBLE:市水利局 RESPONSIBLE:市财政局",
    "压实牵头工作, ''",
    "各部门负责的事项, ''",
    "推进市教育局牵头工作, ''"
  })
  void theHeadingOfAListMayGiveAllOfItToUnits(String heading, String units) {
    String body = "一、" + heading + "\n1.修好管网。先修主管。\n2.换好水表。再换水表。（市统计局牵头）\n";

    assertThat(Papers.findings("乙市2099年任务清单", body).tasks().stream().map(Papers::units))
        .containsExactly(units, "LEAD:市统计局");
  }

  @Test
  void whoOnlySupportsGoesAlongWithTheLeaderOfTheHeading() {
    String body =
        """
        一、市长负责的工作
        （一）市审计局牵头的工作
        加强审计。
        （二）市水利局牵头的工作
        1.修好管网。
        协同单位：市财政局和各县人民政府。
        2.换好水表。
        配合单位：市财政局。
        （三）其他工作
        1.查好漏点。
        牵头单位：市住建局。
        """;

    assertThat(Papers.findings("乙市2099年任务分解", body).tasks())
        .extracting(Papers::units)
        .containsExactly(
            "LEAD:市审计局",
            "LEAD:市水利局 SUPPORT:市财政局 SUPPORT:各县人民政府",
            "LEAD:市水利局 SUPPORT:市财政局",
            "LEAD:市住建局");
  }

  private static final String DUTIES =
      """
      1 总则
      1.1 编制目的
      为防汛制定。
      2 组织体系
      2.1 成员单位职责
      """;

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
        "修好管网。（人民银行乙市分行、市金融局）|人民银行乙市分行 RESPONSIBLE 1,市金融局 RESPONSIBLE 2",
        "修好管网。（市水利局牵头。只写明一个单位的，其他单位配合，下同）|市水利局 LEAD 1",
        "修好管网。（中国水务集团、乙市供水公司）|''",
        "修好管网（长2公里），市水利局要抓好。|''",
        "修好管网，覆盖各县（市、区）|''",
        "修好管网，建好三类场所（学校、医院）。|''",
        "修好管网。（市水利局牵头，甲县、市财政局配合）|市水利局 LEAD 1,甲县 SUPPORT 2,市财政局 SUPPORT 3",
        "修好管网。（甲县、乙县）|''",
        "修好管网。（责任单位：市水利局、市住建局，市财政局配合）|市水利局 RESPONSIBLE 1,市住建局 RESPONSIBLE 2,市财政局 SUPPORT 3",
        "修好管网。（责任单位：市水利局，市住建局，市财政局配合）|市水利局 SUPPORT 1,市住建局 SUPPORT 2,市财政局 SUPPORT 3",
        "修好管网。（配合单位：市水利局、市住建局，市财政局配合）|市水利局 SUPPORT 1,市住建局 SUPPORT 2,市财政局 SUPPORT 3",
        "修好管网。（见附件）|''",
        "修好管网，报告上级（市水利局、市财政局），再抓落实。|''"
      })
  void unitsAreReadInEveryForm(String text, String units) {
    assertThat(unitsOf("一、修好管网。" + text)).isEqualTo(units);
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
    assertThat(unitsOf("一、修好管网。先修主管，再修支管。\n" + line + "\n")).isEqualTo(units);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市水利局、市利技、市财政局 | 市水利局 RESPONSIBLE 1,市财政局 RESPONSIBLE 3",
        "市水利局、市财政局）（配合单位：市财政局、市公安局 | 市水利局 RESPONSIBLE 1,市财政局 RESPONSIBLE 2,市财政局 SUPPORT 3,市公安局 SUPPORT 4",
        "市水利局、市财政局）（责任单位：市水利局、市公安局 | 市水利局 RESPONSIBLE 1,市财政局 RESPONSIBLE 2,市公安局 RESPONSIBLE 3"
      })
  void whoStandsBehindAGarbledNameKeepsItsPlace(String list, String units) {
    assertThat(unitsOf("一、修好管网。先修主管。（责任单位：" + list + "）")).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（市水利局牵头会同市财政局、市审计局负责，各县人民政府落实） | LEAD:市水利局 SUPPORT:市财政局 SUPPORT:市审计局 IMPLEMENT:各县人民政府",
        "（责任单位：市水利局牵头，会同有关部门） | LEAD:市水利局 SUPPORT:有关部门",
        "（责任单位：市水利局会同市财政局牵头，市审计局配合） | LEAD:市水利局 LEAD:市财政局 SUPPORT:市审计局",
        "（市水利局会同市财政局负责） | RESPONSIBLE:市水利局 RESPONSIBLE:市财政局",
        "由市水利局牵头会同市财政局、市审计局制定办法，市公安局配合。 | LEAD:市水利局 SUPPORT:市财政局 SUPPORT:市审计局 SUPPORT:市公安局",
        "由市水利局牵头会同有关部门制定办法。 | LEAD:市水利局",
        "（市水利局牵头会同市财政局，各县人民政府落实） | LEAD:市水利局 SUPPORT:市财政局 IMPLEMENT:各县人民政府",
        "（市水利局牵头，会同市财政局；市审计局、市公安局负责） | LEAD:市水利局 SUPPORT:市财政局 RESPONSIBLE:市审计局"
            + " RESPONSIBLE:市公安局",
        "（责任单位：各县（甲乙、丙丁）） | RESPONSIBLE:各县（甲乙、丙丁）",
        // persons beside units
        "（责任单位：市财政局（王某某 李某某）） | RESPONSIBLE:市财政局",
        "（责任单位：王某某 市财政局、市水利局） | RESPONSIBLE:市财政局 RESPONSIBLE:市水利局",
        "（责任单位：方山县 水利局） | RESPONSIBLE:方山县水利局"
      })
  void whoGoesAlongWithALeaderSupportsIt(String list, String units) {
    TaskFinding task = Papers.findings(Papers.PLAN, "一、修好管网。先修主管。" + list).tasks().get(0);
    assertThat(Papers.units(task)).isEqualTo(units);
  }

  @Test
  void whoGoesAlongMayBeAClassWhereAMatterIsHandedOut() {
    String text = "一、组织实施\n涉及经费方面的事项，由水利部门牵头会同有关部门负责和协调；涉及宣传方面的事项，由市水利局负责。";
    assertThat(Papers.findings(Papers.PLAN, text).tasks())
        .extracting(Papers::units)
        .containsExactly("LEAD:水利部门 SUPPORT:有关部门", "RESPONSIBLE:市水利局");
  }

  @Test
  void theUnitBehindAGarbledFirstNameDoesNotLead() {
    String text = "一、修好管网。先修主管。（责任单位：市利技、市财政局。以下除特别注明外，排名第一位的为牵头单位）";
    assertThat(Papers.units(Papers.findings(Papers.PLAN, text).tasks().get(0)))
        .isEqualTo("RESPONSIBLE:市财政局");
  }

  @Test
  void dutiesOfUnitsMayHaveNoNumbers() {
    assertThat(
            Papers.findings(
                    "乙市人民政府关于印发乙市防汛应急预案的通知",
                    DUTIES
                        + """
                        市水利局：负责调度。
                        市公安局：维护秩序，要求如下：分段警戒。
                        """)
                .tasks())
        .extracting(Papers::units)
        .containsExactly("RESPONSIBLE:市水利局", "RESPONSIBLE:市公安局");
  }

  @Test
  void aDutyMayNameTwoUnits() {
    assertThat(
            Papers.findings(
                    "乙市人民政府关于印发乙市防汛应急预案的通知",
                    DUTIES
                        + """
                        （1）市水利局：负责调度。
                        （2）各县（市、区）人民政府，乙市经济开发区管委会：负责巡查。
                        """)
                .tasks())
        .extracting(Papers::units)
        .containsExactly("RESPONSIBLE:市水利局", "RESPONSIBLE:各县（市、区）人民政府 RESPONSIBLE:乙市经济开发区管委会");
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
        .extracting(Papers::units)
        .containsExactly("LEAD:水利局 SUPPORT:财政局 SUPPORT:住房城乡建设局", "LEAD:水利局");
  }

  /** The units of the first item with their roles and ranks. */
  private static String unitsOf(String body) {
    return Papers.findings(Papers.PLAN, body).tasks().get(0).responsibilities().stream()
        .map(unit -> unit.name().printed() + " " + unit.role() + " " + unit.rank())
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @CsvSource({"修好管网。——责任单位：市水利局、市财政局, RESPONSIBLE:市水利局 RESPONSIBLE:市财政局", "压实主体—责任单位：市水利局, ''"})
  void dashesSetALabelApart(String text, String units) {
    List<TaskFinding> tasks = Papers.findings(Papers.PLAN, "一、重点任务\n1.抓好节水。" + text + "\n").tasks();

    assertThat(Papers.units(tasks.get(0))).isEqualTo(units);
  }

  @Test
  void dashesMayBeginTheLineBelowTheItem() {
    assertThat(Papers.labelled("一、重点任务\n1.修好管网。\n——责任单位：市水利局\n2.修好水厂！——责任单位：市财政局\n3.保护水源。每月检查。\n"))
        .isEqualTo("1=RESPONSIBLE:市水利局, 2=RESPONSIBLE:市财政局, 3=");
  }
}
