package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowLabelsTests {

  @Test
  void aNumberThatWasGivenBeforeIsCounted() {
    RowLabels labels = new RowLabels(List.of());
    assertThat(List.of("1", "2", "1", "1", "1/4", "1").stream().map(labels::of))
        .containsExactly("1", "2", "1/2", "1/3", "1/4", "1/5");
  }

  @Test
  void aNumberOfATextBeforeIsTaken() {
    List<TaskFinding> tasks = Papers.findings(Papers.PLAN, "1.修路。修好5公里。\n2.种树。种好树木。\n").tasks();
    RowLabels labels = new RowLabels(tasks);
    assertThat(labels.of("3")).isEqualTo("3");
    assertThat(tasks).extracting(TaskFinding::label).contains("2");
    assertThat(labels.of("2")).isEqualTo("2/2");
  }
}
