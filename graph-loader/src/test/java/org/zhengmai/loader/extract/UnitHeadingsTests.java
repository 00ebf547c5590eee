package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;

/** Units whose names stand above their duties; ⏎ ends a line. */
class UnitHeadingsTests {

  private static final String DUTIES = "乙市人民政府关于治理欠薪有关部门职责分工的通知";

  private static String tasks(String title, String body) {
    return Papers.findings(title, body.replace('⏎', '\n')).tasks().stream()
        .map(task -> task.heading().map(Passage::text).orElse("-") + "=" + Papers.units(task))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void linesOfTheirOwnHeadDutiesInAPaperThatHandsThemOut() {
    String body = "现通知如下：⏎市水利局⏎（一）修好管网。先修主管。⏎（二）换好水表。⏎市财政局⏎安排经费。⏎（一）按季拨付。先拨一半。⏎";
    assertThat(tasks(DUTIES, body)).isEqualTo("市水利局=RESPONSIBLE:市水利局 | 市财政局=RESPONSIBLE:市财政局");
    assertThat(tasks(Papers.PLAN, body)).startsWith("修好管网=");
  }

  @Test
  void aNameAboveADayIsASignature() {
    String body = "现通知如下：⏎请落实。⏎市人民政府办公室⏎2099年5月6日⏎一、修好管网。先修主管。⏎二、换好水表。先换旧表。⏎市财政局⏎2099年5月6日⏎请按期上报。⏎";
    assertThat(tasks(DUTIES, body)).startsWith("修好管网=").doesNotContain("市财政局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、部门职责⏎市水利局⏎1.修好管网。先修主管。⏎2.换好水表。先换旧表。⏎市财政局⏎1.安排经费。先拨一半。⏎",
        "一、部门职责⏎（一）市水利局⏎1.修好管网。先修主管。⏎2.换好水表。先换旧表。⏎（二）市财政局⏎安排经费。⏎",
        "一、各部门职责⏎（一）市水利局：修好管网。⏎（二）市财政局：安排经费。⏎"
      })
  void belowAHeadingOfDutiesEachUnitHasOneTask(String body) {
    assertThat(tasks(Papers.PLAN, body)).isEqualTo("市水利局=RESPONSIBLE:市水利局 | 市财政局=RESPONSIBLE:市财政局");
  }

  @Test
  void aHeadingMayNameTheUnitAndItsDuties() {
    assertThat(tasks(Papers.PLAN, "一、各级职责⏎（一）县（市）人民政府的工作职责⏎1.修好管网。先修主管。⏎（二）水利部门主要职责⏎1.调度用水。按日调度。⏎"))
        .isEqualTo("县（市）人民政府的工作职责=RESPONSIBLE:县（市）人民政府 | 水利部门主要职责=RESPONSIBLE:水利部门");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、修好管网⏎（一）优化管网布局⏎1.修好主管。先修北段。⏎2.修好支管。再修南段。⏎",
        "一、修好管网⏎（一）落实政府职责⏎1.修好主管。先修北段。⏎2.修好支管。再修南段。⏎",
        "一、修好管网⏎（一）有关部门⏎1.修好主管。先修北段。⏎2.修好支管。再修南段。⏎",
      })
  void otherHeadingsNameNoUnits(String body) {
    assertThat(tasks(Papers.PLAN, body)).isEqualTo("修好主管= | 修好支管=");
  }
}
