package org.zhengmai.loader.relation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * What titles have to say: their words without signs, their annex, and the matter they are about.
 */
public final class TitleWords {

  private static final Pattern SIGN = Pattern.compile("[^\\p{Han}A-Za-z0-9]");

  /** 关于印发《…》的通知: what is issued under it. */
  private static final Pattern ISSUED =
      Pattern.compile("印发(修订后的|修改后的|新修订的)?(?P<annex>.{4,}?)(的通知|的公告|的函|的决定)$");

  /** 关于重新印发《…》的通知. */
  private static final Pattern ANEW = Pattern.compile("(重新|再次)(印发|公布|发布)");

  /** What follows the title of another paper in a title. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^($|[的等中和及与第]|部分|有关|若干|个别|通知|决定|公告|(具体)?(实施|工作|行动|任务|落实|推进)(方案|意见|计划|措施|分工))");

  private static final Pattern SEVERAL = Pattern.compile("[》〉][、和及与以]*[《〈]");

  /** What titles of all matters have in common. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "关于|印发|转发|进一步|深入|全面|切实|认真|加快|加强|推进|推动|促进|做好|开展|实施|贯彻|落实|深化|完善|健全|我[省市县区州]"
              + "|全[国省市县区州]|本[省市县区州]|总体|专项|指导|若干|试行|暂行|修订|年度|工作|行动|方案|办法|意见|计划|规划|纲要|措施|细则|规定|条例|预案"
              + "|通知|决定|批复|法$|[的和与及]");

  private static final Pattern PLACE =
      Pattern.compile("^(中华人民共和国|\\p{Han}{1,8}?(自治区|自治州|自治县|省|市|州|盟|县|区|旗))");

  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  private static final int FEWEST_PAIRS = 3;
  private static final double ALIKE = 0.8;

  private TitleWords() {}

  /** A title's ideographs, Latin letters and digits. */
  public static String bare(String title) {
    return SIGN.matcher(title).replaceAll("");
  }

  /**
   * The title of what a document issues under itself; empty where it issues nothing, or several.
   */
  public static Optional<String> annex(String title) {
    Matcher matcher = ISSUED.matcher(title);
    return matcher.find() && !SEVERAL.matcher(matcher.group("annex")).find()
        ? Optional.of(bare(matcher.group("annex")))
        : Optional.empty();
  }

  /**
   * Whether a title names a paper at a place, and not one whose title goes on: 关于修改甲条例的决定 names
   * 甲条例, 关于修改甲条例实施细则的决定 does not.
   *
   * @param own the title that names, bare
   * @param cited the title of the paper, bare
   * @param at where it stands in {@code own}
   */
  static boolean endsTitle(String own, String cited, int at) {
    return BEHIND.matcher(own.substring(at + cited.length())).find();
  }

  /** Whether a title says that a paper is issued once more. */
  public static boolean isIssuedAnew(String title) {
    return ANEW.matcher(title).find();
  }

  /**
   * Whether two papers are about the same matter: hardly anything but places and the words that all
   * titles share tells their titles apart. Plans of two different periods are.
   */
  public static boolean sameMatter(String one, String other) {
    Set<String> left = pairs(matter(one));
    Set<String> right = pairs(matter(other));
    if (left.size() < FEWEST_PAIRS || right.size() < FEWEST_PAIRS) {
      return false;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    return 2.0 * common.size() / (left.size() + right.size()) >= ALIKE;
  }

  /** Whether two titles name no different years. */
  public static boolean samePeriod(String one, String other) {
    Set<String> left = years(one);
    Set<String> right = years(other);
    return left.isEmpty() || right.isEmpty() || left.equals(right);
  }

  private static Set<String> years(String title) {
    Set<String> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(title);
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  /** What a title is about, without who issued it, for which place, and as what kind of paper. */
  private static String matter(String title) {
    String named = annex(title).orElse(bare(title));
    int about = named.indexOf("关于");
    String rest = named.substring(about < 0 ? 0 : about + "关于".length());
    return FORMULA.matcher(PLACE.matcher(rest).replaceFirst("")).replaceAll("，");
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
