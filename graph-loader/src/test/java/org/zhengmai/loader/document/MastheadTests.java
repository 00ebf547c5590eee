package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.SourceText;

class MastheadTests {

  /** Where the masthead begins that stands between ‖ and the head. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Lines of a web page: fields, path, buttons, the site's name between them.
        "完。\n‖索引号 | 甲1\n文号 | 甲政发〔2099〕1号\n",
        "完。\n‖无障碍浏览　长者版\n甲市人民政府\n您现在的位置：首页 > 政策\n甲市人民政府关于修路的通知_甲市人民政府门户网站\n发布日期：2099-05-06\n",
        // A letterhead of several lines, and a mark below it.
        "完。\n‖甲市水利局　甲市财政局\n甲市交通局\n文件\n",
        "完。\n‖甲市人民政府文件\n（摘编）\n",
        // A copyist's remark.
        "完。\n‖【摘编】这是一份摘要。\n",
        // The signature above is the other paper's, and so is any sentence.
        "完。\n甲市人民政府\n2099年5月6日\n‖",
        "完。\n甲市水利局\n‖",
        "请落实。\n‖",
        "索引号的用法见说明\n‖"
      })
  void whatStandsAboveAHeadAndBelongsToIt(String picture) {
    String above = picture.replace("‖", "");
    CleanText clean =
        CleanText.of(
            new SourceText("a.txt", "a.txt", "0".repeat(64), "UTF-8", above + "甲水〔2099〕4号\n"));
    int begins = clean.cleanOffset(picture.indexOf('‖'));
    int head = clean.cleanOffset(above.length());
    assertThat(Masthead.start(clean.all(), head, 0)).isEqualTo(begins);
  }
}
