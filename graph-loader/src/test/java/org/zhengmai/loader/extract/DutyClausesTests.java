package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;

/** Duties of units that have no numbers; ⏎ ends a line. */
class DutyClausesTests {

  private static String duties(String body) {
    return Papers.findings(Papers.PLAN, body.replace('⏎', '\n')).tasks().stream()
        .map(task -> task.heading().map(Passage::text).orElse("-") + "=" + Papers.units(task))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、职责分工⏎县水利局：负责调度。⏎县交通局、公路局：负责巡查。⏎县民政局：安置群众。",
        "一、职责分工⏎县水利局：负责调度。县交通局、公路局：负责巡查。县民政局：安置群众。",
        "一、组织领导及职责分工⏎设立办公室。各单位职责如下：⏎县水利局。负责调度。⏎县交通局、公路局。负责巡查。⏎县民政局。安置群众。",
        "一、职责分工⏎县水利局负责调度。⏎县交通局、公路局要加强巡查。⏎县民政局负责安置群众。",
        "1、各单位要做好工作。其职责分工为：⏎县水利局：负责调度。⏎县交通局、公路局：负责巡查。⏎县民政局：安置群众。",
        "现将各单位的任务作如下明确：⏎县水利局负责调度。⏎县交通局、公路局要加强巡查。⏎县民政局负责安置群众。"
      })
  void eachUnitThatIsNamedHasATask(String body) {
    assertThat(duties(body))
        .isEqualTo(
            "县水利局=RESPONSIBLE:县水利局"
                + " | 县交通局、公路局=RESPONSIBLE:县交通局 RESPONSIBLE:公路局"
                + " | 县民政局=RESPONSIBLE:县民政局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现通知如下：⏎县水利局负责调度。⏎县民政局负责安置群众。⏎县交通局负责巡查。",
        "现将任务明确如下：⏎县水利局负责调度。⏎道路由县交通局负责。⏎县民政局负责安置群众。",
        "现将任务明确如下：⏎责任单位：县水利局⏎配合单位：县民政局⏎",
      })
  void otherTextIsNoListOfDuties(String body) {
    assertThat(duties(body)).isEmpty();
  }

  @Test
  void aSentenceThatAnnouncesThemIsNoDuty() {
    assertThat(duties("一、职责分工⏎各单位及其职责如下：⏎县水利局：负责调度。⏎县民政局：安置群众。"))
        .startsWith("县水利局=")
        .doesNotContain("如下");
  }
}
