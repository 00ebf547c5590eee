package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.document.DocumentSplitter;
import org.zhengmai.loader.source.Sources;

/** Which first sentences are headings. */
class SentenceHeadingsTests {

  private static final String LONG =
      "1.按照全市统一部署，平稳有序实施用水计划，核定各户用水定额，按月公布各县用水总量和用水效率，接受各方监督。抓好落实。\n";

  private static String headings(String items) {
    String text = "乙市人民政府关于印发乙市节水方案的通知\n乙政发〔2099〕1号\n各县人民政府：\n一、节水\n" + items;
    return OutlineParser.parse(DocumentSplitter.split(Sources.clean(text)).get(0)).items().stream()
        .flatMap(item -> item.children().stream())
        .map(item -> item.headingText().isEmpty() ? "-" : item.headingText())
        .collect(Collectors.joining(" "));
  }

  @Test
  void besideALongSentenceAnItemOfMiddleLengthBeginsWithASentenceToo() {
    assertThat(headings(LONG + "2.继续按不高于前年的标准核定各户的用水定额。按月公布。\n3.管好用水。按月公布。\n"))
        .isEqualTo("- - 管好用水");
  }

  @Test
  void besideALoneSentenceWithAComma() {
    String item = "1.继续按不高于前年的标准核定各户的用水定额。按月公布。（甲局负责）\n";
    assertThat(headings(item + "2.加大节水资金支持力度，稳定水价和用水量。（甲局负责）\n"))
        .isEqualTo("- 加大节水资金支持力度，稳定水价和用水量");
    assertThat(headings(item + "2.加大节水资金支持力度。（甲局负责）\n"))
        .isEqualTo("继续按不高于前年的标准核定各户的用水定额 加大节水资金支持力度");
  }

  @Test
  void aSentenceWithAFigureToReachIsNone() {
    assertThat(headings("1.今年漏损率按2.8%左右安排。按月公布。\n2.今年目标是：漏损率下降。按月公布。\n3.实施100%覆盖行动。按月公布。\n"))
        .isEqualTo("- - 实施100%覆盖行动");
  }

  @Test
  void oneWithAFigureToReachIsWhereItHasItsLineToItself() {
    assertThat(headings("1.节水投资增长10%以上。\n全年完成投资3亿元。（甲局负责）\n2.漏损率控制在8%以内。\n（甲局负责）\n"))
        .isEqualTo("节水投资增长10%以上 -");
  }

  @Test
  void besideHeadingsItIsOne() {
    assertThat(headings("1.管好用水。按月公布。\n2.继续按不高于前年的标准核定各户的用水定额。按月公布。\n"))
        .isEqualTo("管好用水 继续按不高于前年的标准核定各户的用水定额");
  }

  @Test
  void onALineOfItsOwnItIsOneAnywhere() {
    assertThat(headings(LONG + "2.继续按不高于前年的标准核定各户的用水定额\n按月公布。按季检查。\n"))
        .isEqualTo("- 继续按不高于前年的标准核定各户的用水定额");
  }

  @Test
  void whatMostOfARunOverSectionsBeginWithTellsForEach() {
    String middle = "3.把节水放到更加突出的位置，处理好供水与用水的关系。按月公布。\n";
    String next =
        LONG.replace("1.", "2.") + "二、供水\n" + middle + "三、查漏\n" + LONG.replace("1.", "4.");
    assertThat(headings(LONG + next)).isEqualTo("- - - -");
    assertThat(headings(LONG + "二、供水\n" + middle.replace("3.", "1.") + "三、查漏\n" + LONG))
        .isEqualTo("- 把节水放到更加突出的位置，处理好供水与用水的关系 -");
  }

  @Test
  void aRunWhoseItemsHaveHeadingsKeepsThem() {
    assertThat(
            headings(
                LONG
                    + "二、供水\n2.把节水放到更加突出的位置。按月公布。\n三、查漏\n"
                    + "3.把查漏放到更加突出的重要位置上。按月公布。\n四、修管\n4.管好用水。按月公布。\n"))
        .isEqualTo("- 把节水放到更加突出的位置 把查漏放到更加突出的重要位置上 管好用水");
  }

  @Test
  void besideNothingButHeadingsALongerOneIsOneToo() {
    String other = "1.管好用水。按月公布。\n2.修好水管。先修主管。\n3.换好水表。先换旧表。\n";
    String whole = "鼓励对节水型企业和个体工商户以及受旱情影响的农户与灌区管理单位的各类用水贷款等统一实施延期还本付息";
    assertThat(headings(other + "4." + whole + "。应延尽延。\n")).isEqualTo("管好用水 修好水管 换好水表 " + whole);
    assertThat(headings(other + "4." + whole.replace("以及", "，") + "。应延尽延。\n"))
        .isEqualTo("管好用水 修好水管 换好水表 -");
    assertThat(headings(other + "4." + whole + "。应延尽延。\n5." + whole + "。分批办理。\n"))
        .isEqualTo("管好用水 修好水管 换好水表 - -");
  }
}
