package org.zhengmai.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisprintsTests {

  @ParameterizedTest
  @ValueSource(strings = {"市利技局", "市住房城多建设局", "县自然货源局", "区巿场监管局"})
  void oneCharacterOffAKnownDepartmentIsAMisprint(String name) {
    assertThat(Misprints.standard().has(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市科技局",
        "市交运局",
        "县教科局",
        "市水利局",
        "市住房城乡建设局",
        "市蚕业局",
        "市政府",
        "市委宣传部",
        "市供销社",
        "市气象局",
        "市利税大厦"
      })
  void knownNamesAndRareOnesAreNone(String name) {
    assertThat(Misprints.standard().has(name)).isFalse();
  }
}
