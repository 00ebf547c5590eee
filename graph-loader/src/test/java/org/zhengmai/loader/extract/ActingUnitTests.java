package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class ActingUnitTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市水利局要会同市财政局修好管网。",
        "先修主管。市住建局、市公安局负责查验。",
        "先修主管；省水利厅应当按月查验。",
        "县教育局须组织学生参加。",
      })
  void aSentenceThatBeginsWithAUnitNamesIt(String text) {
    assertThat(isNamed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各施工单位要落实围挡。",
        "各县（市、区）人民政府要抓好落实。",
        "要会同有关部门修好管网。",
        "修好管网，市水利局负责的除外。",
        "市区要增设公园。",
        "先修主管（市水利局要查验）。",
        "",
      })
  void aClassOfBodiesAndAnythingElseDoesNot(String text) {
    assertThat(isNamed(text)).isFalse();
  }

  private static boolean isNamed(String text) {
    Passage passage = Sources.passage(text);
    return ActingUnit.isNamedIn(passage, Brackets.of(passage.text()));
  }
}
