package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers begin items: not figures, boxed points, fields or annexes. */
class ItemNumbersTests {

  @Test
  void whatIsNumberedInABoxIsAPartOfTheItemAbove() {
    assertThat(
            OutlinePicture.of(
                """
                一、道路
                1.主干道。修主干道。
                专栏1　重点工程
                （1）东路。修东路。
                （2）西路。修西路。
                2.支路。修支路。
                二、树木
                专栏2：重点树种
                1.松树。种松树。
                三、河流。治理河流。
                """))
        .isEqualTo(
            """
            一 道路
              1 主干道
              2 支路
            二 树木
            三 河流
            """);
  }

  @Test
  void worksMayBeNumberedByTheirKind() {
    String body =
        """
        一、道路
        任务1：修主干道
        工作内容：修好主干道。
        责任单位：市交通局
        任务2：修支路
        工作内容：修好支路。
        任务重，时间紧。
        二、树木
        任务3：种松树
        工作内容：种好松树。
        """;
    assertThat(OutlinePicture.of(body))
        .isEqualTo(
            """
            一 道路
              任务1 修主干道
              任务2 修支路
            二 树木
              任务3 种松树
            """);
    assertThat(OutlinePicture.of(body.replace("责任单位：市交通局\n", "")))
        .isEqualTo(
            """
            一 道路
            二 树木
            """);
  }

  @Test
  void aParagraphThatBeginsWithTheNextNumberIsTheNextItem() {
    assertThat(
            OutlinePicture.of(
                """
                1.开展排查。先查管网。
                2.100%完成整改。再改管网。
                3.3个园区开工。抓紧开工。
                4.1.5万人次接受培训。办好培训。
                其中：
                5.2
                5.办好节会。全年办好。
                """))
        .isEqualTo(
            """
            1 开展排查
            2 100%完成整改
            3 3个园区开工
            4 1.5万人次接受培训
            5 办好节会
            """);
  }

  @Test
  void aHeadingMayBeginWithDigits() {
    assertThat(
            OutlinePicture.of(
                """
                1.2099年规划。编制规划。
                2.5G网络。建设网络。
                3.121工程。实施工程。
                4.修支路。修支路。
                5.3月底前开工。抓紧开工。
                6.3公里支路。修好支路。
                """))
        .isEqualTo(
            """
            1 2099年规划
            2 5G网络
            3 121工程
            4 修支路
            5 3月底前开工
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.修路。修路。\n2.25亿元用于修路。", "1.修路。修路。\n2.500。", "1.修路。修路。\n2.2099。"})
  void aFigureAtTheBeginningOfALineIsNoItem(String text) {
    assertThat(OutlinePicture.of(text)).isEqualTo("1 修路\n");
  }

  @Test
  void unitsInChargeAreNoFootOfAPage() {
    assertThat(OutlinePicture.of("1.修路。清理路面。主办单位：市交通局。\n2.治水。清理河道。\n主办单位：甲市人民政府办公室\n"))
        .isEqualTo("1 修路\n2 治水\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ""})
  void pointsThatAreFieldsOfAnItemAreNoItems(String lineEnd) {
    String text =
        "现通知如下。\n一、修路\n（一）责任单位：甲局。\n（二）内容：修主干道。\n1、修东路。\n（三）完成时限：年底。\n二、治水\n（一）方案：编制。\n（二）工程：实施。\n";
    assertThat(OutlinePicture.of(text.replace("\n", lineEnd)))
        .isEqualTo(
            """
            一 修路
            二 治水
              （一） 方案
              （二） 工程
            """);
  }

  @Test
  void aFigureOfThreeDecimalsIsNoItem() {
    assertThat(OutlinePicture.of("一、投资。完成投资：1.125亿元。\n二、修路。修两条。\n"))
        .contains("一 投资", "二 修路")
        .doesNotContain("125");
  }

  @Test
  void aCutCopyMaySkipNumbersBelowAnotherHeading() {
    assertThat(
            OutlinePicture.of(
                """
                一、道路
                1.主干道。修主干道。
                2.支路。修支路。
                二、树木
                38.松树。种松树。
                41.柏树。种柏树。
                """))
        .contains("  38 松树", "  41 柏树");
    assertThat(OutlinePicture.of("一、道路。\n1.主干道。修主干道。38.松树。种松树。\n二、树木。种树。\n")).doesNotContain("38");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、修好道路。新建2.5公里，改造1.2万平方米，共1、2期。",
        "一、修好道路。推进一、二级公路建设，按（一）项办理。",
        "一、修好道路。2.5公里的主干道先修。",
        "一、修好道路。总长\n3公里，分两年修。",
        "一、修好道路。总长\n12.5公里，分两年修。",
        "一、修好道路。按照《一、二级公路规范》（甲规〔2098〕1号）修（含1.主干道）。",
        "一、修好道路。完成后\n9.报告结果。"
      })
  void figuresInTheTextAreNoItems(String text) {
    assertThat(OutlinePicture.of(text)).isEqualTo("一 修好道路\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件：1.任务表\n2.进度表\n3.名单\n", "附件：1.任务表2.进度表", "附件：1．任务表\n　　　2．进度表\n"})
  void aListOfAnnexesHoldsNoItems(String annexes) {
    assertThat(OutlinePicture.of("请抓好落实。\n" + annexes + "\n一、修好道路。先修主干道。\n1.路面。先修。\n2.路肩。后修。\n"))
        .isEqualTo(
            """
            一 修好道路
              1 路面
              2 路肩
            """);
  }
}
