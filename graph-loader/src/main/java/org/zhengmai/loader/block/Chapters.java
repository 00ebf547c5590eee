package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Whether a text is divided into 第一章, 第一节 as plans for five years are. Rules are too, but they
 * number articles (第一条) below, which hand out nothing and need no chapters.
 */
final class Chapters {

  private static final Pattern FIRST = Pattern.compile("第一(章|节|篇|部分)");

  private static final Pattern ARTICLE = Pattern.compile("第一条");

  private Chapters() {}

  /** Tells it from the beginnings of lines. */
  static boolean divide(Passage body) {
    return beginsLine(body, FIRST) && !beginsLine(body, ARTICLE);
  }

  private static boolean beginsLine(Passage body, Pattern number) {
    return body.findAll(number, Passage.Match::whole).stream()
        .anyMatch(at -> body.clean().startsParagraph(at.start()));
  }
}
