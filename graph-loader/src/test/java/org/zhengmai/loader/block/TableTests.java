package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.loader.block.Tables.cells;
import static org.zhengmai.loader.block.Tables.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class TableTests {

  private static final String PIPES =
      """
      | 序号 | 任务 | 牵头部门 | 完成时间 |
      | --- | :---: | --- | --- |
      """;

  @Test
  void aPipeTableHasItsHeadAndRows() {
    Table table = read(PIPES + "| 1 | 修路 | 市交通局 | 6月 |\n| 2 | 种树 | 市林业局 | 9月 |\n");
    assertThat(table.headers()).containsExactly("序号", "任务", "牵头部门", "完成时间");
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/6月\n2/种树/市林业局/9月");
  }

  @Test
  void rowsWithTheirFirstCellOnlyAreChapters() {
    Table table =
        read(
            PIPES
                + "| 一、道路 | | | |\n"
                + "| 1 | 修路 | 市交通局 | 6月 |\n"
                + "| 二、树木 | | | |\n"
                + "| 2 | 种树 | 市林业局 | 9月 |\n");
    assertThat(cells(table)).isEqualTo("一、道路:1/修路/市交通局/6月\n二、树木:2/种树/市林业局/9月");
  }

  @Test
  void aChapterMayStandBelowTheWordsAndNotBelowTheNumbers() {
    Table table =
        read(
            PIPES
                + "| | 一、道路 | | |\n"
                + "| 1 | 修路 | 市交通局 | 6月 |\n"
                + "| | 二、树木；修枝 | | |\n"
                + "| | 种树 | | |\n");
    assertThat(cells(table)).isEqualTo("一、道路:1/修路/市交通局/6月\n一、道路:/二、树木；修枝//\n一、道路:/种树//");
  }

  @Test
  void aHeadThatComesBackIsNoRow() {
    Table table = read(PIPES + "| 1 | 修路 | 市交通局 | 6月 |\n" + PIPES + "| 2 | 种树 | 市林业局 | 9月 |\n");
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/6月\n2/种树/市林业局/9月");
  }

  @Test
  void aCellOfAPipeTableMayHoldLineEnds() {
    Table table = read(PIPES + "| 1 | 修路，\n并种树。 | 市住房和城乡建\n设局 | 6月 |\n");
    assertThat(cells(table)).isEqualTo("1/修路，并种树。/市住房和城乡建设局/6月");
  }

  @Test
  void emptyCellsStayEmpty() {
    assertThat(cells(read(PIPES + "| 1 | 修路 |  | 6月 |\n"))).isEqualTo("1/修路//6月");
  }

  @Test
  void cellsStandWhereTheyArePrinted() {
    String picture = "|序号|任务|部门|⏎|---|---|---|⏎|⟦1⟧|⟦修路，⏎种树⟧| ⟦市交通局⟧ |⏎";
    String text = SpanPicture.textOf(picture);
    List<Passage> cells =
        read(text).rows().get(0).cells().stream().filter(cell -> !cell.isEmpty()).toList();
    assertThat(SpanPicture.ofPassages(text, cells)).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一、修路。先修主干道。", "\t序号\n\t任务\n\t1\n", "\t修路\n\t种树\n\t区交通局\n", "|一行不成表|\n", "|\n"})
  void whatIsNoTableIsNotReadAsOne(String text) {
    CleanText clean = Sources.clean(text);
    assertThat(TableParser.ALL)
        .allSatisfy(parser -> assertThat(parser.read(SourceLine.of(text), clean)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"|\n|\n|\n", "|\n| 1 | 修路 |\n", "||\n||\n", "| a\n| b\n"})
  void brokenPipesAreNoReasonToFail(String text) {
    CleanText clean = Sources.clean("修路\n" + text);
    assertThat(new PipeTable().read(SourceLine.of("修路\n" + text), clean)).isNotNull();
  }

  @Test
  void pipesAtTheEndsOfARowMayBeLeftOut() {
    Table table =
        read("序号 | 任务 | 责任单位 | 时限\n---|---|---|---\n1 | 修路 | 市交通局 | 6月\n2 | 种树 | 市林业局 | 9月\n");
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/6月\n2/种树/市林业局/9月");
  }

  @Test
  void aMergedCellBeforeTheNumbersMayBeLeftOut() {
    Table table =
        read(
            "大类 | 序号 | 任务 | 牵头单位及主要负责人 | 进展情况 |\n一、修路 | 1 | 修主路。 | 市交通局 | 已开工 |\n2 | 修支路。 | 市财政局 | 未开工 |\n");
    assertThat(cells(table)).isEqualTo("一、修路/1/修主路。/市交通局/已开工\n/2/修支路。/市财政局/未开工");
  }

  @Test
  void aHeadMayHaveTwoRows() {
    Table table = read("序号 | 任务 | 责任单位 | | 时限\n| | 牵头单位 | 配合单位 |\n1 | 修路 | 市交通局 | 市财政局 | 6月\n");
    assertThat(table.headers()).containsExactly("序号", "任务", "牵头单位", "配合单位", "时限");
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/市财政局/6月");
  }

  @Test
  void theSecondRowOfAHeadMayPartAColumnThatNamesNoUnits() {
    Table tabs = read("序号\t任务\t责任分工\t\t完成时限\n\t\t牵头单位\t配合单位\t\n1\t修好道路\t市交通局\t市财政局\t6月\n");
    assertThat(tabs.headers()).containsExactly("序号", "任务", "牵头单位", "配合单位", "完成时限");
    assertThat(cells(tabs)).isEqualTo("1/修好道路/市交通局/市财政局/6月");
  }

  @Test
  void theSecondRowOfAHeadMayHaveItsOwnCellsOnly() {
    Table tabs = read("序号\t任务\t责任单位\t完成时限\n牵头单位\t配合单位\n1\t修好道路\t市交通局\t市财政局\t6月\n");
    assertThat(tabs.headers()).containsExactly("序号", "任务", "牵头单位", "配合单位", "完成时限");
    assertThat(cells(tabs)).isEqualTo("1/修好道路/市交通局/市财政局/6月");
  }

  @Test
  void aMergedCellInTheMiddleOfARowMayBeLeftOut() {
    Table table =
        read(
            """
            | 序号 | 任务 | 措施 | 牵头部门 | 完成时间 |
            | 1 | 修路 | 修好东路 | 市交通局 | 6月 |
            | 2 | 修好西路 | 市交通局 | 9月 |
            """);
    assertThat(cells(table)).isEqualTo("1/修路/修好东路/市交通局/6月\n2//修好西路/市交通局/9月");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件2\n联络员登记表\n| 单位 | 姓名 | 职务 | 联系电话 |\n| --- | --- | --- | --- |\n| 市民政局 | 某某某 | 科长 | 123 |\n",
        "| 单位 | 姓名 | 职务 | 联系电话 |\n| 市民政局 | 某某某 | 科长 | 123 |\n",
        "经费表\n| 中心 | 500万元 | 财政 | 无 |\n",
        "| 项目 | 内容 | 单位 | 月份 |\n| --- | --- | --- | --- |\n| 中心 | 500万元 | 财政 | 无 |\n",
        "| 3 |  |  |  |\n",
        "| 注： | 按季度报送 | | |\n| 中心 | 500万元 | 财政 | 无 |\n",
        "| 填表人：某某某 | 联系电话：123 | 市民政局 | 3月1日 |\n"
      })
  void whatStandsBehindTheRowsIsNoneOfThem(String behind) {
    Table table = read(PIPES + "| 1 | 修路 | 市交通局 | 6月 |\n| 2 | 种树 | 市林业局 | 9月 |\n" + behind);
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/6月\n2/种树/市林业局/9月");
  }

  @Test
  void rowsGoOnBehindOtherWordsWhereTheirNumbersDo() {
    Table table = read(PIPES + "| 1 | 修路 | 市交通局 | 6月 |\n续表如下\n| 2 | 种树 | 市林业局 | 9月 |\n");
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/6月\n2/种树/市林业局/9月");
  }

  @Test
  void quartersAreColumnsOfATable() {
    Table table =
        read("| 序号 | 项目名称 | 年度目标 | 一季度 | 二季度 | 责任单位 |\n| 1 | 修路 | 修好10公里 | 选线 | 开工 | 市交通局 |\n");
    assertThat(cells(table)).isEqualTo("1/修路/修好10公里/选线/开工/市交通局");
  }

  @Test
  void aChaptersNumberMayHaveACellOfItsOwn() {
    Table table = read(PIPES + "| 一 | 道路 | | |\n| 1 | 修路 | 市交通局 | 6月 |\n");
    assertThat(cells(table)).isEqualTo("道路:1/修路/市交通局/6月");
  }

  @Test
  void whatStandsAboveTheHeadIsLeftOut() {
    Table table = read("| 甲市任务表 | | | |\n" + PIPES + "| 1 | 修路 | 市交通局 | 6月 |\n");
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/6月");
  }

  @Test
  void aRowMayBeALineWithTabs() {
    Table table = read("序号\t任务\t责任单位\t时限\n1\t修路，\n并种树\t市交通局\t6月\n2\t\t市林业局\t9月\n");
    assertThat(cells(table)).isEqualTo("1/修路，并种树/市交通局/6月\n2//市林业局/9月");
  }

  @Test
  void theFirstCellsOfALineWithTabsMayBeMerged() {
    Table table = read("序号\t任务\t责任单位\t时限\n1\t修路\t市交通局\t6月\n\t种树\t市林业局\t9月\n");
    assertThat(cells(table)).isEqualTo("1/修路/市交通局/6月\n/种树/市林业局/9月");
  }

  @Test
  void aDocumentMayHaveSeveralTables() {
    String text =
        PIPES + "| 1 | 修路 | 市交通局 | 6月 |\n\n附件2\n\n| 事项 | 责任单位 | 时限 |\n| 种树 | 市林业局 | 9月 |\n";
    List<Table> tables = new PipeTable().read(SourceLine.of(text), Sources.clean(text));
    assertThat(tables).extracting(Tables::cells).containsExactly("1/修路/市交通局/6月", "种树/市林业局/9月");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "文号 | 甲政办〔2099〕2号 | 发文日期 | 2099-04-19\n发布机构 | 政府办 | 有效性 | 有效\n",
        "序号\n任务\n责任单位\n修路由区交通局负责。\n",
        "姓名\t单位\t电话\n某某\t区交通局\t110\n"
      })
  void linesAboutThePageAndListsOfPersonsAreNoTables(String text) {
    CleanText clean = Sources.clean(text);
    assertThat(TableParser.ALL)
        .allSatisfy(parser -> assertThat(parser.read(SourceLine.of(text), clean)).isEmpty());
  }
}
