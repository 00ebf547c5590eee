package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two papers without a document line between them need. */
class ComparisonTests {

  private static final String SHARED = "流动书车。组织流动书车定期进工地，沿线公布停靠时刻。";

  private static final String RESTATED = "延续民乐。面向学徒开放琴坊，资助编印减字谱读本，录制曲目。";

  private static final List<String> OURS =
      List.of(
          "修缮城墙书亭。对古城墙沿线书亭防潮加固，增设坡道和儿童座椅，夜里亮灯。",
          "清点漂流书箱。在公园步道投放漂流书箱，每周清点，遗失多的点位改为定时投放。",
          "收集渔歌。组织采风小组记录沿江渔歌和号子，整理曲谱，培养青年传唱人。",
          "打造煤窑书院。利用废弃厂房陈列矿工口述史，开发研学线路和文创产品。");

  private static final List<String> THEIRS =
      List.of(
          "疏浚排洪沟渠。汛前清理淤泥和阻水树木，加固堤岸薄弱段，备足沙袋木桩。",
          "检修供热管网。更换腐蚀阀门，对换热站逐一试压，入冬前完成冷态运行。",
          "整治占道经营。划定早市点位，规范遮阳棚尺寸，收摊后清扫冲洗路面。",
          "防控松材线虫。逐株排查枯死松树，疫木就地粉碎，设置检疫哨卡。");

  @Test
  void aPhraseThatUnrelatedPapersShareMakesNoPair() {
    Comparison found =
        Papers.compare(
            paper("示范省", OURS, "公布时刻。书车停靠点公布停靠站点和停靠时刻。"),
            paper("示范市", THEIRS, "公交改线。夜班公交沿线公布停靠站点和停靠时刻。"));
    assertThat(found.edges()).isNotEmpty();
    assertThat(found.withoutLine(LineageParameters.standard()).edges()).isEmpty();
  }

  @Test
  void inAFieldWithoutKnownMattersWordsAloneTell() {
    assertThat(Matters.in(String.join("", OURS) + RESTATED)).isEmpty();
    Comparison found =
        Papers.compare(
            paper("示范省", OURS, "传习古琴。开设古琴斫制工坊，招收学徒，编印减字谱教材，每季举办雅集。"),
            paper("示范市", THEIRS, RESTATED));
    assertThat(found.edges()).singleElement().extracting(e -> e.right().label()).isEqualTo("5");
  }

  @ParameterizedTest
  @CsvSource({
    "全市各有关单位要认真组织实施。, 各街道、各责任部门要认真组织实施。",
    "切实加强领导。各有关单位要切实加强组织领导，认真抓好落实。, 落实责任。各责任部门要切实加强组织领导，认真抓好实施。"
  })
  void aFormulaThatTellsNothingMakesNoPair(String ours, String theirs) {
    Comparison found = Papers.compare(paper("示范省", OURS, ours), paper("示范市", THEIRS, theirs));
    assertThat(found.edges()).isEmpty();
  }

  @Test
  void aWholeTaskThatUnrelatedPapersShareStays() {
    Comparison found =
        Papers.compare(paper("示范省", OURS, SHARED), paper("示范市", THEIRS, SHARED))
            .withoutLine(LineageParameters.standard());
    assertThat(found.edges()).hasSize(1);
    assertThat(found.edges().get(0).kind()).isEqualTo(LineageKind.VERBATIM);
  }

  @Test
  void withoutALineNothingIsDroppedOrAdded() {
    Comparison found = Papers.compare(paper("示范省", OURS, SHARED), paper("示范市", THEIRS, SHARED));
    assertThat(found.dropped()).hasSize(OURS.size());
    assertThat(found.added()).hasSize(THEIRS.size());
    Comparison lone = found.withoutLine(LineageParameters.standard());
    assertThat(lone.dropped()).isEmpty();
    assertThat(lone.added()).isEmpty();
  }

  private static ComparedDocument paper(String place, List<String> tasks, String last) {
    List<String> all = new ArrayList<>(tasks);
    all.add(last);
    return Papers.paper(place, all.toArray(String[]::new));
  }
}
