package org.zhengmai.loader.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * The last day that words allow: of 2099年9月底前 the 30th, of 6月15日前 the 15th, of 上旬 the 10th, of 三季度
 * and “十四五”末 the last of their last month.
 *
 * @param ownYear the year of what prints none
 */
record DueDay(OptionalInt ownYear) {

  private static final String HAN = "[一二三四五六七八九十]";

  /** Any form of it; its groups are read here only. */
  static final String WORDS =
      "(“?(?P<plan>"
          + HAN
          + "{2,4})五”?(规划)?(期)?末"
          + "|((?P<year>[0-9]{4})年|(?P<next>明年|次年|翌年)|今年|本年|当年)?(第?(?P<quarter>[一二三四1-4])季度(末|底)?(前)?|(?P<half>[上下])半年"
          + "|(?P<month>[0-9]{1,2})月((?P<day>[0-9]{1,2})日)?(?P<third>上旬|中旬|下旬)?(底|末)?(前|之前|以前)?)"
          + "|(?P<end>(今年|本年|当年|(?P<nextEnd>[明次翌去上]年))?年?(底|末)(前|之前|以前)|(今年|本年|当年|年)[内內])"
          + "|(?P<bare>[0-9]{4})年(底|末|年底|年末|内|內)?(前|之前|以前)?)";

  /** What is done by then: 12月底前完成, 9月投入使用, 5月底前动工. */
  private static final Pattern WHOLE =
      Pattern.compile("^" + WORDS + "(前)?(完成|完工|竣工|建成|动工|开工|启动|启用|投用|投入使用|投入运营|投产|到位|见效|出台|印发)?$");

  /**
   * The first five-year plan ended in 1957; since 1981 they follow without a gap: 十四五 is 2021–2025.
   */
  private static final int YEAR_ZERO_END = 1955;

  private static final int LAST_MONTH = 12;

  /** The day that words tell which are nothing but it; empty for others, and without a year. */
  Optional<LocalDate> of(String words) {
    Matcher matcher = WHOLE.matcher(words);
    return matcher.find() ? month(matcher).flatMap(by -> lastDay(by, matcher)) : Optional.empty();
  }

  private Optional<YearMonth> month(Matcher date) {
    if (date.group("plan") != null) {
      OptionalInt plan = ChineseNumber.parse(date.group("plan"));
      return plan.isEmpty()
          ? Optional.empty()
          : Optional.of(YearMonth.of(YEAR_ZERO_END + 5 * plan.getAsInt(), 12));
    }
    if (date.group("bare") != null) {
      return Optional.of(YearMonth.of(Integer.parseInt(date.group("bare")), 12));
    }
    int month = date.group("end") != null ? LAST_MONTH : monthOfYear(date);
    OptionalInt year =
        date.group("year") != null
            ? OptionalInt.of(Integer.parseInt(date.group("year")))
            : yearOf(date);
    return year.isEmpty() || month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(year.getAsInt(), month));
  }

  /** The document's own, or the one behind it; which one 次年 follows is not told here. */
  private OptionalInt yearOf(Matcher date) {
    String next = date.group("next") == null ? date.group("nextEnd") : date.group("next");
    if (next == null || ownYear.isEmpty()) {
      return ownYear;
    }
    return next.equals("明年") ? OptionalInt.of(ownYear.getAsInt() + 1) : OptionalInt.empty();
  }

  /** The day that is printed, the end of a third of the month, else the month's last. */
  private static Optional<LocalDate> lastDay(YearMonth month, Matcher date) {
    if (date.group("day") != null) {
      int day = Integer.parseInt(date.group("day"));
      return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }
    String third = date.group("third");
    if ("上旬".equals(third)) {
      return Optional.of(month.atDay(10));
    }
    return Optional.of("中旬".equals(third) ? month.atDay(20) : month.atEndOfMonth());
  }

  private static int monthOfYear(Matcher date) {
    if (date.group("quarter") != null) {
      return 3 * ChineseNumber.parse(date.group("quarter")).orElse(0);
    }
    if (date.group("half") != null) {
      return date.group("half").equals("上") ? 6 : 12;
    }
    return Integer.parseInt(date.group("month"));
  }
}
