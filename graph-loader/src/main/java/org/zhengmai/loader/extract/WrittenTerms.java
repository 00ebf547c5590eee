package org.zhengmai.loader.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Terms as tables and labels write them beside the usual words: 2099.12, 2099-6-30, 年底, 6月份, and
 * spans of time (2099年6月—12月, 2099—2101年), whose last day is the term.
 *
 * @param words what says when it ends, in the usual words
 * @param year the year that the words leave out, where a span names it before
 */
record WrittenTerms(String words, OptionalInt year) {

  private static final Pattern DIGITS =
      Pattern.compile(
          "^(?P<year>[0-9]{4})[./-](?P<month>[0-9]{1,2})([./-](?P<day>[0-9]{1,2}))?(底|前|底前|之前)?$");

  private static final Pattern YEAR_END = Pattern.compile("^(今年|本年|当年)?年?[底末]$");

  private static final Pattern SPAN =
      Pattern.compile(
          "^((?P<year>[0-9]{4})年?)?((?P<first>[0-9]{1,2})(月(份|初|底)?)?([0-9]{1,2}日?)?)?(—{1,2}|-|~|至|到)(?P<last>[0-9]{1,4}[年月][^份]{0,8})份?$");

  /** “十五五”期间. */
  private static final Pattern PLAN =
      Pattern.compile("^“?(?P<plan>[一二三四五六七八九十]{1,4}五)”?(规划)?(期间|时期|期内)$");

  /** 2099年第1-3季度. */
  private static final Pattern QUARTERS =
      Pattern.compile(
          "^(?P<year>[0-9]{4}年)?第?[一二三四1-4](季度)?(—{1,2}|-|~|至|到)第?(?P<last>[一二三四1-4])季度$");

  /** 2099.9—2100.3, 2099.06.10-2099.12.20, 2099—2101. */
  private static final Pattern DIGIT_SPAN =
      Pattern.compile(
          "^[0-9]{4}([.][0-9]{1,2}){0,2}(—{1,2}|-|~|至|到)(?P<year>[0-9]{4})([.](?P<month>[0-9]{1,2}))?([.](?P<day>[0-9]{1,2}))?$");

  private static final Pattern OWN_MONTH = Pattern.compile("^(?P<month>[0-9]{1,2})月");

  private static final Pattern MONTH = Pattern.compile("^(?P<month>([0-9]{4}年)?[0-9]{1,2}月)份$");

  /** Reads them; empty where the term is not written so. */
  static Optional<WrittenTerms> of(Passage cell) {
    String text = cell.text();
    Matcher digits = DIGITS.matcher(text);
    if (digits.find()) {
      String day = digits.group("day") == null ? "" : digits.group("day") + "日";
      return usual(digits.group("year") + "年" + digits.group("month") + "月" + day);
    }
    Matcher month = MONTH.matcher(text);
    if (month.find()) {
      return usual(month.group("month"));
    }
    if (YEAR_END.matches(text)) {
      return usual("年底前");
    }
    Matcher plan = PLAN.matcher(text);
    if (plan.find()) {
      return usual(plan.group("plan") + "末");
    }
    Matcher quarters = QUARTERS.matcher(text);
    if (quarters.find()) {
      String year = quarters.group("year") == null ? "" : quarters.group("year");
      return usual(year + quarters.group("last") + "季度");
    }
    Matcher written = DIGIT_SPAN.matcher(text);
    if (written.find()) {
      return usual(spelled(written));
    }
    Matcher span = SPAN.matcher(text);
    if (!span.find()) {
      return Optional.empty();
    }
    OptionalInt year =
        span.group("year") == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(span.group("year")));
    if (turns(span)) {
      // 2099年11月—3月 ends in the year after; without a year it cannot be told which.
      return year.isEmpty()
          ? Optional.empty()
          : Optional.of(new WrittenTerms(span.group("last"), OptionalInt.of(year.getAsInt() + 1)));
    }
    return Optional.of(new WrittenTerms(span.group("last"), year));
  }

  private static String spelled(Matcher span) {
    String month = span.group("month") == null ? "" : span.group("month") + "月";
    String day = span.group("day") == null ? "" : span.group("day") + "日";
    return span.group("year") + "年" + month + day;
  }

  private static boolean turns(Matcher span) {
    Matcher last = OWN_MONTH.matcher(span.group("last"));
    return span.group("first") != null
        && last.find()
        && Integer.parseInt(last.group("month")) < Integer.parseInt(span.group("first"));
  }

  private static Optional<WrittenTerms> usual(String words) {
    return Optional.of(new WrittenTerms(words, OptionalInt.empty()));
  }
}
