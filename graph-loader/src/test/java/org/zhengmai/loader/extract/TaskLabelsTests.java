package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskLabelsTests {

  @Test
  void aNumberThatComesOnceIsLabelEnough() {
    assertThat(TaskLabels.of(List.of(List.of("一", "1"), List.of("一", "2"), List.of("二", "3"))))
        .containsExactly("1", "2", "3");
  }

  @Test
  void numbersThatComeBackTakeAsManyLabelsAboveAsTellThemApart() {
    assertThat(
            TaskLabels.of(
                List.of(
                    List.of("一", "（一）", "1"),
                    List.of("一", "（二）", "1"),
                    List.of("二", "（一）", "1"),
                    List.of("二", "（一）", "2"))))
        .containsExactly("一/（一）/1", "（二）/1", "二/（一）/1", "2");
  }

  @Test
  void noTasksNoLabels() {
    assertThat(TaskLabels.of(List.of())).isEmpty();
  }
}
