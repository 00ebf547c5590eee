package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items without a heading, counted through or from 1. */
class RunningNumbersTests {

  @Test
  void itemsThatAreCountedThroughAreTasks() {
    assertThat(
            Papers.tasks(
                Papers.PLAN,
                """
                一、修好管网
                1.先修主管，再修支管。
                2.按季检查管网。
                二、换好水表
                3.先换旧表，再换新表。
                """))
        .isEqualTo("1 2 3");
  }

  @Test
  void aLoneItemThatCountsOnIsATask() {
    String first = "一、修好管网\n（一）先修主管\n1.查清主管，再修主管。\n2.按季检查主管。\n（二）再修支管\n";
    assertThat(Papers.tasks(Papers.PLAN, first + "7.先查支管，再修支管。\n")).isEqualTo("1 2 7");
    assertThat(Papers.tasks(Papers.PLAN, first + "1.先查支管，再修支管。\n")).isEqualTo("（一） （二）");
  }

  @Test
  void itemsThatAreCountedOnAStepDeeperAreTasks() {
    String first = "一、修好管网\n1.先修主管，再修支管。\n2.按季检查管网。\n二、换好水表\n（一）先换旧表。\n";
    assertThat(Papers.tasks(Papers.PLAN, first + "3.先查旧表，再换旧表。\n4.按月查旧表。\n")).isEqualTo("1 2 3 4");
    assertThat(Papers.tasks(Papers.PLAN, first + "1.先查旧表，再换旧表。\n2.按月查旧表。\n")).isEqualTo("一 （一）");
  }

  @Test
  void pointsThatAreCountedFromOneArePartsOfATask() {
    assertThat(
            Papers.tasks(
                Papers.PLAN,
                """
                一、修好管网
                1.先修主管，再修支管。
                2.按季检查管网。
                二、换好水表
                1.先换旧表，再换新表。
                """))
        .isEqualTo("一 二");
  }
}
