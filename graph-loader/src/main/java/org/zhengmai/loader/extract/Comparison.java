package org.zhengmai.loader.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * The words before and behind a figure that say how it binds.
 *
 * @param before what the words before it say; empty where there are none
 * @param bound whether they forbid to fall short or to exceed (不低于, 至少, 不得超过), which a statement of
 *     what is never does
 * @param wordStart where the words before it begin, counted from the beginning of the gap; the
 *     gap's length where there are none
 * @param behind what the words behind it say
 * @param behindEnd how many characters behind the figure belong to it
 */
record Comparison(
    Optional<TargetComparator> before,
    boolean bound,
    int wordStart,
    Optional<TargetComparator> behind,
    int behindEnd) {

  /** May stand anywhere before the figure: 至少建成1家, 不高于同区域民办机构平均收费的80%. */
  private static final String FLOOR =
      "(?P<floor>不(?:得|能|应|宜|可)?(?:低于|少于|小于|短于)|不(?:得|能)?低於|至少|最低|最少)";

  private static final String CEILING =
      "(?P<ceiling>不(?:得|能|应|宜|可)?(?:高于|超过|大于|多于|长于|超出|突破)|最高|最多|至多|最长|最大)";

  private static final Pattern BOUND = Pattern.compile(FLOOR + "|" + CEILING);

  /** 最低价标准, 最低工资, 最高限价: a name, and no word of comparison. */
  private static final String NAMED_BEHIND = "价工生限温负程气水单直降";

  /** Must stand right before the figure: 达到三级水平，建设2个 is no floor of 2. */
  private static final String REACH =
      "(?P<reach>(?:达到?|提高|提升|增加|增长|增|扩大|上升|升|发展|恢复|回升|扩容|拓展|扩充)(?:到|至)|达到?(?:了|或超过|并超过)?|超?达)";

  private static final String LOWER =
      "(?P<lower>(?:降低|下降|压减|压降|压缩|缩短|缩小|减少|缩减|减|降|控制|限制|精简|下调|压)(?:到|至|在|为)" + "|控制于|控制)";

  private static final String KEEP = "(?P<keep>(?:稳定|保持|维持|设定|确定|设置|设)(?:在|为|于))";

  /** May stand off by what the figure is a share of: 低于全省平均水平的80%. */
  private static final String MORE = "(?P<more>超过|突破|高于|大于|多于|长于|超出)";

  private static final String LESS = "(?P<less>低于|少于|小于|短于)";

  private static final String OF = "(?:[^，、0-9]{2,30}的)?";

  private static final String EACH = "(?:每[^0-9，、的]{1,8}|" + Clause.HIDDEN + "{1,12})?";

  private static final Pattern ADJACENT =
      Pattern.compile(
          "(?:(?:"
              + REACH
              + "|"
              + LOWER
              + "|"
              + KEEP
              + ")|(?:"
              + MORE
              + "|"
              + LESS
              + ")"
              + OF
              + "|(?P<over>超))"
              + EACH
              + "(?P<about>约|大约|近)?$");

  /** What a group of the pattern says; the first that took part counts. */
  private static final Map<String, TargetComparator> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("about", TargetComparator.ABOUT);
    MEANINGS.put("reach", TargetComparator.AT_LEAST);
    MEANINGS.put("lower", TargetComparator.AT_MOST);
    MEANINGS.put("keep", TargetComparator.EQUAL);
    MEANINGS.put("more", TargetComparator.MORE);
    MEANINGS.put("over", TargetComparator.MORE);
    MEANINGS.put("less", TargetComparator.LESS);
  }

  /** 提高甲占比至75%: the verb stands before what is raised. */
  private static final Pattern APART =
      Pattern.compile(
          "(?:(?P<reach>提高|提升|增加|扩大|扩充)|(?P<lower>降低|减少|压减|压缩|缩短|缩小|控制))"
              + "(?P<what>[^，、0-9]{2,24})(?:至|到)约?$");

  /** What can be raised or lowered to a figure; 提高站位到2个 is none. */
  private static final Pattern MEASURED = Pattern.compile("[率比重平数量积围本模盖间限时入力度值额例距费价准资格速幅期额积口地]$");

  private static final Pattern ROUGHLY = Pattern.compile("(?:约|大约)$");

  private static final Pattern BEHIND =
      Pattern.compile(
          // 3000台（套）以上: what else the unit may be is hidden.
          "^(?P<least>(?:"
              + Clause.HIDDEN
              + "{3,4})?(?:及|或|\\+)?以上)|^(?P<most>(?:及)?以下|以内|之内|内)|^(?P<about>左右|上下)");

  /**
   * Reads them.
   *
   * @param gap what stands before the figure, back to the one before it
   * @param rest what stands behind it
   */
  static Comparison of(String gap, String rest) {
    Matcher behind = BEHIND.matcher(rest);
    boolean found = behind.find();
    Optional<TargetComparator> after = found ? Optional.of(behindWord(behind)) : Optional.empty();
    int end = found ? behind.end() : 0;
    Optional<Word> bound = lastBound(gap);
    Optional<Word> close = closeWord(gap);
    Optional<Word> first =
        bound.isPresent() && (close.isEmpty() || bound.get().start() <= close.get().start())
            ? bound
            : close;
    if (first.isPresent()) {
      Word word = first.get();
      return new Comparison(
          Optional.of(word.meaning()), bound.isPresent(), word.start(), after, end);
    }
    Matcher roughly = ROUGHLY.matcher(gap);
    return roughly.find()
        ? new Comparison(
            Optional.empty(), false, roughly.start(), Optional.of(TargetComparator.ABOUT), end)
        : new Comparison(Optional.empty(), false, gap.length(), after, end);
  }

  /**
   * A word of comparison.
   *
   * @param meaning what it says
   * @param start where it begins
   */
  private record Word(TargetComparator meaning, int start) {}

  private static Optional<Word> lastBound(String gap) {
    Optional<Word> last = Optional.empty();
    Matcher words = BOUND.matcher(gap);
    while (words.find()) {
      if (isName(gap, words.start(), words.end())) {
        continue;
      }
      boolean floor = words.group("floor") != null;
      last =
          Optional.of(
              new Word(
                  floor ? TargetComparator.AT_LEAST : TargetComparator.AT_MOST, words.start()));
    }
    return last;
  }

  private static boolean isName(String gap, int start, int end) {
    return gap.charAt(start) == '最'
        && end < gap.length()
        && NAMED_BEHIND.indexOf(gap.charAt(end)) >= 0;
  }

  /** How the figure binds; {@code otherwise} where no word says. */
  TargetComparator resolve(TargetValue value, TargetComparator otherwise) {
    if (value instanceof TargetValue.Range) {
      return TargetComparator.RANGE;
    }
    return behind.or(() -> before).orElse(otherwise);
  }

  /** The same with the words before an earlier figure, which hold for this one too. */
  Comparison after(Comparison earlier) {
    return new Comparison(earlier.before, earlier.bound, wordStart, behind, behindEnd);
  }

  private static TargetComparator behindWord(Matcher behind) {
    if (behind.group("least") != null) {
      return TargetComparator.AT_LEAST;
    }
    return behind.group("most") != null ? TargetComparator.AT_MOST : TargetComparator.ABOUT;
  }

  private static Optional<Word> closeWord(String gap) {
    Matcher word = ADJACENT.matcher(gap);
    if (!word.find()) {
      return apartWord(gap);
    }
    return MEANINGS.entrySet().stream()
        .filter(entry -> word.group(entry.getKey()) != null)
        .map(entry -> new Word(entry.getValue(), word.start()))
        .findFirst();
  }

  private static Optional<Word> apartWord(String gap) {
    if (!gap.endsWith("至") && !gap.endsWith("到") && !gap.endsWith("约")) {
      return Optional.empty();
    }
    Matcher word = APART.matcher(gap);
    return word.find() && MEASURED.matcher(word.group("what")).find()
        ? Optional.of(
            new Word(
                word.group("reach") != null ? TargetComparator.AT_LEAST : TargetComparator.AT_MOST,
                word.end("what")))
        : Optional.empty();
  }
}
