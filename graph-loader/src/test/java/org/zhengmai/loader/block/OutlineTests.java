package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;

/** How items lie in one another, and what they hold. */
class OutlineTests {

  private static final String FOUR_STEPS =
      """
      一、总体要求。统一部署，分步推进。
      二、主要任务。
      （一）修好道路。修好城乡道路。
      1.修好主干道。先修路面。
      （1）清理路面。用水清理。
      （2）铺设路面。用沥青铺设。
      2.修好支路。再修支路。
      （二）种好树木。沿路种树。
      三、保障措施。加强组织领导。
      """;

  private static final String FOUR_STEPS_DRAWN =
      """
      一 总体要求
      二 主要任务
        （一） 修好道路
          1 修好主干道
            （1） 清理路面
            （2） 铺设路面
          2 修好支路
        （二） 种好树木
      三 保障措施
      """;

  @Test
  void theFourStepsOfTheStandardLieInOneAnother() {
    assertThat(OutlinePicture.of(FOUR_STEPS)).isEqualTo(FOUR_STEPS_DRAWN);
  }

  @Test
  void joiningAllLinesChangesNothingWhereHeadingsEndWithAFullStop() {
    String head = "现通知如下。";
    assertThat(OutlinePicture.of(head + FOUR_STEPS.replace("\n", ""))).isEqualTo(FOUR_STEPS_DRAWN);
  }

  @Test
  void headingsMayStandOnLinesOfTheirOwn() {
    assertThat(
            OutlinePicture.of(
                """
                一、总体要求

                统一部署，分步推进。

                二、主要任务

                （一）修好道路

                修好城乡道路。

                1. 修好主干道

                先修路面。
                """))
        .isEqualTo(
            """
            一 总体要求
            二 主要任务
              （一） 修好道路
                1 修好主干道
            """);
  }

  @Test
  void numbersMayBeginAnewInEverySection() {
    assertThat(
            OutlinePicture.of(
                """
                一、道路。
                1.主干道。修主干道。
                2.支路。修支路。
                二、树木。
                1.松树。种松树。
                2.柏树。种柏树。
                """))
        .isEqualTo(
            """
            一 道路
              1 主干道
              2 支路
            二 树木
              1 松树
              2 柏树
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ""})
  void numbersMayRunOnOverTheSections(String lineEnd) {
    String text = "现通知如下。\n一、道路\n（一）主干道。修主干道。\n（二）支路。修支路。\n二、树木\n（三）松树。种松树。\n（四）柏树。种柏树。\n";
    assertThat(OutlinePicture.of(text.replace("\n", lineEnd)))
        .isEqualTo(
            """
            一 道路
              （一） 主干道
              （二） 支路
            二 树木
              （三） 松树
              （四） 柏树
            """);
  }

  @Test
  void theItemsOfAnotherAnnexLieInNoSectionOfTheOneBefore() {
    String first = "一、道路\n1.主干道。修主干道。\n二、树木\n1.松树。种松树。\n";
    assertThat(OutlinePicture.of(first + "附件2\n河流清单\n1.甲河。清甲河。\n2.乙河。清乙河。\n"))
        .isEqualTo(
            """
            一 道路
              1 主干道
            二 树木
              1 松树
            1 甲河
            2 乙河
            """);
    assertThat(OutlinePicture.of(first + "见附件2。\n1.甲河。清甲河。\n")).contains("  1 甲河");
  }

  @Test
  void chaptersMayBeCountedInDecimals() {
    assertThat(
            OutlinePicture.of(
                """
                1总则
                1.1编制目的
                为防汛，制定本预案。
                1.2适用范围
                适用于甲市。
                2组织体系
                2.1指挥机构
                2.1.1组成
                设指挥部。
                2.1.2职责
                负责防汛。
                2.2办事机构
                设办公室。
                """))
        .isEqualTo(
            """
            1 总则
              1.1 编制目的
              1.2 适用范围
            2 组织体系
              2.1 指挥机构
                2.1.1 组成
                2.1.2 职责
              2.2 办事机构
            """);
  }

  @Test
  void decimalsMayStandBelowIdeographs() {
    assertThat(
            OutlinePicture.of(
                """
                一、目标
                到2101年建成。
                二、任务
                2.1 全面摸排
                摸清底数。
                2.2 分类实施
                分类推进。
                """))
        .isEqualTo(
            """
            一 目标
            二 任务
              2.1 全面摸排
              2.2 分类实施
            """);
  }

  @Test
  void pointsWithoutAHeadingHaveNone() {
    assertThat(OutlinePicture.of("一、修好道路。\n1.修主干道；\n2.修支路，并在两年内全部完工；\n3.种树。"))
        .isEqualTo(
            """
            一 修好道路
              1 –
              2 –
              3 –
            """);
  }

  @Test
  void aDutyListIsHeadedByItsUnits() {
    assertThat(OutlinePicture.of("一、职责分工\n（1）市教育局：参与宣传。\n（2）市财政局：安排经费。\n"))
        .isEqualTo(
            """
            一 职责分工
              （1） 市教育局
              （2） 市财政局
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"本通知自2099年6月1日起施行。", "此复。", "特此通知。", "附件：任务表", "甲市人民政府\n2099年5月6日", "（此件公开发布）"})
  void whatComesBehindTheLastItemIsNoneOfIt(String tail) {
    Outline outline = OutlinePicture.outline("一、修路。先修主干道。\n二、种树。沿路种树。\n" + tail);
    assertThat(outline.items().get(1).whole().text()).isEqualTo("二、种树。沿路种树。");
    assertThat(outline.tail().text()).isEqualTo(tail.replace("\n", ""));
  }

  @Test
  void whatStandsBeforeTheFirstItemIsThePreamble() {
    assertThat(OutlinePicture.outline("现通知如下：\n一、修路。先修主干道。").preamble().text()).isEqualTo("现通知如下：");
    assertThat(OutlinePicture.outline("请抓好落实。").preamble().text()).isEqualTo("请抓好落实。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.修好主干道。先修路面。|修好主干道",
        "1.修好主干道。|–",
        "1.修好主干道。（甲局负责）|修好主干道 and text",
        "1.修好主干道。先修路面。（甲局负责）|修好主干道",
        "1.修好主干道。⏎责任单位：甲局|修好主干道 and text",
        "1.修好主干道。⏎分管领导：丁某⏎部门分工：甲局牵头|修好主干道 and text",
        "1.修好主干道。⏎甲局牵头落实|修好主干道 and text",
        "1.修好主干道（牵头单位：甲局）⏎先修路面。|修好主干道",
        "1.修好主干道（甲局、各县区政府）⏎先修路面。|修好主干道（甲局、各县区政府）",
        "1.修好主干道（市交通局、各县区政府）⏎先修路面。|修好主干道",
        "1.修好主干道（2099—2100年）⏎先修路面。|修好主干道（2099—2100年）",
        "1.修好主干道。⏎先修路面。|修好主干道",
        "1.修好主干道⏎责任单位：甲局|修好主干道 and text"
      })
  void whoAnswersForAnItemIsNoTextBelowItsHeading(String text, String heading) {
    Item item = OutlinePicture.outline("现通知如下。\n" + text.replace('⏎', '\n') + "\n").items().get(0);
    String read = item.heading().map(Passage::printed).orElse("–");
    boolean both = item.heading().isPresent() && !item.isHeaded();
    assertThat(both ? read + " and text" : read).isEqualTo(heading);
  }
}
