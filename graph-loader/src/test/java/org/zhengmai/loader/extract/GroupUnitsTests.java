package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For which items a list of units holds that stands in none of them, or behind several. */
class GroupUnitsTests {

  private static final String CLOSED =
      """
      一、主要任务
      （一）修好管网
      1.修好主管。%s
      2.修好支管。再修支管。
      责任单位：市水利局牵头，市财政局配合。
      （二）种好树木
      1.选好树种。再选树苗。
      """;

  @Test
  void aListThatClosesASectionHoldsForAllOfItsItems() {
    assertThat(unitsOfTasks(CLOSED.formatted("先修主管。")))
        .containsExactly("市水利局 LEAD 1,市财政局 SUPPORT 2", "市水利局 LEAD 1,市财政局 SUPPORT 2", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市住建局要会同市公安局先修主管。",
        "先修主管，不误工期。市住建局、市公安局负责查验。",
        "先修主管。市住建局应当按月查验。",
      })
  void anItemWhoseTextNamesWhoIsToActHasNoneOfTheListBelow(String text) {
    assertThat(unitsOfTasks(CLOSED.formatted(text)).get(0)).doesNotContain("市水利局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"各施工单位要先修主管。", "先修主管，分批推进。", "要先修主管，确保市区用水。"})
  void aSentenceWithoutAUnitToActLeavesTheListToAll(String text) {
    assertThat(unitsOfTasks(CLOSED.formatted(text)).get(0)).contains("市水利局 LEAD 1");
  }

  @Test
  void whereOneItemHasABracketTheLineIsOfItsOwnItem() {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。（责任单位：市住建局）
                2.换好水表。先换旧表。
                3.修好支管。再修支管。
                责任单位：市水利局
                """))
        .containsExactly("市住建局 RESPONSIBLE 1", "", "市水利局 RESPONSIBLE 1");
  }

  @Test
  void aParenthesisOnItsLineThatClosesASectionHoldsForAllOfItsItems() {
    String items = "一、修好管网\n（一）修主管。先修主管。\n（二）修支管。再修支管。";
    String closing = "（市水利局牵头，市财政局配合）\n";
    assertThat(Papers.findings(Papers.PLAN, items + "\n" + closing).tasks())
        .extracting(Papers::units)
        .containsExactly("LEAD:市水利局 SUPPORT:市财政局", "LEAD:市水利局 SUPPORT:市财政局");
    assertThat(Papers.findings(Papers.PLAN, items + closing).tasks())
        .extracting(Papers::units)
        .containsExactly("", "LEAD:市水利局 SUPPORT:市财政局");
  }

  @Test
  void whereTheFirstItemHasALineEachHasItsOwn() {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。
                责任单位：市水利局
                2.修好支管。再修支管。
                3.换好水表。再换水表。
                责任单位：市住建局（排第一位的为牵头单位）
                """))
        .containsExactly("市水利局 RESPONSIBLE 1", "", "市住建局 LEAD 1");
  }

  @Test
  void whereTwoItemsHaveLinesTheFirstHasNoneOfTheirs() {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。
                2.修好支管。再修支管。
                责任单位：市水利局
                3.换好水表。再换水表。
                责任单位：市住建局
                """))
        .containsExactly("", "市水利局 RESPONSIBLE 1", "市住建局 RESPONSIBLE 1");
  }

  @Test
  void aLineBehindAnItemInTheMiddleIsItsOwn() {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。
                2.修好支管。再修支管。
                责任单位：市水利局
                3.换好水表。再换水表。
                """))
        .containsExactly("", "市水利局 RESPONSIBLE 1", "");
  }

  @Test
  void aLineThatMoreTextFollowsIsOfItsItemAlone() {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。
                2.修好支管。再修支管。
                责任单位：市水利局
                时间节点：2099年底前
                验收后交付使用。
                """))
        .containsExactly("", "市水利局 RESPONSIBLE 1");
  }

  @Test
  void safeguardsHaveEachItsOwnMatter() {
    assertThat(
            unitsOfTasks(
                """
                一、保障措施
                1.加强统筹协调。定期会商。
                2.完善支持政策。给予补贴。
                责任单位：市财政局
                """))
        .containsExactly("", "市财政局 RESPONSIBLE 1");
  }

  @Test
  void itemsUnderNoHeadingAreNoGroup() {
    assertThat(unitsOfTasks("一、修好主管。先修主管。\n二、修好支管。再修支管。\n责任单位：市水利局\n"))
        .containsExactly("", "市水利局 RESPONSIBLE 1");
  }

  @ParameterizedTest
  @CsvSource({
    "以上第2至3项责任单位：市水利局牵头。",
    "第2—3项工作责任单位：市水利局牵头。",
    "上述第二至第三项任务由市水利局牵头。",
  })
  void aListMayNameTheNumbersOfItsItems(String line) {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。
                2.修好支管。再修支管。
                3.换好水表。再换水表。
                """
                    + line
                    + "\n"))
        .containsExactly("", "市水利局 LEAD 1", "市水利局 LEAD 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"以上任务由市水利局牵头。", "以上任务牵头单位：市水利局"})
  void aLastLineMaySpeakOfTheItemsAbove(String line) {
    assertThat(
            unitsOfTasks(
                """
                一、主要任务
                1.修好主管。先修主管。
                2.修好支管。再修支管。（市财政局负责）
                3.换好水表。再换水表。
                %s
                二、其他任务
                1.种好树木。再种树木。
                """
                    .formatted(line)))
        .containsExactly("市水利局 LEAD 1", "市财政局 RESPONSIBLE 1", "市水利局 LEAD 1", "");
  }

  @ParameterizedTest
  @CsvSource({"（一）修管网（牵头单位：市水利局）⏎", "（一）修管网⏎牵头单位：市水利局⏎", "（一）修管网。修好管网。（市水利局牵头）⏎"})
  void aListAboveTheFirstItemHoldsForThoseBelow(String head) {
    assertThat(
            unitsOfTasks(
                "一、主要任务\n" + head.replace('⏎', '\n') + "1.修好主管。先修主管。\n2.修好支管。再修支管。（市财政局负责）\n"))
        .containsExactly("市水利局 LEAD 1", "市财政局 RESPONSIBLE 1");
  }

  private static List<String> unitsOfTasks(String body) {
    return Papers.findings(Papers.PLAN, body).tasks().stream()
        .map(
            task ->
                String.join(
                    ",", task.responsibilities().stream().map(GroupUnitsTests::unit).toList()))
        .toList();
  }

  private static String unit(ResponsibilityFinding unit) {
    return unit.name().printed() + " " + unit.role() + " " + unit.rank();
  }
}
