package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.loader.block.Tables.cells;
import static org.zhengmai.loader.block.Tables.read;

import org.junit.jupiter.api.Test;

/** Tables that were copied with a line for each cell. */
class CellPerLineTests {

  private static final String CELLS = "甲区任务分解表\n\t序号\n\t任务\n\t牵头单位\n\t完成时限\n";

  @Test
  void aTableMayHaveACellALine() {
    Table table = read(CELLS + "\t1\n\t修路\n\t区交通局\n\t6月\n\n\t2\n\t种树\n\t区林业局\n\t9月\n");
    assertThat(table.headers()).containsExactly("序号", "任务", "牵头单位", "完成时限");
    assertThat(cells(table)).isEqualTo("1/修路/区交通局/6月\n2/种树/区林业局/9月");
  }

  @Test
  void linesWithoutATabGoOnWithTheirCell() {
    Table table = read(CELLS + "\t1\n\t修路，\n\n并种树\n\t区住房和城乡\n\n建设局\n\t6月\n");
    assertThat(cells(table)).isEqualTo("1/修路，并种树/区住房和城乡建设局/6月");
  }

  @Test
  void mergedCellsAreEmpty() {
    Table table = read(CELLS + "\t1\n\t修路\n\t区交通局\n\t6月\n\t2\n\t\n\t区林业局\n\t\n");
    assertThat(cells(table)).isEqualTo("1/修路/区交通局/6月\n2//区林业局/");
  }

  @Test
  void aHeadThatComesBackBetweenCellsIsLeftOut() {
    Table table =
        read(
            CELLS
                + "\t1\n\t修路\n\t区交通局\n\t6月\n\t序号\n\t任务\n\t牵头单位\n\t完成时限\n"
                + "\t2\n\t种树\n\t区林业局\n\t9月\n");
    assertThat(cells(table)).isEqualTo("1/修路/区交通局/6月\n2/种树/区林业局/9月");
  }

  private static final String LINES = "序号\n\n重点任务\n\n责任单位\n\n配合单位\n\n完成时限\n\n";

  @Test
  void cellsMayStandOnLinesOfTheirOwnWithoutAnyMark() {
    Table table =
        read(
            LINES
                + "一、道路\n\n3\n\n修好主干道。\n\n区交通局\n\n区财政局、区林业局\n\n2099年6月底前\n\n"
                + "8\n\n种好行道树。\n\n区林业局\n\n各街镇\n\n持续推进\n\n打印\n");
    assertThat(cells(table))
        .isEqualTo("一、道路:3/修好主干道。/区交通局/区财政局、区林业局/2099年6月底前\n" + "一、道路:8/种好行道树。/区林业局/各街镇/持续推进");
  }

  @Test
  void aLeaderHasOneLineAndAPersonNoPlaceAmongUnits() {
    Table table =
        read(
            """
            序号
            任务
            市政府分管领导
            牵头单位
            配合单位
            1
            修好道路
            某某某
            市交通局
            市财政局
            市住建局
            2
            种好树木
            某某
            市林业局
            市财政局
            市水利局
            """);

    assertThat(cells(table)).isEqualTo("1/修好道路/某某某/市交通局/市财政局市住建局\n" + "2/种好树木/某某/市林业局/市财政局市水利局");
  }

  @Test
  void linesThatHoldPartsOfACellAreJoined() {
    Table table =
        read(
            LINES
                + "1\n修好主干道，\n并种行道树。\n区住房和城乡\n建设局\n区财政局、\n区林业局\n2099年\n6月\n"
                + "2\n种树。\n区林业局\n区财政局\n2099年6月\n");
    assertThat(cells(table)).startsWith("1/修好主干道，并种行道树。/区住房和城乡建设局/区财政局、区林业局/2099年6月");
  }

  @Test
  void aPipeMayEndEachCell() {
    Table table = read("序号 |\n任务 |\n责任单位 |\n80 |\n修好主干道。 |\n县交通局 |\n81 |\n种树。 |\n县林业局 |\n");
    assertThat(cells(table)).isEqualTo("80/修好主干道。/县交通局\n81/种树。/县林业局");
  }

  @Test
  void rowsThatShareANumberEndWithTheirTerms() {
    Table table =
        read(
            """
            序号

            民生实事

            责任单位

            完成时限

            1

            建好养老楼。

            县民政局

            5月底前动工

            建好老年大学。

            12月底前

            2

            修好公园。

            县水务局

            县住建局

            9月投入使用

            分享到:
            """);
    assertThat(cells(table))
        .isEqualTo("1/建好养老楼。/县民政局/5月底前动工\n/建好老年大学。//12月底前\n2/修好公园。/县水务局县住建局/9月投入使用");
  }
}
