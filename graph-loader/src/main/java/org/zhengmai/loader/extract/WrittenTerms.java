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
          "^((?P<year>[0-9]{4})年?)?((?P<first>[0-9]{1,2})(月(份|初|底)?)?([0-9]{1,2}日?)?)?(—{1,2}|-|~|至|到)(?P<last>[0-9]{1,4}[年月].{0,8})$");

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
