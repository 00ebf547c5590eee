package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Copies that begin in the middle of a paper, leave out items, or count wrongly. */
class CutListsTests {

  @Test
  void aListMayBeginInTheMiddle() {
    assertThat(
            OutlinePicture.of(
                """
                能力。（甲局负责）
                （四）修好道路。先修路面。
                （五）种好树木。沿路种树。
                （六）修好桥梁。先修桥面。
                """))
        .isEqualTo(
            """
            （四） 修好道路
            （五） 种好树木
            （六） 修好桥梁
            """);
  }

  @Test
  void aChapterMayBeginInTheMiddleWithItsList() {
    assertThat(
            OutlinePicture.of(
                """
                五、修好道路，种好树木
                （十四）修好道路。先修路面。
                （十五）种好树木。沿路种树。
                """))
        .isEqualTo(
            """
            五 修好道路，种好树木
              （十四） 修好道路
              （十五） 种好树木
            """);
  }

  @Test
  void aSingleNumberAtALineIsNoItem() {
    assertThat(OutlinePicture.of("现通知如下：\n（四）所列道路要修好。\n其他道路也要修好。\n")).isEmpty();
    assertThat(OutlinePicture.of("现通知如下：\n三、四月修好道路。\n五、六月种好树木。\n")).isEmpty();
  }

  @Test
  void numbersMayBeLeftOutOrPrintedTwice() {
    assertThat(
            OutlinePicture.of(
                """
                1.修好道路。先修路面。
                2.种好树木。沿路种树。
                2.修好桥梁。先修桥面。
                7.修好水库。先修大坝。
                """))
        .isEqualTo(
            """
            1 修好道路
            2 种好树木
            2 修好桥梁
            7 修好水库
            """);
  }

  @Test
  void aLineOfItsOwnHeadsAChapterWhateverItsNumber() {
    assertThat(
            OutlinePicture.of(
                """
                四、职责分工
                14.市水利局：负责调度。
                15.市财政局：安排经费。
                六、工作措施
                （一）加强领导。成立专班。
                """))
        .isEqualTo(
            """
            四 职责分工
              14 市水利局
              15 市财政局
            六 工作措施
              （一） 加强领导
            """);
  }
}
