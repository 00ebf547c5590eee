package org.zhengmai.loader.extract;

import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A numbered line that is nothing but the name of another paper: 1.《甲办法》（甲政发〔2099〕1号）, as lists of
 * what is repealed or stays in force have them. It says nothing that is to be done.
 */
final class PaperEntry {

  private static final int LONGEST = 200;

  private static final String ABOUT = "关于";

  private static final String NUMBER = "(（?[^（）。]{0,16}〔[0-9]{4}〕[0-9]{1,5}号）?|（[^（）。]{2,40}号）)";

  private static final Pattern NAME =
      Pattern.compile(
          "^[.、]?([^《》。；：，]{0,24}《[^。；]{4,160}》"
              + NUMBER
              + "?|[^。；：，《》]{0,40}关于[^。；：]{2,140}的\\p{Han}{0,4}(通知|意见|决定|批复|公告|通告|办法|规定|方案|函)"
              + NUMBER
              + "?|[^。；：，]{4,140}"
              + NUMBER
              + ")(因.*|已.*|被.*|(制定)?依据.*|[0-9]、.*|[。；，])?$");

  private PaperEntry() {}

  /** Whether the first line of an item is such a name. */
  static boolean is(Item item) {
    if (!item.children().isEmpty()) {
      return false;
    }
    Passage whole = item.whole().after(item.label().end());
    int line = whole.clean().nextParagraph(whole.start(), whole.end());
    Passage words = whole.until(line);
    return words.length() <= LONGEST && mayName(words.text()) && words.find(NAME).isPresent();
  }

  private static boolean mayName(String words) {
    return words.indexOf('》') >= 0 || words.indexOf('〔') >= 0 || words.contains(ABOUT);
  }
}
