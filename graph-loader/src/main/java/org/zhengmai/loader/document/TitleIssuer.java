package org.zhengmai.loader.document;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/** The issuers that a title names in front of 关于, which may fill lines of their own above it. */
final class TitleIssuer {

  private static final int LONGEST_ISSUER = 160;

  /** 中共甲市委 on the line above the government with which it issues a paper. */
  private static final Pattern PARTY_ALONE = Pattern.compile("中共\\p{Han}{2,20}(委员会|委)(办公厅|办公室)?");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(政府|办公厅|办公室|委员会|委|局|厅|部|院|署|会|中心|公司|社|行|室|党组|指挥部|妇联|残联|工商联|支队|总队|海关|军分区|办事处|司)(）|、)?");

  private static final Pattern DEPARTMENT =
      Pattern.compile("\\p{Han}{1,4}[省市县区州旗盟]\\p{Han}{1,14}(局|厅|委|委员会|办公室)");

  private static final int LONGEST_PARTNER = 20;

  private static final Pattern PLACE = Pattern.compile("^\\p{Han}{1,4}?[省市县区州旗盟]");

  private static final Pattern SECOND_LINE =
      Pattern.compile("人民政府|办公厅|办公室|人民政府办公[厅室]|委员会|政府办公[厅室]");

  private static final String PATH_END = ">正文";

  private static final String PRINTED = "日印发";

  private static final String DAY_DIGITS = "0123456789〇零一二三四五六七八九十";

  private TitleIssuer() {}

  /** Where the issuers begin that stand in front of the place; the place itself where none does. */
  static int start(Passage in, int about) {
    CleanText clean = in.clean();
    int best = about;
    for (int i = about - 1; i >= Math.max(in.start(), about - LONGEST_ISSUER); i--) {
      char c = clean.text().charAt(i);
      boolean name = Character.isIdeographic(c) || c == '、';
      if (!name || c == '号' || isDay(clean, i)) {
        return best == about ? behindPath(clean, i) : best;
      }
      if (clean.startsParagraph(i) && namesOrganisation(clean.text().substring(i, about))) {
        return withLinesAbove(in, i);
      }
      best = i == in.start() ? i : best;
    }
    return best;
  }

  /** Joint issuers may fill several lines, several to a line. */
  private static int withLinesAbove(Passage in, int line) {
    int above = line - 1;
    while (above > in.start() && !in.clean().startsParagraph(above)) {
      above--;
    }
    Passage printed = in.after(Math.max(above, in.start())).until(line);
    boolean names =
        above >= in.start()
            && (JointIssuers.areSeveral(printed)
                || PARTY_ALONE.matches(printed.text())
                || isPartner(in, printed, line));
    return names ? withLinesAbove(in, above) : line;
  }

  /**
   * 甲县科技局 on the line above 甲县财政局关于…: a department of the same place, which is named again below,
   * where both sign.
   */
  private static boolean isPartner(Passage in, Passage above, int line) {
    String name = above.text();
    if (name.length() > LONGEST_PARTNER || !DEPARTMENT.matches(name)) {
      return false;
    }
    String below = in.after(line).until(line + LONGEST_PARTNER).text();
    String place = above.find(PLACE).map(Passage::text).orElse(name);
    return below.startsWith(place) && !below.startsWith(name) && signs(in, line, name + place);
  }

  /** Whether names stand together at the beginning of a line below. */
  private static boolean signs(Passage in, int line, String names) {
    String text = in.text();
    int at = text.indexOf(names, line - in.start());
    while (at >= 0 && !in.clean().startsParagraph(in.start() + at)) {
      at = text.indexOf(names, at + 1);
    }
    return at >= 0;
  }

  /** 首页>市政府文件>正文, the path of a web page that ends above its document. */
  private static int behindPath(CleanText clean, int at) {
    boolean path = clean.text().startsWith(PATH_END, at);
    return path ? at + PATH_END.length() : at + 1;
  }

  /** 2099年5月6日 or 2099年5月7日印发, the end of the document before. */
  private static boolean isDay(CleanText clean, int at) {
    String text = clean.text();
    boolean printed = text.startsWith(PRINTED, at - PRINTED.length() + 1);
    boolean day = text.charAt(at) == '日' && at > 0;
    return printed || (day && DAY_DIGITS.indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Whether the words end like the name of an organisation. */
  static boolean isOrganisation(String text) {
    return ORGANISATION.matches(text);
  }

  /** A name of its own, not the second line of one, such as 办公室. */
  private static boolean namesOrganisation(String text) {
    return ORGANISATION.matches(text) && !SECOND_LINE.matches(text);
  }
}
