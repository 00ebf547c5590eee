package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From when a paper holds is nobody's work. */
class ClosingProvisionTests {

  private static final String MEASURES = "一、支持研发。设立基金。\n二、支持人才。发放补助。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三、本措施自印发之日起施行，有效期三年。\n",
        "三、本方案由市水利局负责解释，自2099年5月1日起实施。此前规定与本方案不一致的，以本方案为准。\n",
        "三、本措施自印发之日起施行。\n人事任免\n"
      })
  void aPointThatSaysNothingElseIsNoTask(String point) {
    assertThat(Papers.tasks(Papers.PLAN, MEASURES + point)).isEqualTo("一 二");
  }

  @Test
  void aPointThatSaysWhatToDoIsOne() {
    String point = "三、本方案印发后，各县要制定细则。本方案自印发之日起施行。\n";

    assertThat(Papers.tasks(Papers.PLAN, MEASURES + point)).isEqualTo("一 二 三");
  }
}
