package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Whether a text is divided into 第一章, 第一节 as plans for five years are. Rules are too, but they
 * number articles (第一条) below, which hand out nothing and need no chapters; guides have neither
 * aims nor safeguards among theirs.
 */
final class Chapters {

  private static final Pattern FIRST = Pattern.compile("第一(章|节|篇|部分)");

  private static final Pattern ARTICLE = Pattern.compile("第[一1]条|第一章总则");

  /** A chapter that plans have; guides, standards and running orders have chapters without it. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "第[一二三四五六七八九十]{1,3}(章|篇|部分)[^，。；：]{0,30}(保障|任务|目标|指导思想|总体要求|总体思路|发展(基础|环境|思路|形势|背景)|规划背景|总体部署|愿景|(远景|发展|未来)展望|新(征程|篇章|局面)|规划(实施|落实|落地)|实施规划|强大合力)");

  private Chapters() {}

  /** Tells it from the beginnings of lines. */
  static boolean divide(Passage body) {
    return beginsLine(body, FIRST) && !beginsLine(body, ARTICLE) && beginsLine(body, PLANNED);
  }

  private static boolean beginsLine(Passage body, Pattern number) {
    return body.findAll(number, Passage.Match::whole).stream()
        .anyMatch(at -> body.clean().startsParagraph(at.start()));
  }
}
