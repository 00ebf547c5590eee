package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of persons hand out nothing. */
class PersonEntryTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.市教育局　某某某　0100-2345678\n2.市民政局　某某　13900000000\n",
        "一、市教育局\n某某某　13900000000\n二、市民政局\n某某　13900000001\n",
        "1.东水库：行政责任人某某某（副县长），技术责任人某某（市水利局）\n2.西水库：行政责任人某某（副县长）\n",
        "参加会议的有：\n（1）市领导：某某、某某某；\n（2）列席人员：某某；\n",
        "一、各镇责任人\n（一）东镇　某某某\n（二）西镇　某某\n"
      })
  void linesOfPersonsAreNoTasks(String body) {
    assertThat(Papers.tasks(Papers.PLAN, body)).isEmpty();
  }

  @Test
  void aMeasureWithATelephoneIsATask() {
    assertThat(Papers.tasks(Papers.PLAN, "1.开通热线。设立热线12345，接受举报。\n2.公布电话。公布举报电话：2345678，并受理举报。\n"))
        .isEqualTo("1 2");
  }

  @Test
  void whatLeadersAreToDoIsATask() {
    assertThat(Papers.tasks(Papers.PLAN, "1.县领导：联系重点项目，每月调研1次。\n2.有关领导：走访企业。责任单位：县工信局。\n"))
        .isEqualTo("1 2");
  }

  @Test
  void whatALabelSaysOfAPersonIsNoUnit() {
    assertThat(
            Papers.findings(
                    Papers.PLAN, "1.修好管网。先修主管。\n责任单位：市水利局 负责人：某某某 电话：2345678\n2.修支管。\n责任单位：市水利局\n")
                .tasks())
        .extracting(Papers::units)
        .containsExactly("RESPONSIBLE:市水利局", "RESPONSIBLE:市水利局");
  }
}
