package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** The head of a box of projects in a plan: 专栏1 重点工程, 专栏二：…, on a line of its own. */
final class Box {

  private static final String WORD = "专栏";
  private static final int LONGEST = 12;
  private static final Pattern HEAD = Pattern.compile("^专栏([0-9]{1,2}|[一二三四五六七八九十]{1,3})");

  private Box() {}

  /** Whether one begins here. */
  static boolean begins(Passage body, int at) {
    String text = body.clean().text();
    return text.charAt(at) == WORD.charAt(0)
        && text.startsWith(WORD, at)
        && body.clean().startsParagraph(at)
        && body.after(at).until(at + LONGEST).find(HEAD).isPresent();
  }
}
