package org.zhengmai.loader.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTargetsTests {

  private static final String EXPECTED =
      "<= 14.5 /10万 婴儿死亡率 @2103 ; = 25.0 % 健康素养水平 @2103 ; > 11.5 万亿元 产业规模 @2103";

  private static final List<List<String>> TABLE =
      List.of(
          List.of("领域", "主要指标", "2098年", "2103年", "属性"),
          List.of("健康水平", "婴儿死亡率（/10万）", "16.9", "≤14.5", "预期性"),
          List.of("", "健康素养水平（%）", "23.1", "25.0", "预期性"),
          List.of("健康产业", "产业规模（万亿元）", "—", "＞11.5", "预期性"));

  /** With bars, with tabs where the merged cell is left out, and each cell on a line. */
  static Stream<String> copies() {
    String bars =
        TABLE.stream().map(row -> "| " + String.join(" | ", row) + " |\n").collect(joining());
    String tabs = TABLE.stream().map(row -> filled(row, "\t") + "\n").collect(joining());
    String lines = TABLE.stream().map(row -> filled(row, "\n\n") + "\n\n").collect(joining());
    return Stream.of(
        bars.replaceFirst("\n", "\n| --- | --- | --- | --- | --- |\n"),
        tabs,
        lines.replaceFirst("领域\n\n", ""));
  }

  private static String filled(List<String> row, String between) {
    return row.stream().filter(cell -> !cell.isEmpty()).collect(joining(between));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void readsWhatIsToBeReachedInWhateverFormTheTableWasCopied(String table) {
    assertThat(drawn(aims(table))).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| 指标 | 目标值 | 实际值 | 完成率 |;-",
        "| 指标 | “十三五”目标 | 2098年 | 现状 |;-",
      })
  void goalsOfThePlanBeforeAreNone(String head, String expected) {
    String table = head + "\n| --- | --- | --- | --- |\n| 床位数（张） | 4.2 | 4.3 | 5.0 |\n";
    assertThat(drawn(aims(table))).isEqualTo(expected.replace("-", ""));
  }

  @Test
  void takesTheUnitFromItsColumnAndTheWordsFromTheCell() {
    String table =
        """
        | 序号 | 指标名称 | 单位 | 现状值 | 目标值 |
        | 1 | 绿道长度 | 公里 | 120 | 200以上 |
        | 2 | 公园面积占比 | % | 5 | 8—10 |
        | 3 | 水质考核 | — | 达标 | 完成上级下达任务 |
        """;
    assertThat(drawn(aims(table))).isEqualTo(">= 200 公里 绿道长度 @ ; range 8—10 % 公园面积占比 @");
  }

  @ParameterizedTest
  @CsvSource({"'', '', ''", "序号, 1, 2"})
  void readsOneCellALineWithoutKinds(String number, String first, String second) {
    String table =
        String.join(
            "\n",
            List.of(number, "指标名称", "单位", "2098年", "2103年", first, "绿道长度", "公里", "120", "200以上"));
    assertThat(drawn(aims(table + "\n" + String.join("\n", second, "入园率", "%", "81", "90"))))
        .isEqualTo(">= 200 公里 绿道长度 @2103 ; = 90 % 入园率 @2103");
  }

  @Test
  void leavesOutTheYearsBeforeTheDocumentsOwn() {
    String table =
        """
        | 指标 | 2097年 | 2098年 | 2100年 |
        | 入园率（%） | 81 | 84 | 90 |
        """;
    assertThat(drawn(aims(table))).isEqualTo("= 90 % 入园率 @2100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 姓名 | 指标 | 备注 |\n| 甲 | 3 | 无 |\n",
        "| 序号 | 县区 | 2100年 |\n| 1 | 甲县 | 90 |\n",
        "主要指标\n\n属性\n\n入园率\n\n预期性\n"
      })
  void readsNothingFromOtherTables(String table) {
    assertThat(aims(table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号\t指标\t单位\t2097年\t2103年\t备注\n10\t备案率\t%\t40\t90\t\n",
        "类别\t指标\t单位\t2097年\t2103年\t备注\n质量\t备案率\t%\t40\t90\t\n",
        "类别\t指标\t2097年\t2103年\t备注\n质量\t备案率（%）\t40\t90\n",
        "类别\t指标\t2097年\t2103年\n备案率（%）\t40\t90\n",
        "| 指标    | 单位 | 2097年 | 2103年 |\n|---|---|---|---|\n| 备案率  | %    |        | 90     |\n",
        "指标\t单位\t2097年\t2103年\n指标\t单位\t2097年\t2103年\n备案率\t%\t40\t90\n",
        "指标\t单位\t2099年\t2103年\n备案率\t%\t40\t90\n",
        "指标\t2098年（实际）\t2099年（预计）\t2103年\n备案率（%）\t40\t50\t90\n",
        "指标\n单位\n2097年\n2103年\n属性\n经济发展\n研发强度\n%\n3.0\n预期性\n备案率\n%\n40\n90\n预期性\n"
      })
  void everyCellStandsBelowItsOwnWord(String table) {
    assertThat(drawn(aims(table))).isEqualTo("= 90 % 备案率 @2103");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标\t目标值\t备注\n出台办法\t2099年底前完成\t无\n出台细则\t2099年底\t无\n",
        "指标\t单位\t2097年\t2103年\n单位能耗\t吨\t1.0\t下降18%\n就诊率\t%\t80\t提高5个百分点\n",
        "地区\t指标\t2103年目标\n甲县\t托位数\t100\n乙县\t托位数\t200\n",
        "指标\t单位\t现状\t目标值\n\t\t2097年\t2099年\t2103年\n托位数\t个\t2.1\t3\t4.5\n"
      })
  void whatIsNoFigureOfItsIndicatorIsLeftOut(String table) {
    assertThat(aims(table)).isEmpty();
  }

  @Test
  void theWordsOfATableAreNotReadAgainAsThoseOfTheTaskAboveIt() {
    DocumentFindings findings =
        Papers.findings(
            Papers.PLAN,
            "一、重点任务\n（一）扩大供给。新建机构3家。\n指标\t2097年\t2103年\n机构数\t10家\t20家\n培训人数\t1万人次\t2万人次\n");
    assertThat(drawn(findings.targets())).isEqualTo("= 20 家 机构数 @2103 ; = 2 万人次 培训人数 @2103");
    assertThat(findings.tasks().stream().flatMap(task -> task.targets().stream()))
        .extracting(target -> target.unit().orElseThrow())
        .containsExactly("家");
  }

  @Test
  void staysQuickOnHostileRepetition() {
    for (String piece : List.of("指标|", "指标\n", "指标\t2100年\n", "| 指标 | 2100年 |\n", "预期性\n")) {
      String table = piece.repeat(300_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> aims(table), piece);
    }
  }

  private static List<TargetFinding> aims(String table) {
    String body =
        """
        一、发展目标

        健康服务体系更加完善。

        %s
        二、重点任务

        （一）普及健康知识。开展宣传，营造良好氛围。
        """;
    return Papers.findings(Papers.PLAN, body.formatted(table)).targets();
  }

  private static String drawn(List<TargetFinding> targets) {
    return targets.stream()
        .map(
            target ->
                String.join(
                    " ",
                    target.comparator().sign(),
                    value(target.value()),
                    target.unit().orElse("-"),
                    target.indicator().orElseThrow().printed(),
                    "@" + target.due().map(TargetDue::by).orElse("")))
        .collect(joining(" ; "));
  }

  private static String value(TargetValue value) {
    if (value instanceof TargetValue.Range range) {
      return range.low().toPlainString() + "—" + range.high().toPlainString();
    }
    return ((TargetValue.Single) value).number().toPlainString();
  }

  /** A head of two rows in HTML, in Markdown with and without dashes, and drawn. */
  static Stream<String> headsOfTwoRows() {
    String bars = "| 指标 | 现状 | 目标值 | |\n%s| | | 2101年 | 2103年 |\n| 床位数（张） | 4.2 | 4.6 | 5.0 |\n";
    return Stream.of(
        bars.formatted("|---|---|---|---|\n"),
        bars.formatted(""),
        """
        <table><tr><td rowspan="2">指标</td><td rowspan="2">现状</td><td colspan="2">目标值</td></tr>
        <tr><td>2101年</td><td>2103年</td></tr>
        <tr><td>床位数（张）</td><td>4.2</td><td>4.6</td><td>5.0</td></tr></table>
        """,
        """
        ┌───┬──┬───┬───┐
        │指标  │现状│2101年│2103年│
        ├───┼──┼───┼───┤
        │床位数│4.2 │4.6   │5.0   │
        │（张）│    │      │      │
        ├───┼──┼───┼───┤
        │病区  │有  │有    │有    │
        └───┴──┴───┴───┘
        """);
  }

  @ParameterizedTest
  @MethodSource("headsOfTwoRows")
  void yearsBelowAGoalAreItsTerms(String table) {
    assertThat(drawn(aims(table))).isEqualTo("= 4.6 张 床位数 @2101 ; = 5.0 张 床位数 @2103");
  }

  @Test
  void yearsBelowAnotherWordTellOfThePast() {
    String table =
        "| 指标 | 现状 | | 目标值 |\n|---|---|---|---|\n| | 2101年 | 2102年 | |\n| 床位数（张） | 4 | 5 | 6 |\n";
    assertThat(drawn(aims(table))).isEqualTo("= 6 张 床位数 @");
  }

  @Test
  void commasPartThousands() {
    String table = "| 指标 | 单位 | 2103年 |\n| --- | --- | --- |\n| 生产总值 | 亿元 | 1,200 |\n";
    assertThat(drawn(aims(table))).isEqualTo("= 1200 亿元 生产总值 @2103");
  }

  @Test
  void cellsOfAnotherTableAreNoWordsOfOneFigure() {
    String table = "| 类别 | 面积 | 人员 |\n|---|---|---|\n| 甲类 | 不少于500平方米 | 不少于5人 |\n";
    assertThat(Papers.findings(Papers.PLAN, "一、建设标准\n" + table).targets())
        .extracting(target -> target.raw().printed())
        .containsExactly("不少于500平方米", "不少于5人");
  }

  @Test
  void aTableBelowAHeadOfTwoRowsEndsAtTheNextHead() {
    String first =
        """
        | 指标 | 单位 | 目标值 | |
        |---|---|---|---|
        | | | 2099年 | 2103年 |
        | 绿道 | 公里 | 5 | 8 |
        """;
    String next =
        """
        | 类别 | 指标 | 2103年目标 |
        |---|---|---|
        | 水 | 水厂数（座） | 12 |
        """;
    assertThat(drawn(aims(first + next)))
        .isEqualTo("= 5 公里 绿道 @2099 ; = 8 公里 绿道 @2103 ; = 12 座 水厂数 @2103");
    assertThat(drawn(aims(first + first.replace("绿道", "水渠"))))
        .endsWith(" ; = 5 公里 水渠 @2099 ; = 8 公里 水渠 @2103");
  }

  @Test
  void anIndicatorMayBeCalledAsAUnitIsWhereItsOwnStandsBeside() {
    assertThat(drawn(aims("| 指标 | 单位 | 2098年 | 2103年 |\n| 床位 | 张 | 40 | 50 |\n")))
        .isEqualTo("= 50 张 床位 @2103");
  }
}
