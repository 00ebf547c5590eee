package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Sources;

/** Who makes up a command post. */
class CompositionTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指挥长由副县长担任，办公室设在县水利局。",
        "由县医疗保障局局长、县水利局副局长组成。",
        "由县财政局、县医疗保障局组成，办公室设在县医疗保障局办公楼。",
        "办公室主任由县水利局局长担任，成员由县医疗保障局、县应急处置中心有关负责人组成。",
        "副主任由县城市维护中心主任担任。"
      })
  void isNobodysWork(String text) {
    assertThat(Composition.isAll(Sources.passage(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "由县水利局、县医疗保障局组成，调度抢险物资、转移群众。",
        "组长由县水利局局长担任，负责抢险。",
        "成员由各单位负责人组成，提供技术支撑。",
        "县水利局要修好管网。"
      })
  void whatTheyDoIs(String text) {
    assertThat(Composition.isAll(Sources.passage(text))).isFalse();
  }
}
