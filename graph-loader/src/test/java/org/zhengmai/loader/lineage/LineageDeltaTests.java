package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.lineage.LineageDelta.DeadlineChange;
import org.zhengmai.loader.lineage.LineageDelta.FigureChange;
import org.zhengmai.loader.lineage.LineageDelta.PlaceChange;
import org.zhengmai.loader.lineage.LineageDelta.UnitChange;
import org.zhengmai.loader.lineage.LineageDelta.UnitFate;

/** What a delta tells of two tasks that correspond. */
class LineageDeltaTests {

  private static final String CARAVAN = "流动书车进渔港。组织流动书车定期进渔港和盐场，沿线公布停靠时刻，";

  @Test
  void aHigherFloorIsStricter() {
    assertThat(figures("每辆书车每年出车不少于90天。", "每辆书车每年出车不少于110天。"))
        .isEqualTo("90 -> 110 天 RAISED STRICTER");
  }

  @Test
  void aLowerFloorIsLooser() {
    assertThat(figures("每辆书车每年出车不少于90天。", "每辆书车每年出车不少于60天。"))
        .isEqualTo("90 -> 60 天 LOWERED LOOSER");
  }

  @Test
  void aLowerCeilingIsStricter() {
    assertThat(figures("图书丢失率不超过3%。", "图书丢失率不超过2%。")).isEqualTo("3 -> 2 % LOWERED STRICTER");
  }

  @Test
  void anEqualFigureIsKept() {
    assertThat(figures("每辆书车每年出车不少于90天。", "每辆书车每年出车不少于90天。")).isEqualTo("90 -> 90 天 KEPT EQUAL");
  }

  @Test
  void figuresInUnitsOfAnotherOrderAreComparedByAmount() {
    assertThat(figures("注册领读人达到3万人。", "注册领读人达到4000人。")).isEqualTo("3万人 -> 4000 人 LOWERED LOOSER");
  }

  @Test
  void aRangeHasNoOrder() {
    assertThat(figures("每个渔港设置停靠点2—4处。", "每个渔港设置停靠点3—5处。"))
        .isEqualTo("2-4 -> 3-5 处 CHANGED UNKNOWN");
  }

  @Test
  void aFigureOnOneSideAloneIsMissingOrNew() {
    assertThat(figures("每辆书车每年出车不少于90天。", "每辆书车每年多出车。")).isEqualTo("90 ->  天 MISSING UNKNOWN");
    assertThat(figures("每辆书车每年多出车。", "每辆书车每年出车不少于90天。")).isEqualTo(" -> 90 天 NEW UNKNOWN");
  }

  @Test
  void anEarlierDeadlineLeavesLessTime() {
    assertThat(delta(CARAVAN + "此项工作于2100年6月底前完成。", CARAVAN + "此项工作于2100年3月底前完成。").deadlines())
        .containsExactly(
            new DeadlineChange(LocalDate.of(2100, 6, 30), LocalDate.of(2100, 3, 31), true));
  }

  @Test
  void aLaterDeadlineLeavesMoreTime() {
    assertThat(delta(CARAVAN + "此项工作于2100年6月底前完成。", CARAVAN + "此项工作于2100年9月底前完成。").deadlines())
        .containsExactly(
            new DeadlineChange(LocalDate.of(2100, 6, 30), LocalDate.of(2100, 9, 30), false));
  }

  @Test
  void anEqualDeadlineIsNoChange() {
    assertThat(delta(CARAVAN + "此项工作于2100年6月底前完成。", CARAVAN + "此项工作于2100年6月底前完成。").deadlines())
        .isEmpty();
  }

  @Test
  void unitsAreMappedToThoseOfTheSameLineOfWork() {
    assertThat(delta(CARAVAN + "（责任单位：省教育厅、省财政厅）", CARAVAN + "（责任单位：市教育局、市民政局）").units())
        .containsExactly(
            new UnitChange(Optional.of("省教育厅"), Optional.of("市教育局"), UnitFate.MAPPED),
            new UnitChange(Optional.of("省财政厅"), Optional.empty(), UnitFate.DROPPED),
            new UnitChange(Optional.empty(), Optional.of("市民政局"), UnitFate.ADDED));
  }

  @Test
  void placesThatStandForEachOtherAreTold() {
    assertThat(delta(CARAVAN + "方便示范省居民登车阅读。", CARAVAN + "方便示范市居民登车阅读。").places())
        .containsExactly(new PlaceChange("示范省", "示范市"));
  }

  @Test
  void wordsThatOneSideAloneHasAreAddedOrDropped() {
    LineageDelta delta =
        delta("流动书车进渔港。组织流动书车定期进渔港和盐场，沿线醒目公布停靠时刻。", "流动书车进渔港。组织流动书车定期进渔港、灯塔和盐场，沿线公布停靠时刻。");
    assertThat(delta.added()).containsExactly("灯塔");
    assertThat(delta.dropped()).containsExactly("醒目");
  }

  private static String figures(String left, String right) {
    FigureChange change = delta(CARAVAN + left, CARAVAN + right).figures().get(0);
    return "%s -> %s %s %s %s"
        .formatted(
            change.from().orElse(""),
            change.to().orElse(""),
            change.unit(),
            change.trend(),
            change.strictness());
  }

  private static LineageDelta delta(String left, String right) {
    return Papers.edge(Papers.paper("示范省", left), Papers.paper("示范市", right)).delta();
  }
}
