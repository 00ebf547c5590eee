package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class UnitTests {

  private static final String FOLDER = "/org/zhengmai/loader/extract/";

  private static String picture(String text, List<UnitList.Unit> units) {
    return SpanPicture.ofPassages(text, units.stream().map(UnitList.Unit::name).toList());
  }

  private static String roles(List<UnitList.Unit> units) {
    return units.stream()
        .map(unit -> unit.role().map(Role::name).orElse("?"))
        .collect(Collectors.joining(","));
  }

  private static String orEmpty(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "unit-lists.csv", delimiter = '|', numLinesToSkip = 2)
  void listsAreCutIntoTheirMembers(@Nullable String picture, @Nullable String roles, String what) {
    String text = SpanPicture.textOf(orEmpty(picture));
    List<UnitList.Unit> units = UnitList.read(Sources.passage(text), Optional.empty());
    assertThat(picture(text, units)).as(what).isEqualTo(orEmpty(picture));
    assertThat(roles(units)).as(what).isEqualTo(orEmpty(roles));
  }

  @Test
  void namesBehindTheLastRoleHaveThatOfTheLabel() {
    List<UnitList.Unit> units =
        UnitList.read(Sources.passage("市财政局牵头，市教育局、市民政局"), Optional.of(Role.SUPPORT));
    assertThat(roles(units)).isEqualTo("LEAD,SUPPORT,SUPPORT");
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "unit-cells.csv", delimiter = '|', numLinesToSkip = 1)
  void cellsHoldNamesOverLines(@Nullable String picture, String what) {
    String text = SpanPicture.textOf(orEmpty(picture));
    List<UnitList.Unit> units = UnitCell.read(Sources.passage(text), Role.LEAD);
    assertThat(picture(text, units)).as(what).isEqualTo(orEmpty(picture));
    assertThat(units).allSatisfy(unit -> assertThat(unit.role()).contains(Role.LEAD));
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "labels.csv", delimiter = '|', numLinesToSkip = 2)
  void labelsAnnounceUnitsOrDates(String picture, @Nullable String roles, String what) {
    String text = SpanPicture.textOf(picture);
    List<Label> labels = Label.findIn(Sources.passage(text));
    assertThat(SpanPicture.ofPassages(text, labels.stream().map(Label::passage).toList()))
        .as(what)
        .isEqualTo(picture);
    assertThat(
            labels.stream()
                .map(label -> label.role().map(Role::name).orElse("?"))
                .collect(Collectors.joining(",")))
        .as(what)
        .isEqualTo(orEmpty(roles));
  }

  @Test
  void headsOfColumnsAreLabelsWithoutAColon() {
    assertThat(Label.ofColumn("牵头部门")).contains(Role.LEAD);
    assertThat(Label.ofColumn("牵头组织实施单位")).contains(Role.LEAD);
    assertThat(Label.ofColumn("牵头单位及主要负责人")).contains(Role.LEAD);
    assertThat(Label.ofColumn("责任单位（责任人）")).contains(Role.RESPONSIBLE);
    assertThat(Label.ofColumn("包联单位")).contains(Role.RESPONSIBLE);
    assertThat(Label.ofColumn("责任人")).isEmpty();
    assertThat(Label.ofColumn("责任单位及部门")).contains(Role.RESPONSIBLE);
    assertThat(Label.ofColumn("工作内容")).isEmpty();
    assertThat(Label.ofColumn("完成时限")).isEmpty();
    assertThat(Label.isDeadlineColumn("完成时限")).isTrue();
    assertThat(Label.isDeadlineColumn("责任单位")).isFalse();
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "unit-sentences.csv", delimiter = '|', numLinesToSkip = 1)
  void sentencesWithTheFormulaNameUnits(String picture, @Nullable String roles, String what) {
    Passage text = Sources.passage(SpanPicture.textOf(picture));
    List<UnitList.Unit> units = UnitSentences.read(text, Brackets.of(text.text()));
    assertThat(picture(SpanPicture.textOf(picture), units)).as(what).isEqualTo(picture);
    assertThat(roles(units)).as(what).isEqualTo(orEmpty(roles));
  }
}
