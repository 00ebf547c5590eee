package org.zhengmai.loader.block;

import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What stands behind an item's words and says only who answers for it: （甲局负责）, lines such as
 * 责任单位：甲局, or 甲局牵头 on a line of its own. It is neither heading nor text.
 */
final class Assignment {

  /** Labels with what they announce; nothing else follows them. */
  private static final Pattern LABELS = Pattern.compile("^\\p{Han}{0,4}(单位|部门|分工|科室|时限|时间|领导|主体)：");

  /** A line that tells who leads. */
  private static final Pattern LINE =
      Pattern.compile("^[^，。；：]{2,60}(牵头|负责|落实|主办|承办)(，[^。；：]{2,80}(配合|协办|参与|负责|落实))?。?$");

  /** A parenthesis with a label, a word for a role or nothing but names of units. */
  private static final Pattern PARENTHESIS =
      Pattern.compile(
          "(单位|部门|分工)：|牵头[，；、]|(牵头|负责|配合|落实|主办|协办|完成)[）〕]$|^[（〔](省|市|区|县|州|盟|旗|各)[^（）]*(局|委|办|厅|部|政府)[）〕]$");

  private Assignment() {}

  /** Whether the rest of an item is nothing else. */
  static boolean isAll(Passage rest, Brackets brackets) {
    Passage left = rest;
    while (!left.isEmpty() && brackets.parenthesisStart(left.start()) == left.start()) {
      left = left.after(brackets.partner(left.start()) + 1);
      left = left.startsWith("。") ? left.from(1) : left;
    }
    if (left.isEmpty() || left.find(LABELS).isPresent()) {
      return true;
    }
    return left.clean().startsParagraph(left.start()) && left.find(LINE).isPresent();
  }

  /** A heading without the parenthesis at its end that says who answers for it. */
  static Passage without(Passage heading, Brackets brackets) {
    int last = heading.end() - 1;
    int opens = brackets.inParenthesis(last) ? brackets.parenthesisStart(last) : -1;
    Optional<Passage> units =
        opens > heading.start() ? heading.after(opens).find(PARENTHESIS) : Optional.empty();
    return units.isPresent() ? heading.until(opens) : heading;
  }
}
