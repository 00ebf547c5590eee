package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells joint issuers apart, which are printed with blanks between them, several to a line or one
 * below the other, or with a 、: 示范市妇联　示范市水利局. The first leads. A blank within a name, as where its
 * letters are spaced or a line ends, parts nothing.
 */
final class JointIssuers {

  /** 市妇联; what is shorter (水利 in 水利 局) is none. */
  private static final int SHORTEST = 3;

  private static final Pattern ENDING =
      Pattern.compile(
          "(政府|办公厅|办公室|委员会|管委会|委|局|厅|部|院|署|会|中心|公司|集团|社|行|办|队|关|联|站|所|处|军分区|室|党组|指挥部)$");

  /** The second line of a name, not a name of its own: 办公室, 甲市中心支行, 甲市税务局 of the nation's. */
  private static final Pattern SECOND_LINE =
      Pattern.compile(
          "人民政府|办公厅|办公室|人民政府办公[厅室]|委员会|政府办公[厅室]|\\p{Han}{0,12}(分局|支局|大队|支队|总队|分公司|分行|支行|监管局|海关)");

  /** 中国人民银行甲市分行 is whole, and no branch of the name before it. */
  private static final Pattern OF_NATION = Pattern.compile("^(国家|中国)");

  /** The end of a word that a line end broke: 委|员会. */
  private static final Pattern BROKEN = Pattern.compile("^(员会|公室|公厅|民政府)");

  /** 国家税务总局 before 甲市税务局: a branch bears the name of the whole. */
  private static final Pattern WHOLE =
      Pattern.compile("(国家|中国)\\p{Han}{2,14}(总局|银行|局|公司|集团|监会|海关)");

  private static final char MARK = '、';

  /** 甲局会同乙局: two issuers. */
  private static final String TOGETHER = "会同";

  private static final String PARTY = "中共";

  /** 示范市, as much as the names of one place have in common. */
  private static final int PLACE = 3;

  private JointIssuers() {}

  /** The first of them; all of it where it is one name. */
  static Passage first(Passage names) {
    String place = place(names.text());
    for (int i = names.start() + SHORTEST; i <= names.end() - SHORTEST; i++) {
      int end = i + joint(names.after(i));
      boolean parted = end > i || isParted(names, i, place);
      if (parted && parts(names.until(i).text(), names.after(end).text())) {
        return names.until(i);
      }
    }
    return names;
  }

  /** 示范市 of 中共示范市委: what names of one place begin with. */
  private static String place(String names) {
    String bare = names.startsWith(PARTY) ? names.substring(PARTY.length()) : names;
    return bare.substring(0, Math.min(PLACE, bare.length()));
  }

  /**
   * A blank parts names, and a line that ended on purpose; where a line was full, and where lines
   * were joined, only a name that begins with the same place shows that the one before has ended.
   */
  private static boolean isParted(Passage names, int at, String place) {
    if (names.after(at).startsWith(place)) {
      return true;
    }
    boolean line = names.clean().startsLine(at);
    return names.clean().followsGap(at) && (!line || names.clean().startsParagraph(at));
  }

  /** Those behind the first one, in printed order; none where it is one name. */
  static List<Passage> others(Passage names) {
    List<Passage> others = new ArrayList<>();
    Passage rest = behind(names, first(names));
    while (!rest.isEmpty()) {
      Passage next = first(rest);
      others.add(next);
      rest = behind(rest, next);
    }
    return List.copyOf(others);
  }

  private static Passage behind(Passage names, Passage first) {
    Passage rest = names.after(first.end());
    return rest.from(joint(rest));
  }

  /** How long the mark or word is with which a text begins that parts two names. */
  private static int joint(Passage text) {
    boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
    return mark ? 1 : text.startsWith(TOGETHER) ? TOGETHER.length() : 0;
  }

  /** Whether a line has the names of several and nothing else. */
  static boolean areSeveral(Passage line) {
    return first(line).length() < line.length();
  }

  private static boolean parts(String one, String others) {
    return isName(one)
        && isName(others.replace(String.valueOf(MARK), ""))
        && (!SECOND_LINE.matches(others) || OF_NATION.matcher(others).find())
        && !BROKEN.matcher(others).find()
        && (!WHOLE.matches(one) || OF_NATION.matcher(others).find());
  }

  private static boolean isName(String text) {
    return text.length() >= SHORTEST
        && text.chars().allMatch(Character::isIdeographic)
        && ENDING.matcher(text).find();
  }
}
