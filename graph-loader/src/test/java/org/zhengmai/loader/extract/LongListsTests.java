package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and tables that go on and on take time that grows with them. */
class LongListsTests {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int LENGTH = 400_000;

  private static DocumentFindings read(String body) {
    return assertTimeoutPreemptively(LIMIT, () -> Papers.findings(Papers.PLAN, body));
  }

  private static String repeated(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"和乙", "及乙局", "会同", "甲镇 ", "、甲局"})
  void listsOfUnitsDo(String piece) {
    assertThat(read("一、修路。（责任单位：市甲局" + repeated(piece) + "）\n").tasks()).hasSize(1);
    assertThat(read("|序号|任务|责任单位|\n|1|修路|市甲局" + repeated(piece) + "|\n").tasks()).hasSize(1);
  }

  @Test
  void rowsOfOneCellALineDo() {
    StringBuilder rows = new StringBuilder("序号\n任务\n责任单位\n时限\n");
    for (int i = 1; i < 9_999; i++) {
      rows.append("%d\n修好%d路\n市甲局\n12月\n".formatted(i, i));
    }
    assertThat(read(rows.toString()).tasks()).hasSize(9_998);
  }

  @ParameterizedTest
  @ValueSource(strings = {"指标甲", "指标"})
  void theWordOfATableInATextWithoutLineEndsDoes(String piece) {
    List<TargetFinding> targets = read("一、修路。" + repeated(piece)).targets();
    assertThat(targets).isEmpty();
  }
}
