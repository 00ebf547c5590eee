package org.zhengmai.loader.lineage;

import java.util.Arrays;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * What a target counts, in a form that two papers share.
 *
 * @param base what it is related to (每千人, 人均); empty text for a plain amount
 * @param core what is counted, without words that say how it is counted
 */
record Indicator(String base, String core) {

  private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）|[“”‘’\"、《》〔〕的]");

  private static final Pattern BASE =
      Pattern.compile("(?P<per>每[十百千万]+(?:名|个)?)(?:(?:常住|户籍)?人口|人|居民)?|(?P<mean>人均|户均|亩均|地均)");

  private static final Pattern VERBS =
      Pattern.compile(
          "^(?:到|全?(?:国|省|市|县|区)|各级|累计|新增|新建|改扩建|改建|扩建|改造|建设|建成|建立|打造|培育|引进|发展|实现|完成|或|和|及)+"
              + "|拥有|达到?");

  /** How the figure is called says little: 床位数, 床位数量; 参保率, 参保比例. */
  private static final Pattern NAMES = Pattern.compile("(?:数量|总数|数|总量|总额|总规模|规模)$");

  private static final Pattern SHARES = Pattern.compile("(?:所?占?(?:比例|比重|比率|占比)|占比|率)$");

  /** Words of which one for the other makes another indicator: 三级 and 二级, 城镇 and 农村. */
  private static final String TELLING = "一二三四五六七八九十甲乙丙0123456789城乡村男女老幼新旧大中小上下内外";

  /** Below this share of the shorter, its words are others. */
  private static final double SHORTER = 0.85;

  /** A plain amount of a longer thing is another amount. */
  private static final double LONGER = 0.6;

  /** A share is told by its kind as well. */
  private static final double LONGER_SHARE = 0.5;

  /** A number a head is told by its base as well: 每千人口床位数, 每千人口公立医院床位数. */
  private static final double LONGER_RELATED = 0.3;

  /** Shorter names (项目) fit too much. */
  private static final int SHORTEST = 2;

  static Indicator of(String printed) {
    String plain = BRACKETS.matcher(printed).replaceAll("");
    Matcher matcher = BASE.matcher(plain);
    String base = matcher.find() ? named(matcher) : "";
    String rest = base.isEmpty() ? plain : plain.substring(matcher.end());
    String core = VERBS.matcher(rest).replaceAll("");
    String share = SHARES.matcher(core).replaceFirst("率");
    return new Indicator(base, NAMES.matcher(share).replaceFirst(""));
  }

  private static String named(Matcher matcher) {
    String per = matcher.group("per");
    return per == null ? matcher.group() : per.replaceAll("[名个]$", "");
  }

  /** How alike two indicators are, from 0 to 1; 0 if they count different things. */
  double likeness(Indicator other) {
    int shorter = Math.min(core.length(), other.core.length());
    int longer = Math.max(core.length(), other.core.length());
    if (!base.equals(other.base) || shorter < SHORTEST) {
      return 0;
    }
    boolean[] left = new boolean[core.length()];
    boolean[] right = new boolean[other.core.length()];
    int common = align(core, other.core, left, right);
    boolean alike =
        common >= SHORTER * shorter
            && common >= leastOfLonger() * longer
            && sameEnd(core, other.core)
            && !(tells(core, left) && tells(other.core, right));
    return alike ? 2.0 * common / (shorter + longer) : 0;
  }

  private double leastOfLonger() {
    if (!base.isEmpty()) {
      return LONGER_RELATED;
    }
    return core.endsWith("率") ? LONGER_SHARE : LONGER;
  }

  /** What is counted stands last: 床位 of 公立医院床位. */
  private static boolean sameEnd(String one, String other) {
    return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  private static boolean tells(String text, boolean[] matched) {
    for (int i = 0; i < matched.length; i++) {
      if (!matched[i] && TELLING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The longest common subsequence: its length, and which characters are part of it. */
  private static int align(String one, String other, boolean[] left, boolean[] right) {
    int[][] best = new int[one.length() + 1][other.length() + 1];
    for (int i = one.length() - 1; i >= 0; i--) {
      for (int j = other.length() - 1; j >= 0; j--) {
        best[i][j] =
            one.charAt(i) == other.charAt(j)
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    Arrays.fill(left, false);
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (one.charAt(i) == other.charAt(j)) {
        left[i++] = true;
        right[j++] = true;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return best[0][0];
  }
}
