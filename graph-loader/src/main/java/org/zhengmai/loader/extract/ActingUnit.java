package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells whether a sentence begins with the unit that is to act: 市水利局要会同市财政局…, 市教育局、市财政局负责…. Such a
 * sentence gives no role that could be trusted, but shows that the item is not that of units named
 * elsewhere. A class of bodies (各施工单位要…) is no such unit.
 */
final class ActingUnit {

  private static final Pattern SUBJECT =
      Pattern.compile("^(由)?(?P<units>[^，。；：]{2,60}?)(要|应|须|需|会同|联合|牵头|负责|配合|统筹|组织|指导|具体|督促)");

  private ActingUnit() {}

  /** Whether some sentence of a text begins so. */
  static boolean isNamedIn(Passage text, Brackets brackets) {
    int start = text.start();
    for (int i = text.start(); i <= text.end(); i++) {
      boolean ends =
          i == text.end()
              || ("。；：".indexOf(text.clean().text().charAt(i)) >= 0
                  && !brackets.inParenthesis(i)
                  && !brackets.inTitle(i));
      if (ends && begins(text.after(start).until(i))) {
        return true;
      }
      start = ends ? i + 1 : start;
    }
    return false;
  }

  private static boolean begins(Passage sentence) {
    return sentence.findAll(SUBJECT, match -> match.group("units").orElseThrow()).stream()
        .map(UnitTokens::split)
        .anyMatch(ActingUnit::areUnits);
  }

  private static boolean areUnits(List<Passage> names) {
    return names.stream()
        .map(Passage::text)
        .allMatch(
            name -> UnitName.begins(name) && UnitName.isOrgan(name) && !UnitName.isGroup(name));
  }
}
