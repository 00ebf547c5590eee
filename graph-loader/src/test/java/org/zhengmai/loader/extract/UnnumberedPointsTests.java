package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;

class UnnumberedPointsTests {

  /** A task a line: heading, units. */
  private static String tasks(String body) {
    List<TaskFinding> tasks = Papers.findings(Papers.PLAN, body).tasks();
    return tasks.stream()
        .map(task -> task.heading().map(Passage::printed).orElse("-") + " " + Papers.units(task))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void shortSentencesWithUnitsAtTheEndOfTheirParagraphsHeadPoints() {
    assertThat(
            tasks(
                """
                一、节水
                全市上下要节水。
                管好用水。查清用户，建好台账。（市水利局牵头，市住建局配合）
                修好管网。换掉旧管。（市住建局负责）
                """))
        .isEqualTo("管好用水 LEAD:市水利局 SUPPORT:市住建局\n修好管网 RESPONSIBLE:市住建局");
  }

  @Test
  void linesOfTheirOwnHeadPointsThatLabelsClose() {
    assertThat(
            tasks(
                """
                一、节水
                **管好用水**
                查清用户，建好台账。
                牵头单位：市水利局
                配合单位：市住建局
                **修好管网**
                换掉旧管。
                责任单位：市住建局
                """))
        .isEqualTo("管好用水 LEAD:市水利局 SUPPORT:市住建局\n修好管网 RESPONSIBLE:市住建局");
  }

  @Test
  void aPaperWithoutNumbersMayBeMadeOfThem() {
    assertThat(
            tasks(
                """
                为做好节水，作如下安排：
                管好用水
                查清用户，建好台账。
                责任单位：市水利局
                修好管网
                换掉旧管。
                责任单位：市住建局
                """))
        .isEqualTo("管好用水 RESPONSIBLE:市水利局\n修好管网 RESPONSIBLE:市住建局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、节水\n管好用水。查清用户。\n修好管网。换掉旧管。（市住建局负责）\n",
        "一、节水\n查清用户，建好台账，按月通报，逐户核对。（市水利局负责）\n换掉旧管，补上漏点，按季核对。（市住建局负责）\n",
        "一、节水\n管好用水。查清用户。\n修好管网。换掉旧管。\n责任单位：市水利局、市住建局\n"
      })
  void withoutAHeadingOrUnitsEachParagraphsAreOneText(String body) {
    assertThat(tasks(body).lines()).hasSize(1);
    assertThat(tasks(body)).startsWith("节水 ");
  }

  @Test
  void aPointWithoutHeadingThatBeginsWithItsUnitsIsATask() {
    assertThat(tasks("一、节水\n（一）由市水利局负责，市住建局配合，查清用户，建好台账。\n"))
        .isEqualTo("- RESPONSIBLE:市水利局 SUPPORT:市住建局");
  }

  @Test
  void aPointOfTheSecondStepMayBeginWithItsUnitsAsASubject() {
    assertThat(tasks("一、节水\n（一）市水利局、住建局负责按照规范查清用户。\n（二）市财政局负责对经费进行核算。\n"))
        .isEqualTo("- RESPONSIBLE:市水利局 RESPONSIBLE:住建局\n- RESPONSIBLE:市财政局");
  }

  @Test
  void aNumberThatDoesNotFollowOnIsAPointsLabel() {
    List<TaskFinding> tasks =
        Papers.findings(Papers.PLAN, "一、节水\n7.管好用水。查清用户。（市水利局负责）\n12.修好管网。换掉旧管。（市住建局负责）\n").tasks();
    assertThat(tasks).extracting(TaskFinding::label).containsExactly("7", "12");
    assertThat(tasks)
        .extracting(task -> task.heading().orElseThrow().text())
        .containsExactly("管好用水", "修好管网");
  }
}
