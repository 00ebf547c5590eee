package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.graph.DocumentRecord;
import org.zhengmai.loader.graph.RecordBuilder;
import org.zhengmai.loader.graph.TargetRecord;
import org.zhengmai.loader.graph.TaskRecord;
import org.zhengmai.loader.witness.Witness;

/** The targets of two papers side by side. */
class TargetComparerTests {

  @Test
  void aShareThatGoesUpIsRaised() {
    assertThat(compare("到2101年底，经常读书人数比例达到38.5%以上。", "到2101年底，经常读书人数占比达到40%。"))
        .containsExactly("经常读书人数占比 38.5 -> 40 % RAISED STRICTER");
  }

  @Test
  void personsCountedWithOtherWordsAreTheSame() {
    assertThat(compare("每千人拥有领读人2.16名。", "每千人拥有领读人2.6人。"))
        .containsExactly("每千人拥有领读人 2.16 -> 2.6 人 RAISED STRICTER");
  }

  @Test
  void theSameThingNamedShorterIsTheSame() {
    assertThat(compare("每千人口座位数达到5.9个。", "每千人口公共阅览（含书屋，下同）座位数达到4.8个。"))
        .containsExactly("每千人口公共阅览（含书屋，下同）座位数 5.9 -> 4.8 个 LOWERED LOOSER");
  }

  @Test
  void eachOfSeveralFiguresOfOneSentenceFindsItsOwn() {
    assertThat(
            compare(
                "每千人口座位数、领读人数、书架数分别达到5.9个、3.5人、0.54个，县域内借阅率达到90%。",
                "每千人口座位数达到4.8个、领读人数达到3.5人、书架数达到0.45个，县域内借阅率达到90%。"))
        .anyMatch(line -> line.endsWith("90 -> 90 % KEPT EQUAL"));
  }

  @Test
  void aLowerCeilingIsStricter() {
    assertThat(compare("图书丢失率不超过3%。", "图书丢失率不超过2%。"))
        .containsExactly("图书丢失率 3 -> 2 % LOWERED STRICTER");
  }

  @Test
  void amountsInUnitsOfAnotherOrderAreCompared() {
    assertThat(compare("注册领读人达到3万人。", "注册领读人达到4000名。"))
        .containsExactly("注册领读人 3 -> 4000 名 LOWERED LOOSER");
  }

  @Test
  void whatOneSideAloneCountsIsMissingOrNew() {
    assertThat(compare("乡镇书屋覆盖率达到95%。", "夜间书亭达到120个。"))
        .containsExactly("乡镇书屋覆盖率 95 ->  % MISSING UNKNOWN", "夜间书亭  -> 120 个 NEW UNKNOWN");
  }

  @Test
  void withoutBothFullTextsNothingIsMissing() {
    assertThat(
            TargetComparer.compare(
                targets("示范省", "乡镇书屋覆盖率达到95%。"), targets("示范市", "夜间书亭达到120个。"), false))
        .isEmpty();
  }

  @Test
  void anotherGradeOrAnotherPeopleIsAnotherIndicator() {
    assertThat(compare("三级图书馆占比达到60%。", "二级图书馆占比达到70%。"))
        .noneMatch(line -> line.contains("RAISED"));
    assertThat(compare("农村居民读书率达到60%。", "城镇居民读书率达到70%。"))
        .noneMatch(line -> line.contains("RAISED"));
    assertThat(compare("每千人口座位数达到5个。", "每万人口座位数达到6个。")).noneMatch(line -> line.contains("RAISED"));
    assertThat(compare("人均藏书量达到3册。", "藏书量达到5册。")).noneMatch(line -> line.contains("RAISED"));
  }

  @Test
  void aFigureForEachIsNotOneForAll() {
    assertThat(compare("每个县建成阅读驿站3个。", "全市建成阅读驿站12个。")).noneMatch(line -> line.contains("RAISED"));
  }

  @Test
  void bothSidesTellWhereTheyStand() {
    TargetComparison pair =
        TargetComparer.compare(targets("示范省", "图书丢失率不超过3%。"), targets("示范市", "图书丢失率不超过2%。"), true)
            .get(0);
    ComparedTarget left = pair.left().orElseThrow();
    assertThat(left.figure().where().clean().source().at(pair.leftSpan().orElseThrow()))
        .isEqualTo("图书丢失率不超过3%");
    ComparedTarget right = pair.right().orElseThrow();
    assertThat(right.figure().where().clean().source().at(pair.rightSpan().orElseThrow()))
        .isEqualTo("图书丢失率不超过2%");
  }

  @Test
  void positionsAreThoseOfTheRecords() {
    DocumentFindings findings =
        Papers.findings("示范市", "图书丢失率不超过3%。", "建设驿站。新建阅读驿站20个。", "书车出车。每辆书车每年出车不少于90天。");
    DocumentRecord record = RecordBuilder.build(List.of(Witness.of(findings)));
    List<TargetRecord> records =
        java.util.stream.Stream.concat(
                record.targets().stream(),
                record.tasks().stream().map(TaskRecord::targets).flatMap(List::stream))
            .toList();
    assertThat(ComparedTarget.of(findings))
        .hasSize(3)
        .extracting(target -> target.position() + target.figure().where().printed())
        .isEqualTo(records.stream().map(target -> target.position() + target.raw()).toList());
  }

  private static List<String> compare(String left, String right) {
    return TargetComparer.compare(targets("示范省", left), targets("示范市", right), true).stream()
        .map(
            pair ->
                "%s %s -> %s %s %s %s"
                    .formatted(
                        pair.indicator().orElse(""),
                        pair.from().orElse(""),
                        pair.to().orElse(""),
                        pair.unit(),
                        pair.kind(),
                        pair.strictness()))
        .toList();
  }

  private static List<ComparedTarget> targets(String place, String aims) {
    return ComparedTarget.of(Papers.findings(place, aims, "推行通借。推行一证通借。"));
  }
}
