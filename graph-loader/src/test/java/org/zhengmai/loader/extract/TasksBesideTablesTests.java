package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a task in the text before, between and behind tables. */
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

  @ParameterizedTest
  @ValueSource(
      strings = {"全面开展排查整治，建立问题清单。", "6月底前完成下表编制。", "按照《甲市节水办法》公布下表。", "18周岁以下人员免费，规模以下企业扶持。"})
  void anItemThatSaysWhatToDoIsATaskAlsoAboveATable(String text) {
    String table = "\n| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 修好管网 | 市水利局 |\n";

    assertThat(Papers.findings(Papers.PLAN, "一、重点任务\n（一）抓好节水。" + text + table).tasks())
        .extracting(TaskFinding::label)
        .containsExactly("（一）", "1");
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

  private static final String TABLE =
      """
      | 序号 | 任务 | 责任单位 | 时限 |
      |---|---|---|---|
      | 1 | 修好管网。 | 市水利局 | 9月底 |
      """;

  @Test
  void theOutlineGoesOnBehindATable() {
    String before = "一、重点任务\n（一）修好河道。清淤5公里。（责任单位：市水利局）\n";
    String behind = "（二）种好树木。新建林场6个。（责任单位：市林业局）\n二、保障措施\n（一）加强领导。成立专班。（责任单位：市府办）\n";
    DocumentFindings findings = Papers.findings(Papers.PLAN, before + TABLE + behind);
    assertThat(findings.tasks())
        .extracting(task -> task.label() + " " + task.section().orElse("-"))
        .containsExactly("一/（一） 一", "1 -", "（二） 一", "二/（一） 二");
    assertThat(findings.tasks()).extracting(TaskFinding::position).containsExactly(1, 2, 3, 4);
    assertThat(findings.tasks().get(2).targets()).hasSize(1);
    assertThat(findings.tasks().get(3).kind()).isEqualTo(TaskKind.SAFEGUARD);
  }

  @Test
  void anAnnexOfTasksBetweenTablesIsRead() {
    String annex = "附件2\n任务要点\n一、建设食堂。建好食堂5个。（责任单位：市商务局）\n二、建设公园。建好公园6个。（责任单位：市园林局）\n附件3\n";
    assertThat(Papers.labelled("附件1\n" + TABLE + annex + TABLE.replace("管网", "河道")))
        .isEqualTo(
            "1=RESPONSIBLE:市水利局, 一=RESPONSIBLE:市商务局, 二=RESPONSIBLE:市园林局, 1/2=RESPONSIBLE:市水利局");
  }

  @Test
  void theHeadingOfARowBehindATableIsNoTask() {
    assertThat(
            Papers.labelled(
                "一、甲类任务\n" + TABLE + "二、乙类任务\n" + TABLE + "三、资金表\n| 资金 | 来源 |\n| 5 | 财政 |\n"))
        .isEqualTo("1=RESPONSIBLE:市水利局, 1/2=RESPONSIBLE:市水利局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注：1.本表按季填报。2.请于每月5日前报送。\n",
        "1.本表按季填报。\n2.本表所列任务按季度调度。\n",
        "填表说明：\n1.本表按季填报。\n2.请于每月5日前报送50份。\n",
        "附件2\n联络员名单\n一、市直单位\n（一）市民政局\n甲某某 科长\n二、县区\n乙某某\n",
        "乙市人民政府办公室 2099年3月1日印发\n",
      })
  void remarksAndListsOfPersonsBehindATableAreNoTasks(String behind) {
    String before = "一、重点任务\n（一）修好河道。清淤5公里。（责任单位：市水利局）\n附件：任务表\n2099年3月1日\n附件\n任务表\n";
    assertThat(Papers.labelled(before + TABLE + behind))
        .isEqualTo("（一）=RESPONSIBLE:市水利局, 1=RESPONSIBLE:市水利局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联络员登记表\n| 单位 | 姓名 | 职务 | 电话 |\n|---|---|---|---|\n| 市水利局 | 甲某某 | 科长 | 1 |\n",
        "| 序号 | 姓名 | 单位 | 电话 |\n|---|---|---|---|\n| 1 | 甲某某 | 市水利局 | 1 |\n",
        "指标表\n| 指标 | 单位 | 2098年 | 2103年 |\n|---|---|---|---|\n| 水厂 | 座 | 4 | 5 |\n",
      })
  void aTableOfOtherThingsHandsOutNothing(String behind) {
    assertThat(Papers.labelled("任务表\n" + TABLE + behind)).isEqualTo("1=RESPONSIBLE:市水利局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "本年度安排以下任务：\n", "下列任务由各县承担，市级验收。\n", "突出重点，详见下表。\n"})
  void aHeadingAboveATableMayAnnounceItsRows(String words) {
    assertThat(Papers.tasks(Papers.PLAN, "一、节水任务\n" + words + TABLE)).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"查清水源，定期通报。\n", "下列任务按月通报。（责任单位：市府办）\n"})
  void anItemThatSaysMoreIsATask(String words) {
    assertThat(Papers.tasks(Papers.PLAN, "一、节水任务\n" + words + TABLE)).isEqualTo("一 1");
  }

  private static final String ANNOUNCED = "一、重点任务\n（一）修好管网。按下表修好管网：\n";
  private static final String NEXT = "（二）换好水表。先换旧表。（责任单位：市住建局）\n";

  @Test
  void anItemGoesOnBehindTheTableInItsMiddle() {
    String behind = "2099年10月底前完成上述管网建设，新增管网60公里。（责任单位：市水利局、市财政局）\n";
    DocumentFindings findings = Papers.findings(Papers.PLAN, ANNOUNCED + TABLE + behind + NEXT);
    assertThat(findings.tasks()).extracting(TaskFinding::label).containsExactly("（一）", "1", "（二）");
    TaskFinding item = findings.tasks().get(0);
    assertThat(Papers.units(item)).isEqualTo("RESPONSIBLE:市水利局 RESPONSIBLE:市财政局");
    assertThat(item.targets()).extracting(t -> t.raw().printed()).containsExactly("新增管网60公里");
    assertThat(item.deadline()).hasValueSatisfying(d -> assertThat(d.by()).hasToString("2099-10"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注：管网均须新增60公里。（责任单位：市财政局）\n",
        "备注：以上由市财政局牵头。\n",
        // words that are no sentence: a title above the next table
        "（责任单位：市财政局）任务分解表\n",
      })
  void remarksOnATableAreNotItsItem(String behind) {
    DocumentFindings findings = Papers.findings(Papers.PLAN, ANNOUNCED + TABLE + behind + NEXT);
    assertThat(findings.tasks()).extracting(TaskFinding::label).containsExactly("1", "（二）");
  }

  @ParameterizedTest
  @CsvSource({
    // it takes up what the item is about
    "上述管网要保质保量建成。（责任单位：市财政局）,RESPONSIBLE:市财政局",
    // all rows, all items, or anything else
    "上述任务由市府办督办。（责任单位：市财政局）,''",
    "以上各项要按月报送。（责任单位：市财政局）,''",
    "请各县按月报送。（责任单位：市财政局）,''",
  })
  void theLastItemGoesOnWhereItsMatterIsTakenUp(String behind, String expected) {
    String item = "一、重点任务\n（一）修好河道。清淤5公里。（责任单位：市林业局）\n（二）修好管网。新建管网60公里，按下表实施：\n";
    DocumentFindings findings = Papers.findings(Papers.PLAN, item + TABLE + behind + "\n");
    assertThat(findings.tasks()).extracting(TaskFinding::label).containsExactly("（一）", "（二）", "1");
    assertThat(Papers.units(findings.tasks().get(1))).isEqualTo(expected);
  }

  @Test
  void rowsBetweenTwoItemsAreTheWorksOfTheFirst() {
    String first = "一、重点任务\n（一）抓好节水。坚持一城一策，分类推进。\n";
    DocumentFindings findings = Papers.findings(Papers.PLAN, first + TABLE + NEXT);
    assertThat(findings.tasks())
        .extracting(task -> task.label() + " " + task.section().orElse("-"))
        .containsExactly("1 一/（一）", "（二） 一");
    // What it commits to itself is its own.
    assertThat(Papers.tasks(Papers.PLAN, first.replace("分类", "年底前减少漏损5%，分类") + TABLE + NEXT))
        .isEqualTo("（一） 1 （二）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "注：", "说明：\n"})
  void remarksBehindATableMayCountAsItsItemDoes(String before) {
    String item = "一、重点任务\n1.修好河道。清淤5公里。（责任单位：市林业局）\n";
    String remarks = before + "1.各县按月报送进展。\n2.逾期未完成的予以约谈。\n";
    String next = "二、保障措施\n1.加强领导。成立专班。（责任单位：市府办）\n";
    assertThat(Papers.findings(Papers.PLAN, item + TABLE + remarks + next).tasks())
        .extracting(task -> task.text().printed().substring(0, 4))
        .containsExactly("清淤5公", "修好管网", "成立专班");
  }
}
