package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Sources;

/** Tables in the forms that copies of web pages and of print give them. */
class CopiedTableTests {

  private static List<Table> tables(TableParser parser, String text) {
    return parser.read(SourceLine.of(text), Sources.clean(text));
  }

  /** A row a line, its chapter in front. */
  private static String rows(TableParser parser, String text) {
    return tables(parser, text).stream()
        .flatMap(table -> table.rows().stream())
        .map(
            row ->
                row.chapter().map(chapter -> chapter.printed() + ":").orElse("")
                    + row.cells().stream().map(Passage::printed).collect(Collectors.joining("/")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void blanksPartTheCellsOfALine() {
    assertThat(
            rows(
                new SpacedTable(),
                """
                序号 工 作 任 务 牵头部门
                1 修好道路三条 市交通局
                一、树木
                2 种树 百万株 市林业局
                3 治水 市水利局

                落款
                """))
        .isEqualTo("1/修好道路三条/市交通局\n一、树木:2/种树百万株/市林业局\n一、树木:3/治水/市水利局");
  }

  @Test
  void furtherBlanksStandForEmptyCellsWhereTheHeadHasSingleOnes() {
    String rows = "1 水利 修好 管网 查清主管。 市水利局 市住建局\n2  换好水表 先换旧表。 市水利局 市住建局\n3   再换新表。 市水利局 市住建局\n";
    assertThat(rows(new SpacedTable(), "序号 类别 任务 措施 牵头单位 配合单位\n" + rows))
        .isEqualTo("1/水利修好/管网/查清主管。/市水利局/市住建局\n2//换好水表/先换旧表。/市水利局/市住建局\n3///再换新表。/市水利局/市住建局");
    // Where the head is set in columns too, wide gaps part cells and no more.
    assertThat(
            rows(
                new SpacedTable(),
                "序号  任务  牵头单位\n1  修好管网。  市水利局\n2   换好水表。  市水利局\n3   再查。  市水利局\n"))
        .isEqualTo("1/修好管网。/市水利局\n2/换好水表。/市水利局\n3/再查。/市水利局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号 工作任务 牵头部门\n一 修好道路 市交通局\n二 种树 市林业局\n三 治水 市水利局\n",
        "工作任务 牵头部门 期限\n1 修好道路 市交通局\n2 种树 市林业局\n3 治水 市水利局\n",
        "序号 工作任务 牵头部门\n1 修好道路 市交通局\n5 种树 市林业局\n9 治水 市水利局\n",
        "1 修好道路 市交通局\n2 种树 市林业局\n3 治水 市水利局\n"
      })
  void withoutHeadAndNumbersInTurnBlanksMakeNoTable(String text) {
    assertThat(tables(new SpacedTable(), text)).isEmpty();
  }

  private static final String BARS =
      "甲局任务清单\n"
          + String.join(
              "\n|\n", List.of("工作任务", "具体要求", "责任科室", "时限要求", "公开文件", "1", "清理文件。", "办公室"))
          + String.join(
              "\n|\n", List.of("", "年底前", "做好解读", "2", "解读文件，\n做好问答。", "各科室", "持续推进", "3"))
          + String.join("\n|\n", List.of("", "回应来信。", "办公室", "持续推进", ""));

  @Test
  void aBarOnItsOwnLineEndsACell() {
    Table table = tables(new BarLineTable(), BARS).get(0);
    assertThat(table.headers()).containsExactly("序号", "具体要求", "责任科室", "时限要求");
    assertThat(rows(new BarLineTable(), BARS))
        .isEqualTo("公开文件:1/清理文件。/办公室/年底前\n做好解读:2/解读文件，做好问答。/各科室/持续推进\n做好解读:3/回应来信。/办公室/持续推进");
  }

  @Test
  void aHeadOfTwoRowsMayStandOneCellALine() {
    String head = "序号 |\n任务 |\n%s |\n完成时限 |\n牵头单位 |\n配合单位 |\n";
    String rows =
        "1 |\n修好主管。 |\n市水利局 |\n市财政局 |\n6月底前 |\n2 |\n修好支管。 |\n市水利局 |\n市住建局 |\n9月底前 |\n3 |\n换好水表。 |\n市水利局 |\n市住建局 |\n9月底前 |\n";
    Table table = tables(new PlainCellTable(), head.formatted("责任分工") + rows).get(0);
    assertThat(table.headers()).containsExactly("序号", "任务", "牵头单位", "配合单位", "完成时限");
    assertThat(rows(new PlainCellTable(), head.formatted("责任分工") + rows))
        .startsWith("1/修好主管。/市水利局/市财政局/6月底前\n2/修好支管。/市水利局/市住建局/9月底前");
    assertThat(TableHead.columns(List.of("序号", "任务", "责任单位", "牵头单位", "配合单位")))
        .containsExactly("序号", "任务", "责任单位", "牵头单位", "配合单位");
    assertThat(TableHead.columns(List.of("序号", "任务", "时限", "牵头单位", "配合单位")))
        .containsExactly("序号", "任务", "时限", "牵头单位", "配合单位");
  }

  @Test
  void aColumnOfNumbersMayStandInTheHead() {
    String text = BARS.replace("工作任务\n|\n具体要求", "序号\n|\n具体要求");
    assertThat(rows(new BarLineTable(), text)).startsWith("公开文件:1/清理文件。/办公室/年底前");
  }

  @Test
  void barsWithoutAHeadOfTasksMakeNoTable() {
    String text = BARS.replace("责任科室", "备注").replace("具体要求", "说明");
    assertThat(tables(new BarLineTable(), text)).isEmpty();
    assertThat(tables(new BarLineTable(), "甲\n|\n乙\n|\n丙\n|\n")).isEmpty();
  }

  @Test
  void whatIsMergedWithTheRowAboveMayBeLeftOut() {
    assertThat(
            rows(
                new PipeTable(),
                """
                类别 | 工作内容 | 责任单位 | 协助单位 | 完成期限 |
                绿化 | 保护山体。 | 市规划局 | 市水利局
                市林业局 | 2099年9月底前 |
                建设绿地。 | 市建设局 | 有关部门 | 2099年9月底前 |
                改善设施。 | 市环保局 | 市建设局 | 2099年9月底前 |
                """))
        .isEqualTo(
            String.join(
                "\n",
                List.of(
                    "绿化/保护山体。/市规划局/市水利局市林业局/2099年9月底前",
                    "/建设绿地。/市建设局/有关部门/2099年9月底前",
                    "/改善设施。/市环保局/市建设局/2099年9月底前")));
  }

  @Test
  void aRowWithoutItsLastCellKeepsTheOthersInPlace() {
    assertThat(
            rows(
                new PipeTable(),
                """
                | 类别 | 工作内容 | 责任单位 | 备注 |
                | --- | --- | --- | --- |
                | 绿化 | 保护山体。 | 市规划局 |
                """))
        .isEqualTo("绿化/保护山体。/市规划局/");
  }

  private static final String HTML =
      "<table border=\"1\"><tr><td>序号</td><td>领域</td><td>工作任务</td><td>牵头单位</td></tr>"
          + "<tr><td>1</td><td rowspan=\"2\">道路</td><td>修<br/>主干道。</td><td>市交通局</td></tr>"
          + "<tr><td>2</td><td>修支路。</td><td></td></tr>"
          + "<tr><td colspan=\"4\">二、树木</td></tr>"
          + "<tr><td>3</td><td>松树</td><td>种松树。</td><td>市林业局</td></tr></table>";

  @Test
  void cellsOfHtmlKeepTheirColumnsWhereTheySpanSeveral() {
    assertThat(rows(new HtmlTable(), HTML))
        .isEqualTo("1/道路/修主干道。/市交通局\n2//修支路。/\n二、树木:3/松树/种松树。/市林业局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<table><tr><td>修路</td><td>市交通局</td></tr></table>", "<tr>修路", "<table>序号"})
  void htmlWithoutAHeadOfTasksIsNoTableOfThem(String text) {
    assertThat(tables(new HtmlTable(), text)).isEmpty();
  }

  @Test
  void cellsThatWereMergedWithThoseAboveStandBeforeTheMeasure() {
    String head = "序号\n重点领域\n工作举措\n责任单位\n";
    assertThat(
            rows(
                new PlainCellTable(),
                head + "1\n道路\n修好主干道\n市交通局\n2\n修好支路\n市交通局\n3\n树木\n种松树\n市林业局\n"))
        .isEqualTo("1/道路/修好主干道/市交通局\n2//修好支路/市交通局\n3/树木/种松树/市林业局");
  }

  @Test
  void ofThreeUnitsInARowOfBlanksTheFirstLeads() {
    String head = "序号 任务 牵头单位 配合单位 时限\n1 修桥 市交通局 市财政局 6月底\n2 种树 市林业局 市财政局 7月底\n";
    String rows = "1/修桥/市交通局/市财政局/6月底\n2/种树/市林业局/市财政局/7月底\n";
    assertThat(rows(new SpacedTable(), head + "3 修路 市交通局 市财政局 市审计局 9月底\n"))
        .isEqualTo(rows + "3/修路/市交通局/市财政局市审计局/9月底");
    // What only ends like a unit is of the measure.
    assertThat(rows(new SpacedTable(), head + "3 建设 养老中心 市民政局 市财政局 9月底\n"))
        .isEqualTo(rows + "3/建设养老中心/市民政局/市财政局/9月底");
  }

  @Test
  void aRowOfBlanksThatLacksACellIsReadByWhatItsCellsLookLike() {
    String text =
        """
        序号　　任务　　牵头单位　　配合单位　　时限
        1　　改造老旧小区　　市住建局　　　　12月底
        2　　修路　　市交通局　　市财政局　　6月底
        3　　种树　　市林业局　　9月底
        """;
    assertThat(rows(new SpacedTable(), text))
        .isEqualTo("1/改造老旧小区/市住建局//12月底\n2/修路/市交通局/市财政局/6月底\n3/种树/市林业局//9月底");
  }

  private static final String CELLS = "序号\n任务\n牵头单位\n配合单位\n时限\n";

  @Test
  void ofLinesBelowTwoColumnsOfUnitsOneIsTheLeader() {
    String units = "1\n修好管网\n市水利局\n市财政局\n市住建局\n6月底\n";
    assertThat(rows(new PlainCellTable(), CELLS + units + "2\n换好水表\n市水利局\n市财政局\n9月底\n"))
        .isEqualTo("1/修好管网/市水利局/市财政局市住建局/6月底\n2/换好水表/市水利局/市财政局/9月底");
    // A single one is the leader.
    assertThat(rows(new PlainCellTable(), CELLS + "1\n修好管网\n市水利局\n6月底\n2\n换好水表\n市水利局\n9月底\n"))
        .isEqualTo("1/修好管网/市水利局//6月底\n2/换好水表/市水利局//9月底");
  }

  @Test
  void theSameHeadAgainOpensATableWhereRowsDoNotCountOn() {
    String first = CELLS + "1\n修好管网\n市水利局\n市财政局\n6月底\n2\n换好水表\n市水利局\n市财政局\n9月底\n";
    assertThat(tables(new PlainCellTable(), first + "二、县级\n" + first)).hasSize(2);
    assertThat(tables(new PlainCellTable(), first + CELLS + "3\n查清水源\n市水利局\n市财政局\n9月底\n"))
        .hasSize(1);
  }

  @Test
  void figuresOfACellALineAreNoNumbersOfRows() {
    String head = "序号\n项目名称\n单位\n数量\n责任单位\n";
    assertThat(rows(new PlainCellTable(), head + "1\n新建车站\n座\n12\n市交通局\n2\n改造道路\n公里\n30\n市交通局\n"))
        .isEqualTo("1/新建车站/座/12/市交通局\n2/改造道路/公里/30/市交通局");
  }

  @Test
  void numbersInTheSecondColumnOfRowsWithTabsBeginNoCells() {
    String rows = "一、水利\t1\t修好管网\t市水利局\n\t2\t换好水表\t市水利局\n";
    assertThat(tables(new CellPerLineTable(), "类别\t序号\t任务\t牵头单位\n" + rows)).isEmpty();
    assertThat(rows(new TabTable(), "类别\t序号\t任务\t牵头单位\n" + rows))
        .isEqualTo("一、水利/1/修好管网/市水利局\n/2/换好水表/市水利局");
  }
}
