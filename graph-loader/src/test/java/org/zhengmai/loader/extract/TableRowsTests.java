package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table of tasks hands out: its rows with their words, units, terms and figures. */
class TableRowsTests {

  @Test
  void aHeadOfOtherColumnsEndsATableAndItsPersonsAreNoTasks() {
    String rows =
        """
        任务分解表
        | 序号 | 任务 | 措施 | 要求 | 责任单位 |
        |---|---|---|---|---|
        | 1 | 修好管网 | 更换主管 | 高标准 | 市水利局 |

        | 序号 | 楼栋 | 楼长 | 责任单位 |
        | 1 | 东片 | 某某某 | 市教育局 |
        """;
    List<TaskFinding> tasks = Papers.findings(Papers.PLAN, rows).tasks();

    assertThat(tasks).extracting(TaskFinding::label).containsExactly("1");
    assertThat(Papers.units(tasks.get(0))).isEqualTo("RESPONSIBLE:市水利局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "    "})
  void aRowThatLacksACellKeepsItsWordsItsLeaderAndItsTerm(String gap) {
    String rows =
        """
        任务分解表
        序号,工作任务,牵头单位,配合单位,完成时限
        1,新建学校,市教育局,市财政局,6月底前
        2,新建医院,市卫健委,9月底前
        3,新建道路,市交通局,市财政局,12月底前
        """
            .replace(",", gap);
    List<TaskFinding> tasks = Papers.findings(Papers.PLAN, rows).tasks();

    assertThat(tasks).extracting(TaskFinding::label).containsExactly("1", "2", "3");
    assertThat(Papers.units(tasks.get(1))).isEqualTo("LEAD:市卫健委");
    assertThat(tasks.get(1).text().text()).isEqualTo("新建医院");
    assertThat(tasks.get(1).deadline().orElseThrow().raw().text()).isEqualTo("9月底前");
  }

  /** Papers that are to be written have terms; those that there are have days. */
  @ParameterizedTest
  @CsvSource({"出台时间, 2099年3月底前, 2099年3月底前", "出台时间, 2098年3月, ''", "发布时间, 2099年3月底前, ''"})
  void theColumnThatSaysWhenPapersAreWrittenIsTheirTerm(String head, String cell, String term) {
    String table =
        "任务分工表\n| 序号 | 政策文件 | 负责单位 | %s |\n| 1 | 制定节水办法 | 水利部 | %s |\n".formatted(head, cell);

    assertThat(Papers.findings(Papers.PLAN, table).tasks())
        .singleElement()
        .extracting(task -> task.deadline().map(due -> due.raw().text()).orElse(""))
        .isEqualTo(term);
  }

  /** Of two columns of units the later is the one that was left out. */
  @ParameterizedTest
  @CsvSource({"序号 | , 1 | ", "'', ''"})
  void aRowWithOneUnitNamesTheLeader(String numberHead, String number) {
    String table =
        "任务分解表\n| %s任务 | 牵头单位 | 配合单位 |\n| %s修好管网 | 市水利局 |\n".formatted(numberHead, number);

    assertThat(Papers.findings(Papers.PLAN, table).tasks())
        .singleElement()
        .extracting(Papers::units)
        .isEqualTo("LEAD:市水利局");
  }

  @Test
  void rowsMayBeNumberedInBracketsAndHaveNoUnitsOfTheirOwn() {
    String rows =
        """
        任务分解表
        | 序号 | 任务 | 责任单位 | 完成时限 |
        |---|---|---|---|
        | （一） | 修好管网 | 市水利局 | 6月底前 |
        | （二） | 更换水表 |  | 9月底前 |
        | （三） | 治理河道 | 全市各级 | 12月底前 |
        """;

    assertThat(Papers.findings(Papers.PLAN, rows).tasks())
        .extracting(TaskFinding::label)
        .containsExactly("（一）", "（二）", "（三）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（一）整治河道\n（二）整治湖泊", "一、整治河道", "注：含支流"})
  void aCellOfTabsMayHoldLinesThatLookLikeHeadings(String lines) {
    String rows =
        "任务分解表\n序号\t任务\t责任单位\t完成时限\n1\t修好管网\t市水利局\t6月底前\n2\t\"加强整治：\n"
            + lines
            + "\"\t市园林局\t9月底前\n3\t更换水表\t市住建局\t12月底前\n";
    List<TaskFinding> tasks = Papers.findings(Papers.PLAN, rows).tasks();

    assertThat(tasks).extracting(TaskFinding::label).containsExactly("1", "2", "3");
    assertThat(Papers.units(tasks.get(1))).isEqualTo("RESPONSIBLE:市园林局");
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

  /** The text of each task with its term. */
  private static String rows(String head, String row) {
    String dashes = "|---".repeat(head.split("\\|").length - 1) + "|\n";
    String table = "附件\n任务表\n" + head + "\n" + dashes + row + "\n";
    return Papers.findings(Papers.PLAN, table).tasks().stream()
        .map(task -> task.text().printed() + task.deadline().map(d -> " " + d.by()).orElse(""))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // when it begins, where and for how much is no text of the task
        "| 序号 | 任务 | 责任单位 | 启动时间 | 完成时间 |; | 1 | 修路 | 市交通局 | 2099年3月 | 2099年6月 |; 修路 2099-06",
        "| 序号 | 项目名称 | 建设规模 | 总投资 | 责任单位 |; | 1 | 甲路 | 5000平方米 | 2亿元 | 市交通局 |; 甲路",
        // without a column of terms the measure may name its own
        "| 序号 | 任务 | 责任单位 |; | 1 | 2099年6月底前完成道路修缮。 | 市交通局 |; 2099年6月底前完成道路修缮。 2099-06",
        // works with a promised term
        "| 序号 | 任务 | 责任单位 | 承诺时限 |; | 1 | 修路 | 市交通局 | 5个工作日 |; 修路",
        // a row without its number, which is merged
        "| 序号 | 任务 | 责任单位 | 时限 |; | 修路 | 市交通局 | 9月底 |; 修路 2099-09",
      })
  void theMeasureAndTheTermAreTold(String head, String row, String expected) {
    assertThat(rows(head, row)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // when a meeting is, permits and what they need
        "| 序号 | 时间 | 内容 | 参加单位 | 地点 |; | 1 | 3月5日 | 部署会 | 市发改委 | 一楼会议室 |",
        "| 序号 | 事项名称 | 设定依据 | 实施主体 | 承诺时限 |; | 1 | 施工许可 | 《甲法》 | 市住建局 | 5个工作日 |",
        // marks to be given; no works are
        "| 序号 | 考核项目 | 分值 | 评分标准 | 责任单位 |; | 1 | 学校建设 | 20 | 完成3所得20分 | 市教育局 |",
      })
  void tablesThatHandOutNothingHaveNoTasks(String head, String row) {
    assertThat(rows(head, row)).isEmpty();
  }

  @Test
  void theFirstUnitOfARowLeadsWhereTheTableSaysSo() {
    String table =
        """
        附件
        任务表%s
        | 序号 | 任务 | %s |
        |---|---|---|
        | 1 | 修好管网。 | 市水利局、市财政局 |
        | 2 | 换好水表。 | 市住建局牵头，市水利局配合 |
        %s
        """;
    String said = "| 备注：责任单位排第一位的为牵头单位 | | |";
    assertThat(Papers.labelled(table.formatted("", "责任单位", said)))
        .isEqualTo("1=LEAD:市水利局 RESPONSIBLE:市财政局, 2=LEAD:市住建局 SUPPORT:市水利局");
    assertThat(Papers.labelled(table.formatted("（排名第一的为牵头单位，其他为配合单位）", "责任单位", "")))
        .startsWith("1=LEAD:市水利局 SUPPORT:市财政局, ");
    assertThat(Papers.labelled(table.formatted("", "责任单位", ""))).startsWith("1=RESPONSIBLE:市水利局");
    // Columns of roles say who leads.
    assertThat(Papers.labelled(table.formatted("", "配合单位 | 责任单位", said)))
        .doesNotContain("LEAD:市水利局");
  }

  @Test
  void rowsThatLackTheirLastCellsEndWhereTheNextNumberStands() {
    String table = "附件\n任务表\n序号\t任务\t责任单位\t时限\n1\t修好管网\t市水利局\t9月底\n";
    String rows = "2\t换好水表\t市住建局\n3\t查清水源\t市水利局\t6月底\n";
    String text = "\t请各单位按月报送。\n\t二、保障措施\n\t（一）加强领导。成立专班。（责任单位：市府办）\n";
    assertThat(Papers.labelled(table + rows + text))
        .isEqualTo(
            "1=RESPONSIBLE:市水利局, 2=RESPONSIBLE:市住建局, 3=RESPONSIBLE:市水利局, （一）=RESPONSIBLE:市府办");
    assertThat(Papers.labelled(table + "2\t\"换好水表，\n查清水源\"\t\"市住建局\n市水利局\"\t6月底\n"))
        .endsWith("2=RESPONSIBLE:市住建局 RESPONSIBLE:市水利局");
  }

  @Test
  void numberedNamesOfACellArePartedAndNamedOnce() {
    String table = "附件\n任务表\n| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 修好管网。 | %s |\n";
    assertThat(Papers.labelled(table.formatted("1.市水利局<br>2.市财政局<br>3.市财政局")))
        .isEqualTo("1=RESPONSIBLE:市水利局 RESPONSIBLE:市财政局");
    assertThat(Papers.labelled(table.formatted("高新区管委会<br>东河镇<br>西湖街道")))
        .isEqualTo("1=RESPONSIBLE:高新区管委会 RESPONSIBLE:东河镇 RESPONSIBLE:西湖街道");
    assertThat(Papers.labelled(table.formatted("高新区管委会 东河镇 西湖街道")))
        .isEqualTo("1=RESPONSIBLE:高新区管委会 RESPONSIBLE:东河镇 RESPONSIBLE:西湖街道");
    assertThat(Papers.labelled(table.formatted("市住房城乡建<br>设局")))
        .isEqualTo("1=RESPONSIBLE:市住房城乡建设局");
  }

  @Test
  void anIndicatorThatUnitsAnswerForIsATargetOfItsRow() {
    String table = "附件\n指标表\n| 指标 | 2103年目标 | %s |\n|---|---|---|\n| 床位数（张） | 5 | %s |\n";
    DocumentFindings row = Papers.findings(Papers.PLAN, table.formatted("责任单位", "市卫健委"));
    assertThat(row.targets()).isEmpty();
    assertThat(row.tasks()).singleElement().satisfies(t -> assertThat(t.targets()).hasSize(1));
    DocumentFindings none = Papers.findings(Papers.PLAN, table.formatted("属性", "预期性"));
    assertThat(none.targets()).hasSize(1);
    assertThat(none.tasks()).isEmpty();
  }

  @Test
  void personsBesideAUnitAreNoPartOfIt() {
    String table = "附件\n任务表\n| 任务 | 责任单位及责任人 |\n|---|---|\n| 修好管网。 | 市水利局（%s） |\n";
    assertThat(Papers.labelled(table.formatted("甲某某、乙某"))).isEqualTo("1=RESPONSIBLE:市水利局");
    assertThat(Papers.labelled(table.formatted("市水务局"))).isEqualTo("1=RESPONSIBLE:市水利局（市水务局）");
  }

  @Test
  void yearsBelowTheWordForAimsAreColumnsOfACellALine() {
    String head = "任务分解表\n序号\n修复片区\n主要任务\n年度目标\n责任单位\n2099年\n2100年\n";
    String rows =
        "1\n东片区\n修好管网60公里，\n新增水表。\n完成20公里\n完成40公里\n市水利局\n2\n西片区\n换好水表。\n先换旧表\n全部换好\n市住建局\n";
    assertThat(Papers.labelled(head + rows)).isEqualTo("1=RESPONSIBLE:市水利局, 2=RESPONSIBLE:市住建局");
  }

  @Test
  void tablesThatHandOutNothingCitePapersToo() {
    String table =
        "| 序号 | 事项名称 | 设定依据 | 实施主体 | 承诺时限 |\n|---|---|---|---|---|\n| 1 | 施工许可 | 《甲县建筑管理办法》 | 市住建局 | 5个工作日 |\n";
    assertThat(Papers.findings(Papers.PLAN, "附件\n事项清单\n" + table).citations()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // what is reached, what is amiss and how to go about it are not what is done
        "| 目标 | 措施 | 责任单位 |; | 出水合格率达到98%以上 | 新建水厂2座。 | 市水利局 |; 新建水厂2座。 98 2",
        "| 问题 | 整改措施 | 责任单位 |; | 供水能力不足，缺口达3万吨 | 新建水厂2座。 | 市水利局 |; 新建水厂2座。 2",
        "| 任务 | 工作要求 | 责任单位 |; | 新建水厂2座 | 严把质量关，确保群众用上好水。 | 市水利局 |; 新建水厂2座 2",
        // names of works; what is to be done stands beside them
        "| 任务 | 工作要求 | 责任单位 |; | 水厂 | 严把质量关，新建水厂2座。 | 市水利局 |; 严把质量关，新建水厂2座。 2",
        // where nothing else is printed the row is what is amiss, whose figures are no aims
        "| 问题 | 整改目标 | 责任单位 |; | 供水能力严重不足，缺口达3万吨 | 新建水厂2座 | 市水利局 |; 供水能力严重不足，缺口达3万吨 2",
        // how far it is and what comes next
        "| 任务 | 下一步措施 | 责任单位 |; | 新建水厂2座 | 争取上级资金支持，加快建设进度。 | 市水利局 |; 新建水厂2座 2",
        // a scale may tell the work, or only how large it is
        "| 项目 | 建设规模 | 责任单位 |; | 水厂 | 新建水厂2座 | 市水利局 |; 新建水厂2座 2",
        "| 项目 | 建设规模 | 责任单位 |; | 城东水厂 | 日产3万吨 | 市水利局 |; 城东水厂",
      })
  void ofSeveralColumnsOfWordsTheMeasureIsTheTask(String head, String row, String expected) {
    String table = "附件\n任务表\n" + head + "\n|---|---|---|\n" + row + "\n";
    TaskFinding task = Papers.findings(Papers.PLAN, table).tasks().get(0);
    String figures =
        task.targets().stream()
            .map(target -> " " + ((TargetValue.Single) target.value()).number())
            .collect(Collectors.joining());
    assertThat(task.text().printed() + figures).isEqualTo(expected);
  }

  @Test
  void aColumnOfUnitsMayBeHeadedByNothingMore() {
    String table = "附件\n任务表\n| 任务 | 时限 | 单位 |\n|---|---|---|\n| 修好管网 | 6月底 | %s |\n";
    assertThat(Papers.labelled(table.formatted("市水利局、各县政府")))
        .isEqualTo("1=RESPONSIBLE:市水利局 RESPONSIBLE:各县政府");
    assertThat(Papers.labelled(table.formatted("甲县"))).isEqualTo("1=RESPONSIBLE:甲县");
    assertThat(Papers.labelled(table.formatted("公里"))).isEmpty();
    String others = "| 单位 | 姓名 | 电话 |\n|---|---|---|\n| 市水利局 | 甲某某 | 1 |\n";
    assertThat(Papers.labelled("附件\n名单\n" + others)).isEmpty();
  }

  @Test
  void labelsWithinACellLeaveTheBracketOfAGroup() {
    String table = "附件\n任务表\n| 任务 | 责任单位 |\n|---|---|\n| 修好管网。 | 牵头单位：%s；配合单位：市财政局 |\n";
    assertThat(Papers.labelled(table.formatted("各县（市、区）")))
        .isEqualTo("1=LEAD:各县（市、区） SUPPORT:市财政局");
    assertThat(Papers.labelled(table.formatted("市水利局（"))).isEqualTo("1=LEAD:市水利局 SUPPORT:市财政局");
  }

  @Test
  void whereARowNamesItsLeaderAnEmptyCellNamesNobody() {
    String head = "附件\n任务表\n| 序号 | 任务 | 牵头单位 | 责任单位 |\n|---|---|---|---|\n";
    String first = "| 1 | 修好管网 | 市水利局 | 市财政局 |\n";
    assertThat(Papers.labelled(head + first + "| 2 | 换好水表 | 市住建局 | |\n")).endsWith(", 2=LEAD:市住建局");
    assertThat(Papers.labelled(head + first + "| 2 | 换好水表 | | 市住建局 |\n"))
        .endsWith(", 2=LEAD:市水利局 RESPONSIBLE:市住建局");
  }

  @Test
  void aColumnMayBeHeadedByItsRoleAlone() {
    assertThat(
            Papers.labelled("附件\n任务表\n| 任务 | 牵头 | 督导 |\n|---|---|---|\n| 修好管网 | 市水利局 | 市督查室 |\n"))
        .isEqualTo("1=LEAD:市水利局 SUPERVISE:市督查室");
  }
}
