package org.zhengmai.loader.graph;

import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Takes the names of persons out of titles: 关于×××等职务任免的通知. Persons are no facts of ours; a source's
 * stored text keeps what was printed.
 */
public final class PersonalNames {

  private static final String MASK = "×××";

  /** Between 关于 (and a verb of appointment) and the word for what becomes of the person. */
  private static final Pattern NAME =
      Pattern.compile(
          "[关關][于於](任命|免去|提名|给予|給予|聘任|解聘)?(?P<name>[\\p{Han}、·•]{2,40}?)(等)?([0-9一二三四五六七八九十]+名)?"
              + "(同志|职务|職務|任|免|为|為|记功|記功|辞去|辭去|不再)");

  private PersonalNames() {}

  /** The title with a mask where it names a person; other titles as they are. */
  public static String masked(String title) {
    if (DocumentType.ofTitle(title) != DocumentType.PERSONNEL) {
      return title;
    }
    Matcher matcher = NAME.matcher(title);
    return matcher.find()
        ? title.substring(0, matcher.start("name")) + MASK + title.substring(matcher.end("name"))
        : title;
  }
}
