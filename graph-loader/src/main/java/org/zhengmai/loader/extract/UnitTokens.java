package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Characters;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Span;

/**
 * Cuts a list of units into its members: at 、 ， ； and at a 和 or 及 between two whole names (市残联和
 * 各县人民政府, but not 市发展和改革委员会). What stands in brackets is never cut, nor kinds of divisions that are
 * named together: 各县（市、区）人民政府, 各市、州、县人民政府.
 */
final class UnitTokens {

  private static final String SEPARATORS = "、，；,;/|";
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 45;
  private static final int LONGEST_BEGINNING = 16;
  private static final int LONGEST_ROLE = 8;

  /** 部门, 单位. */
  private static final int KIND = 2;

  private static final Pattern ENDS_WITH_KIND = Pattern.compile("(部门|单位|机构|企业)$");
  private static final Pattern BARE_KIND = Pattern.compile("^(单位|机构|企业)([、，；,;/|]|$)");

  /** 各县党委和人民政府, 高新区党工委、管委会: the second word names nobody by itself. */
  private static final Pattern PARTY = Pattern.compile("(党委|党工委)$");

  private static final Pattern BARE_GOVERNMENT =
      Pattern.compile("^[、和及与](人民政府|政府|管委会|办事处|行政)([、，；,;/|。]|$)");

  private static final int LONGEST_PARTY = 3;

  private static final int LONGEST_GOVERNMENT = 6;

  /** 市教育局会同市财政局: two units. */
  private static final String TOGETHER = "会同";

  /** 市教育局牵头会同市财政局: the same. */
  private static final Set<String> LEADER = Set.of("牵头", "主办");

  private static final int ROLE_WORD = 2;

  /** 文旅局; 财政 is none. */
  private static final int SHORTEST_PARTNER = 3;

  private static final String PARTNER_ENDS = "、，；。（）";

  private static final Pattern OWN_ROLE = Pattern.compile("（(牵头|主办|配合|协办|协助|参与)(单位|部门)?）$");

  private UnitTokens() {}

  static List<Passage> split(Passage list) {
    List<Passage> tokens = new ArrayList<>();
    String text = list.text();
    int depth = 0;
    int start = 0;
    // Blanks part names where nothing else does: 甲局　乙局.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = !Characters.isCommonIdeograph(c);
      depth += mark ? step(c, depth) : 0;
      boolean with =
          text.startsWith(TOGETHER, i)
              && (joins(text, start, i, TOGETHER.length()) || isLed(text, i));
      boolean counted = c >= '①' && c <= '⑳' && i > start;
      if (c == '）' && depth == 0 && text.charAt(start) != '（' && endsWithRole(text, start, i + 1)) {
        // 甲局（牵头）乙局（配合）: nothing else parts them.
        add(tokens, list.sub(start, i + 1));
        start = i + 1;
        continue;
      }
      boolean cut =
          (mark && SEPARATORS.indexOf(c) >= 0) || with || (isJoint(c) && joins(text, start, i, 1));
      if (counted) {
        add(tokens, list.sub(start, i));
        start = i;
      }
      boolean blank = i - start <= LONGEST_NAME && isBlankBefore(list, start, i);
      if (blank && depth == 0 && joins(text, start, i, 0)) {
        add(tokens, list.sub(start, i));
        start = i;
      }
      if (cut && depth == 0 && !isWithinGroup(text, start, i) && !goesOn(text, start, i)) {
        boolean also = c == '及' && i > start && text.charAt(i - 1) == '以';
        add(tokens, list.sub(start, also ? i - 1 : i));
        start = with ? i + TOGETHER.length() : i + 1;
      }
    }
    add(tokens, list.sub(start, text.length()));
    return tokens;
  }

  /** 甲局牵头会同乙局, not 甲局牵头会同财政、人社部门. */
  private static boolean isLed(String text, int at) {
    int from = at + TOGETHER.length();
    String name = text.substring(from, Math.min(text.length(), from + SHORTEST_PARTNER));
    return LEADER.contains(wordBefore(text, at))
        && name.length() == SHORTEST_PARTNER
        && name.chars().noneMatch(c -> PARTNER_ENDS.indexOf(c) >= 0);
  }

  private static String wordBefore(String text, int at) {
    return text.substring(Math.max(0, at - ROLE_WORD), at);
  }

  /** Whether a token stands behind 甲局牵头会同. */
  static boolean isBehindLeader(Passage token) {
    String text = token.clean().text();
    int at = token.start() - TOGETHER.length();
    return at > 0 && text.startsWith(TOGETHER, at) && LEADER.contains(wordBefore(text, at));
  }

  private static boolean endsWithRole(String text, int start, int end) {
    return OWN_ROLE.matcher(text.substring(Math.max(start, end - LONGEST_ROLE), end)).find();
  }

  /** How many brackets deeper the text is behind a mark. */
  private static int step(char c, int depth) {
    return "（〔<〈".indexOf(c) >= 0 ? 1 : "）〕>〉".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
  }

  /** Dots are commas that were read badly; in 甲·乙公司 they join. */
  private static boolean isJoint(char c) {
    return c == '和' || c == '及' || c == '与' || c == '·' || c == '.';
  }

  /** 市直有关部门、单位: the second word names nobody by itself. */
  private static boolean goesOn(String text, int start, int at) {
    boolean kind = ENDS_WITH_KIND.matcher(text.substring(Math.max(start, at - KIND), at)).find();
    boolean bare =
        kind && BARE_KIND.matcher(text.substring(at + 1, Math.min(text.length(), at + 4))).find();
    return bare || isGovernmentOfParty(text, start, at);
  }

  private static boolean isGovernmentOfParty(String text, int start, int at) {
    String before = text.substring(Math.max(start, at - LONGEST_PARTY), at);
    int end = Math.min(text.length(), at + LONGEST_GOVERNMENT);
    return PARTY.matcher(before).find() && BARE_GOVERNMENT.matcher(text.substring(at, end)).find();
  }

  private static boolean isWithinGroup(String text, int start, int at) {
    return text.charAt(at) == '、'
        && at - start <= LONGEST_NAME
        && DivisionGroup.goesOn(
            text.substring(start, at),
            text.substring(at + 1, Math.min(text.length(), at + LONGEST_NAME)));
  }

  /** A blank behind what is long enough for a name; where a line ends, a name may go on. */
  private static boolean isBlankBefore(Passage list, int start, int at) {
    if (at - start < SHORTEST_NAME || !list.clean().followsGap(list.start() + at)) {
      return false;
    }
    Span around = list.sub(at - 1, at + 1).span();
    String printed = list.clean().source().text().substring(around.start(), around.end());
    return printed.indexOf('\n') < 0 && printed.indexOf('\r') < 0;
  }

  private static void add(List<Passage> tokens, Passage token) {
    String text = token.text();
    int from = 0;
    int to = text.length();
    while (from < to && "。：".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "。：".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < to) {
      tokens.add(token.sub(from, to));
    }
  }

  /** Whether a whole name ends before this place and another begins behind the word there. */
  private static boolean joins(String text, int start, int at, int length) {
    // No name is longer, nor is what a name begins with.
    String left = text.substring(Math.max(start, at - LONGEST_NAME), at);
    String right =
        text.substring(at + length, Math.min(text.length(), at + length + LONGEST_BEGINNING));
    boolean also = left.endsWith("以");
    String name = UnitList.withoutOthers(also ? left.substring(0, left.length() - 1) : left);
    return UnitName.isComplete(name) && UnitName.begins(right);
  }
}
