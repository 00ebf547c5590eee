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
        "三、本措施自印发之日起施行。\n人事任免\n",
        "三、本实施意见自2099年5月1日起试行。有效期3年。\n",
        "三、本行动方案由市商务局负责解释并组织实施。\n",
        "三、本措施从发布之日起施行，由市商务局解释，实施细则由市商务局另行制定。\n",
        "三、本措施自印发之日起施行，有效期3年，由市商务局等8个部门负责解释。\n",
        "三、本办法自发布之日起30个工作日后施行。\n",
        "三、本办法自印发之日起施行，由县教育局等6个部门按职责分工负责解释。\n",
        "三、本办法由县教育局等6个部门依据各自职责负责解释，自印发之日起施行。\n",
        "三、本措施自印发之日起满30个自然日施行。\n",
        "三、本措施自印发之日起施行。此前政策与本措施不一致的，按本措施执行。\n"
      })
  void aPointThatSaysNothingElseIsNoTask(String point) {
    assertThat(Papers.tasks(Papers.PLAN, MEASURES + point)).isEqualTo("一 二");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本方案由市民政局牵头组织实施，市财政局、市住建局配合。",
        "上述政策执行至2099年12月31日（责任单位：市税务局）。",
        "该方案要细化分解，由市民政局6月底前完成编制并组织实施。",
        "本预案演练每年不少于2次，由市应急局组织实施。",
        "本方案自印发之日起施行。各县要严格执行。",
        "本方案自印发之日起施行，由市财政局按月拨付资金。",
        "本行动计划实施期为2099年至2101年，新增床位500张。",
        "本措施自印发之日起施行，各县区在30个工作日内出台细则。"
      })
  void workOnThePaperIsATask(String words) {
    assertThat(Papers.tasks(Papers.PLAN, MEASURES + "三、" + words + "\n")).isEqualTo("一 二 三");
  }

  @ParameterizedTest
  @ValueSource(strings = {"上述政策执行至2099年12月31日。", "本办法由市科技局会同市财政局负责解释。", "本意见有效期至2101年5月1日。"})
  void howLongItHoldsAndWhoExplainsItIsNone(String words) {
    assertThat(Papers.tasks(Papers.PLAN, MEASURES + "三、" + words + "\n")).isEqualTo("一 二");
  }

  @Test
  void aPointThatSaysWhatToDoIsOne() {
    String point = "三、本方案印发后，各县要制定细则。本方案自印发之日起施行。\n";

    assertThat(Papers.tasks(Papers.PLAN, MEASURES + point)).isEqualTo("一 二 三");
  }
}
