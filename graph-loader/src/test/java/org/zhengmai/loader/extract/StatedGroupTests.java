package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class StatedGroupTests {

  @ParameterizedTest
  @CsvSource({
    "以上任务由市水利局牵头,5",
    "上述各项措施，由市水利局牵头,8",
    "第9至11项由市水利局牵头,7",
    "以上第二至第四项工作由市水利局牵头,11",
    "第3—5项任务市水利局牵头,7",
    "市水利局牵头,0",
    "第3项由市水利局牵头,0",
    "任务由市水利局牵头,0",
  })
  void theWordsAtTheBeginningOfALineAreMeasured(String line, int length) {
    assertThat(StatedGroup.length(Sources.passage(line))).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "第9至11项由市水利局牵头,9,true",
    "第9至11项由市水利局牵头,11,true",
    "第9至11项由市水利局牵头,8,false",
    "第二至第四项由市水利局牵头,（三）,true",
    "第二至第四项由市水利局牵头,（五）,false",
    "以上任务由市水利局牵头,7,true",
  })
  void theItemsAreTold(String line, String label, boolean included) {
    assertThat(StatedGroup.of(Sources.passage(line)).includes(label)).isEqualTo(included);
  }

  @ParameterizedTest
  @ValueSource(strings = {"先修主管。以上任务", "以上第9至11项", "先修主管）上述措施的"})
  void theyMayStandBeforeALabel(String words) {
    Passage text = Sources.passage(words + "责任单位：市水利局");

    assertThat(StatedGroup.before(text, words.length())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"先修主管。", "完成以上任务", "附件第9至11项中", "30名以上"})
  void otherWordsBeforeALabelAreNone(String words) {
    Passage text = Sources.passage(words + "责任单位：市水利局");

    assertThat(StatedGroup.before(text, words.length())).isEmpty();
  }
}
