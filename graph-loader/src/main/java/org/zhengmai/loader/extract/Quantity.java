package org.zhengmai.loader.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Characters;

/**
 * A figure with its unit in a clause: 4.8张, 10—15厘米, 1.2万人次, 1:2.
 *
 * @param start its first character, counted from the clause's beginning
 * @param end the character after its unit
 * @param value the figure
 * @param unitStart the unit's first character
 * @param unitEnd the character after its last; {@code unitStart} where none is printed
 * @param kind what the unit measures
 */
record Quantity(int start, int end, TargetValue value, int unitStart, int unitEnd, UnitKind kind) {

  private static final Map<String, String> KINDS = WordTable.read("target-units.csv").kinds();

  private static final String MAGNITUDE = "[十百千万亿]{0,3}";

  private static final String UNIT =
      "(?:" + MAGNITUDE + WordTable.anyOf(List.copyOf(KINDS.keySet())) + "|[百千万亿]{1,3})";

  /** By what it is: 场/年, 张/千人, 立方米/天. */
  private static final String RATE =
      "(?:/(?:年|月|周|日|天|小时|分钟|秒|[百千万]?人口?|[百千万]?户|[百千万]?次|平方公里|平方米|立方米|公里|米|亩|公顷|吨|公斤|千瓦时|万元|元|家|套|件|[辆台头]))";

  private static final String NUMBER =
      "(?:[0-9]{1,3}(?:，[0-9]{3}){1,3}(?:\\.[0-9]{1,6})?|[0-9]{1,12}(?:\\.[0-9]{1,6})?)";

  /** 3—5个, 60%至70%, 3个到5个. */
  private static final String SECOND =
      "(?:(?P<mid>" + UNIT + ")?(?:至|到|—{1,2}|-{1,2}|~)(?P<high>" + NUMBER + "))?";

  private static final String RATIO = "(?P<ratio>[0-9.]{1,8}：[0-9.]{1,8})";

  private static final Pattern QUANTITY =
      Pattern.compile(
          RATIO
              + "|(?P<low>"
              + NUMBER
              + ")"
              + SECOND
              + "(?:余|多)?(?P<unit>"
              + UNIT
              + RATE
              + "{0,2})?");

  private static final Pattern ANOTHER =
      Pattern.compile(
          "^(?:(?:改造|新建|扩建|改建|新增|建成|建设|维修|安装|更新|整治|完成|培训|引进)\\p{Han}{1,10}|\\p{Han}{1,8}率)[0-9]");

  /** 改造公厕20座/户厕300户, and the first of a range of rates; not 2万吨/日并新建泵站3座. */
  private static final Pattern CUT =
      Pattern.compile(
          "^(?:[—~-]|到|[^以左右的和及至等每并且内水目标规其达，、。；：（）()《》“” /0-9A-Za-z"
              + Clause.HIDDEN
              + "]\\p{Han}{0,7}[0-9])");

  private static final Pattern JOINT = Pattern.compile("[、和及与]");

  /** 缩短至10个和5个工作日; not 新建站点10个、3个月内投用. */
  private static final Pattern SHORTENED =
      Pattern.compile("(?:至|到|为|于|缩短|压缩|压减|不超过|分别[^，]{0,6}|以?内)$");

  private static final Pattern MAGNITUDES = Pattern.compile("[十百千万亿]{1,3}");

  private static final Pattern MAGNITUDE_ONLY = Pattern.compile("^[十百千万亿]+");

  /**
   * A letter or sign at either side makes the digits part of a name: 5G, PM2.5, 2×100, 12+8, 第3.
   */
  private static final String NO_FIGURE_BEFORE = "×*+·./：第-";

  private static final String NO_FIGURE_AFTER = "×*+·：";

  /** Whether the words are a unit: 个, 万人次, 元/人, %. */
  static boolean isUnit(String words) {
    int slash = words.indexOf('/');
    String first = slash > 0 ? words.substring(0, slash) : words;
    return kind(first) != UnitKind.NONE || MAGNITUDES.matches(first);
  }

  /** The figures of a clause in order; {@code text} is the clause with all hidden that is none. */
  static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(text);
    while (matcher.find()) {
      boolean whole = matcher.end("unit") >= 0;
      if (!isCutRate(matcher, text)
          && !isNameBefore(text, matcher.start())
          && !isNameAfter(text, matcher.end(), whole)) {
        found.add(read(matcher));
      }
    }
    return withSharedUnits(found, text);
  }

  /** 座/户 of 改造公厕20座/户厕300户, and the first of a range of rates. */
  private static boolean isCutRate(Matcher matcher, String text) {
    String unit = matcher.group("unit");
    return unit != null
        && unit.indexOf('/') > 0
        && !KINDS.containsKey(unit)
        && CUT.matcher(text.substring(matcher.end())).find();
  }

  private static boolean isNameBefore(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    return isLetter(before) || NO_FIGURE_BEFORE.indexOf(before) >= 0;
  }

  /** 1所200张床位以上的养老机构: with a unit the figure is whole, whatever figure follows. */
  private static boolean isNameAfter(String text, int end, boolean whole) {
    char after = end < text.length() ? text.charAt(end) : ' ';
    return isLetter(after)
        || NO_FIGURE_AFTER.indexOf(after) >= 0
        || (isDigit(after) && !whole)
        || (after == '/' && end + 1 < text.length() && isDivided(text.substring(end + 1), whole));
  }

  /**
   * 24/7; of 吨/季·平方公里 the first part alone would be another unit, so that none is better. A stroke
   * between two works divides nothing: 新建站点5个/改造站点3个.
   */
  private static boolean isDivided(String behind, boolean whole) {
    char c = behind.charAt(0);
    return isDigit(c)
        || (whole && Characters.isCommonIdeograph(c) && !ANOTHER.matcher(behind).find());
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 53和32微克, 10个和5个工作日: the unit behind the second figure is that of both. */
  private static List<Quantity> withSharedUnits(List<Quantity> found, String text) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity one = found.get(i);
      Quantity next = found.get(i + 1);
      boolean bare =
          (one.kind() == UnitKind.NONE && one.unitStart() == one.unitEnd())
              || isCutShort(one, next, text);
      boolean joined = JOINT.matches(text.substring(one.end(), next.start()));
      if (bare && joined && next.kind() != UnitKind.NONE && next.kind() != UnitKind.RANK) {
        found.set(
            i,
            new Quantity(
                one.start(),
                one.end(),
                one.value(),
                next.unitStart(),
                next.unitEnd(),
                next.kind()));
      }
    }
    return found;
  }

  private static boolean isCutShort(Quantity one, Quantity next, String text) {
    return text.substring(one.unitStart(), one.unitEnd()).equals("个")
        && next.kind() == UnitKind.TIME
        && text.charAt(next.unitStart()) == '个'
        && SHORTENED.matcher(text.substring(0, one.start())).find();
  }

  private static Quantity read(Matcher matcher) {
    int end = matcher.end();
    if (matcher.group("ratio") != null) {
      TargetValue ratio = new TargetValue.Ratio(matcher.group("ratio").replace('：', ':'));
      return new Quantity(matcher.start(), end, ratio, end, end, UnitKind.RATIO);
    }
    String group = matcher.group("unit") != null ? "unit" : "mid";
    String unit = matcher.group(group);
    return unit == null
        ? new Quantity(matcher.start(), end, value(matcher), end, end, UnitKind.NONE)
        : new Quantity(
            matcher.start(),
            end,
            value(matcher),
            matcher.start(group),
            matcher.end(group),
            kind(unit));
  }

  private static TargetValue value(Matcher matcher) {
    BigDecimal low = number(matcher.group("low"));
    return matcher.group("high") == null
        ? new TargetValue.Single(low)
        : new TargetValue.Range(low, number(matcher.group("high")));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace("，", ""));
  }

  private static UnitKind kind(String unit) {
    String known = KINDS.get(unit);
    int stroke = unit.indexOf('/');
    if (known == null && stroke > 0) {
      return kind(unit.substring(0, stroke));
    }
    if (known == null) {
      known = KINDS.get(MAGNITUDE_ONLY.matcher(unit).replaceFirst(""));
    }
    return known == null ? UnitKind.NONE : UnitKind.valueOf(known);
  }
}
