package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class FirstUnitLeadsTests {

  private static boolean holdsAt(String text, String place) {
    Passage body = Sources.passage(text);
    return FirstUnitLeads.in(body, Brackets.of(body.text()))
        .holdsFor(List.of(), body.text().indexOf(place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以下除特别注明外，排名第一位的为牵头单位",
        "各项任务列首位的为牵头单位，下同",
        "排第一位的部门为牵头部门",
        "列在首位的单位是牵头单位",
        "列第一位者为工作牵头单位",
        "第一责任单位为牵头单位，下同",
        "首个单位为牵头单位"
      })
  void theRuleHoldsFromTheListInWhoseBracketItStands(String rule) {
    String text = "一、修路。（甲局、乙局）二、种树。（责任单位：丙局、丁局；" + rule + "）三、治水。（戊局、己局）";
    assertThat(holdsAt(text, "（甲局")).isFalse();
    assertThat(holdsAt(text, "（责任单位")).isTrue();
    assertThat(holdsAt(text, "（戊局")).isTrue();
  }

  @Test
  void aBracketOfItsOwnSpeaksOfTheListBeforeIt() {
    String text = "修路。责任单位：甲局、乙局。种树。责任单位：丙局、丁局（排第一位的为牵头单位，下同）治水。责任单位：戊局";
    assertThat(holdsAt(text, "责任单位：甲局")).isFalse();
    assertThat(holdsAt(text, "责任单位：丙局")).isTrue();
    assertThat(holdsAt(text, "责任单位：戊局")).isTrue();
  }

  @Test
  void aRuleInTheTextHoldsForTheWholeDocument() {
    assertThat(holdsAt("一、修路。（甲局）排名第一位的为牵头单位。", "（甲局")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"由第一位报名的单位参加", "坚持质量首位", "甲局为牵头单位", "第一牵头单位：丙局"})
  void otherWordsAreNoRule(String words) {
    assertThat(holdsAt("一、修路。（甲局、乙局）" + words, "（甲局")).isFalse();
  }

  @Test
  void theRuleMaySayWhatTheOthersAre() {
    String body = "以下任务排名第一的为牵头单位，其他为配合单位。\n1.修好管网。先修主管。（责任单位：市水利局、市财政局）\n2.修支管。再修。\n";
    assertThat(Papers.findings(Papers.PLAN, body).tasks().get(0))
        .extracting(Papers::units)
        .isEqualTo("LEAD:市水利局 SUPPORT:市财政局");
  }

  @Test
  void theRuleIsNoPartOfItsList() {
    Passage list = Sources.passage("甲局、乙局；排名第一位的为牵头单位");
    assertThat(FirstUnitLeads.without(list).text()).isEqualTo("甲局、乙局");
    Passage bracket = Sources.passage("甲局、乙局（排第一位的为牵头单位，下同）");
    assertThat(FirstUnitLeads.without(bracket).text()).isEqualTo("甲局、乙局");
    Passage plain = Sources.passage("甲局、乙局");
    assertThat(FirstUnitLeads.without(plain)).isEqualTo(plain);
  }
}
