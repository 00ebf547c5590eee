package org.zhengmai.api.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengmai.api.document.DocumentRelation;
import org.zhengmai.api.evidence.Basis;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;

class LevelGapsTests {

  private static final Region NATION = region("全国", Level.NATIONAL);
  private static final Region PROVINCE = region("示范省", Level.PROVINCIAL);
  private static final Region CITY = region("示范市", Level.CITY);
  private static final Region DISTRICT = region("示范区", Level.DISTRICT);

  private static final LineagePlace NATIONAL_PAPER = place("国", NATION);
  private static final LineagePlace PROVINCIAL_PAPER = place("省", PROVINCE, NATION);
  private static final LineagePlace CITY_PAPER = place("市", CITY, PROVINCE, NATION);
  private static final LineagePlace DISTRICT_PAPER = place("区", DISTRICT, CITY, PROVINCE, NATION);

  @Test
  void everyLevelBetweenIsAGapWithItsRegion() {
    assertThat(LevelGaps.of(List.of(step("区", "国")), List.of(DISTRICT_PAPER, NATIONAL_PAPER)))
        .containsExactly(
            new LineageGap("区", "国", Level.CITY, CITY),
            new LineageGap("区", "国", Level.PROVINCIAL, PROVINCE));
  }

  @Test
  void aLevelWithAnotherPaperOnTheLineIsNone() {
    assertThat(
            LevelGaps.of(
                List.of(step("市", "国"), step("市", "省"), step("区", "市"), step("区", "国")),
                List.of(CITY_PAPER, NATIONAL_PAPER, PROVINCIAL_PAPER, DISTRICT_PAPER)))
        .isEmpty();
  }

  @Test
  void aDistrictOfAMunicipalityStandsRightBelowIt() {
    LineagePlace district = place("区", DISTRICT, PROVINCE, NATION);

    assertThat(LevelGaps.of(List.of(step("区", "省")), List.of(district, PROVINCIAL_PAPER)))
        .isEmpty();
  }

  @Test
  void whatAPersonSaysIsPassedOverCountsWithoutARegion() {
    LineagePlace nowhere = new LineagePlace("表", null, List.of());

    assertThat(
            LevelGaps.of(
                List.of(step("表", "省", DocumentRelation.BASIS, Level.CITY)),
                List.of(nowhere, PROVINCIAL_PAPER)))
        .containsExactly(new LineageGap("表", "省", Level.CITY, null));
  }

  @Test
  void aRepealPassesOverNothing() {
    assertThat(
            LevelGaps.of(
                List.of(step("区", "省", DocumentRelation.REPEALS, null)),
                List.of(DISTRICT_PAPER, PROVINCIAL_PAPER)))
        .isEmpty();
  }

  @Test
  void aCircleIsWalkedOnce() {
    assertThat(
            LevelGaps.of(
                List.of(step("区", "省"), step("省", "区")), List.of(DISTRICT_PAPER, PROVINCIAL_PAPER)))
        .containsExactly(new LineageGap("区", "省", Level.CITY, CITY));
  }

  private static LineageEdge step(String from, String to) {
    return step(from, to, DocumentRelation.BASIS, null);
  }

  private static LineageEdge step(
      String from, String to, DocumentRelation relation, @Nullable Level gap) {
    return new LineageEdge(from, to, relation, Basis.PRINTED, gap, null, null);
  }

  private static LineagePlace place(String document, Region... regions) {
    return new LineagePlace(document, regions[0].level(), List.of(regions));
  }

  private static Region region(String name, Level level) {
    return new Region("region/" + name, name, name, level);
  }
}
