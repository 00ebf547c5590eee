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

/** Tables whose long cells go on side by side. */
class GridTableTests {

  private static String rows(String text) {
    return new GridTable()
        .read(SourceLine.of(text), Sources.clean(text)).stream()
            .flatMap(table -> table.rows().stream())
            .map(
                row ->
                    row.chapter().map(chapter -> chapter.printed() + ":").orElse("")
                        + row.cells().stream()
                            .map(Passage::printed)
                            .collect(Collectors.joining("/")))
            .collect(Collectors.joining("\n"));
  }

  private static final String DRAWN =
      """
      任务分解表
      ┌──┬──────┬──────┐
      │序│ 任务 │责任单│
      │号│      │位    │
      ├──┼──────┼──────┤
      │ 1│修好道│市交通│
      │  │路三条│局    │
      ├──┼──────┼──────┤
      │ 2│种树  │市林业│
      │  │      │局    │
      └──┴──────┴──────┘
      """;

  @Test
  void cellsOfADrawnTableGoOnBelowTheirBeginning() {
    assertThat(rows(DRAWN)).isEqualTo("1/修好道路三条/市交通局\n2/种树/市林业局");
  }

  @Test
  void aRuleBehindTheFirstRowMakesNoHeadOfIt() {
    assertThat(
            rows(
                """
                任务分解表
                ┌──┬────┬────────┐
                │序号│任务│责任单位│
                │1 │修路│市交通局│
                ├──┼────┼────────┤
                │2 │种树│市林业局│
                └──┴────┴────────┘
                """))
        .isEqualTo("1/修路/市交通局\n2/种树/市林业局");
  }

  @Test
  void aCellThatHoldsADashIsNoStroke() {
    assertThat(
            rows(
                """
                任务分解表
                ┌──┬────┬────────┬──┐
                │序│任务│责任单位│时│
                │号│    │        │限│
                ├──┼────┼────────┼──┤
                │ 1│修路│市交通局│年│
                │  │    │        │底│
                ├──┼────┼────────┼──┤
                │ 2│种树│市林业局│— │
                └──┴────┴────────┴──┘
                """))
        .isEqualTo("1/修路/市交通局/年底\n2/种树/市林业局/—");
  }

  @Test
  void wordsOfARowWithOtherColumnsAreKept() {
    String table = DRAWN.replace("│ 2│种树  │市林业│", "│ 2│种树│全市│林业│");
    assertThat(table).isNotEqualTo(DRAWN);
    assertThat(Sources.clean(table).text()).contains("种树", "全市", "林业");
  }

  @Test
  void aCellOnOneLineStandsWhereItIsPrinted() {
    Passage text = Sources.clean(DRAWN).all();
    int at = text.text().indexOf("种树");
    assertThat(Sources.of(DRAWN).quote(text.sub(at, at + 2).span())).isEqualTo("种树");
  }

  @Test
  void aCellOnTwoLinesReachesFromItsFirstCharacterToItsLast() {
    Passage text = Sources.clean(DRAWN).all();
    int at = text.text().indexOf("市交通局");
    String quote = Sources.of(DRAWN).quote(text.sub(at, at + 4).span());
    assertThat(quote).startsWith("市交通").endsWith("局").contains("路三条");
    assertThat(text.sub(at, at + 4).printed()).isEqualTo("市交通局");
  }

  @Test
  void aFrameOfPlusesAndDashesIsOneToo() {
    assertThat(
            rows(
                """
                +------+----------+----------+
                | 序号 | 任务     | 责任单位 |
                +======+==========+==========+
                | 1    | 互联网+  | 市大数   |
                |      | 教育     | 据局     |
                +------+----------+----------+
                | 2    | 种树     | 市林业局 |
                +------+----------+----------+
                """))
        .isEqualTo("1/互联网+教育/市大数据局\n2/种树/市林业局");
  }

  @Test
  void withoutRulesBetweenRowsEachLineWithAFirstCellIsOne() {
    assertThat(
            rows(
                """
                +------+----------+----------+
                | 序号 | 任务     | 责任单位 |
                +------+----------+----------+
                | 1    | 修好道   | 市交通局 |
                |      | 路       |          |
                | 2    | 种树     | 市林业局 |
                +------+----------+----------+
                """))
        .isEqualTo("1/修好道路/市交通局\n2/种树/市林业局");
  }

  @Test
  void theHeadOfAFrameWithoutRulesBetweenRowsMayGoOnBelow() {
    assertThat(
            rows(
                """
                ┌──┬────┬────┐
                │序│任务│责任│
                │号│    │单位│
                ├──┼────┼────┤
                │1 │修好│市交│
                │  │道路│通局│
                └──┴────┴────┘
                """))
        .isEqualTo("1/修好道路/市交通局");
  }

  @Test
  void textBehindATableSetInColumnsIsNoCellOfIt() {
    String table = "序号   任务   责任单位\n1   修好管网   市水利局\n2   换好水表   市水利局\n";
    String rows = "1/修好管网/市水利局\n2/换好水表/市水利局";
    assertThat(rows(table + "（二）种树。新建林场6个。\n（三）修路。新建道路9公里。\n")).isEqualTo(rows);
    // A heading right above the next row stands over it.
    assertThat(rows(table + "二、修路工作\n3   修好道路   市交通局\n")).isEqualTo(rows + "\n二、修路工作:3/修好道路/市交通局");
  }

  @Test
  void aRuleMayLeaveColumnsOpenAndARowMayBeAHeading() {
    assertThat(
            rows(
                """
                ┌──┬────┬────┬────┐
                │序号│类别│任务│责任单位│
                ├──┴────┴────┴────┤
                │一、城乡建设        │
                ├──┬────┬────┬────┤
                │1 │交通│修路│市交通局│
                ├──┤    ├────┼────┤
                │2 │建设│架桥│市住建局│
                └──┴────┴────┴────┘
                """))
        .isEqualTo("一、城乡建设:1/交通建设/修路/市交通局\n一、城乡建设:2//架桥/市住建局");
  }

  @Test
  void aLineApartFromTheTableIsNoRowForHavingAsManyPieces() {
    String table =
        """
        任务            责任单位      时限
        修好道路        市交通局      2099年底
        种树            市林业局      2099年底

        联系人：科室    市政府办公室     电话：123
        """;
    assertThat(rows(table)).contains("修好道路/市交通局/2099年底").doesNotContain("联系人");
  }

  @Test
  void blanksSetColumnsApart() {
    assertThat(
            rows(
                """
                工作任务            牵头单位    配合单位      完成时限
                新建小学两所，      县教育局    县住建局、    2099年8月
                改建一所                        县财政局
                修路十公里          县交通局                  2099年9月
                种树                县林业局    各乡镇        2099年3月

                联系人：县政府办公室
                """))
        .isEqualTo(
            "新建小学两所，改建一所/县教育局/县住建局、县财政局/2099年8月\n" + "修路十公里/县交通局//2099年9月\n种树/县林业局/各乡镇/2099年3月");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示范市财政局    示范市教育局    示范市民政局\n示范市林业局    示范市水利局    示范市商务局\n",
        "各责任单位    要认真    落实\n不得有误。\n",
        "┌──┬──┐\n│甲│乙│\n└──┴──┘\n",
        "+--+--+--+\n",
        "上年│本年│比较\n一│二│三\n"
      })
  void namesSideBySideOrAFrameAloneMakeNoTableOfTasks(String text) {
    assertThat(rows(text)).isEmpty();
  }

  @Test
  void aFrameThatTheNextPageDrawsAnewGoesOn() {
    String next = DRAWN.replace("任务分解表\n", "").replace("│ 1│", "│ 3│").replace("│ 2│", "│ 4│");
    assertThat(List.of(rows(DRAWN + next).split("\n")))
        .hasSize(4)
        .endsWith("3/修好道路三条/市交通局", "4/种树/市林业局");
  }

  @Test
  void aWholeHeadOnOneLineAboveTheOnlyRuleIsNotJoinedWithTheRowBelow() {
    String rows = "│水利│修路│市水利局│\n├──┼────┼────────┤\n│林业│种树│市林业局│\n└──┴────┴────────┘\n";
    String frame = "任务分解表\n┌──┬────┬────────┐\n";
    assertThat(rows(frame + "│类别│工作任务│责任单位│\n" + rows)).isEqualTo("水利/修路/市水利局\n林业/种树/市林业局");
    assertThat(rows(frame + "│类 │工作│责任│\n│别 │任务│单位│\n" + rows.substring(rows.indexOf('├'))))
        .isEqualTo("林业/种树/市林业局");
  }
}
