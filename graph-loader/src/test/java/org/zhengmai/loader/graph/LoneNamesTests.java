package org.zhengmai.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which names a text has once only. */
class LoneNamesTests {

  @Test
  void namesThatStandTwiceOrNowhereAreNotAlone() {
    assertThat(LoneNames.among(Set.of("市利技局", "市蚕业局", "县书局"), "市利技局、市蚕业局、市利技局"))
        .containsExactly("市蚕业局");
  }

  @Test
  void aNameInsideALongerOneAndPlacesThatOverlapCount() {
    assertThat(LoneNames.among(Set.of("市书局", "县市书局"), "县市书局、市书局")).containsExactly("县市书局");
    assertThat(LoneNames.among(Set.of("局局"), "局局局")).isEmpty();
    assertThat(LoneNames.among(Set.of("市书局"), "属市书局")).containsExactly("市书局");
  }

  @Test
  void noNamesAreNone() {
    assertThat(LoneNames.among(Set.of(), "市书局")).isEmpty();
  }
}
