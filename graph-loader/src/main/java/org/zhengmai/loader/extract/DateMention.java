package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A date in a clause and what it says of the figures behind it. 到2025年底 sets a term; 截至2098年底 and a
 * year before the document's own tell of what is; 比2020年, 2098年的41%, 自2099年起 and 2023年度 say
 * neither.
 *
 * @param start its first character, counted from the clause's beginning
 * @param end the character after its last
 * @param kind what it says
 * @param due the term that it sets; empty for other kinds
 */
record DateMention(int start, int end, Kind kind, Optional<TargetDue> due) {

  /** What a date says. */
  enum Kind {
    /** Figures behind it are to be reached by then. */
    DUE,
    /** Figures behind it tell what is or was. */
    PAST,
    /** It says nothing of the figures. */
    NEUTRAL
  }

  private static final String HAN = "[一二三四五六七八九十]";

  /** What may stand before a date and tells how it is meant. */
  private static final String BEFORE = "(?P<before>截至|截止到?|较|比|由|从|自|与|同|以|于|在|到|至)?";

  /** “十四五”末, “十四五”期间; not “十四五”规划, which is a paper. */
  private static final String PLAN =
      "[“\"]?(?P<plan>" + HAN + "{2,4}?)五[”\"]?(?:规划)?(?:期)?(?:末|期间|时期|收官)";

  /** 2023—2025年, 2023年至2025年: the last year counts. */
  private static final String YEARS =
      "[0-9]{4}年?(?:—{1,2}|-|~|至|到)(?P<last>[0-9]{4})年(?:底|末)?(?:前|期间)?";

  /** 2100年8月底前, 2025年12月31日前. */
  private static final String YEAR_MONTH =
      "(?P<monthYear>[0-9]{4})年(?P<month>[0-9]{1,2})月(?:[0-9]{1,2}日)?(?:份|底|末|初|上旬|中旬|下旬)?";

  /** 2100年三季度, 2099年上半年. */
  private static final String YEAR_PART =
      "(?P<partYear>[0-9]{4})年(?:第?(?P<quarter>[一二三四1-4])季度|(?P<half>[上下])半年)(?:末|底)?";

  /** 三季度前, 上半年末前: a part of no printed year, which 前 makes a term. */
  private static final String OWN_PART =
      "(?P<partEach>每年|每)?(?P<partNext>[明次翌来]年|下一?年度?)?(?:第?(?P<ownQuarter>[一二三四])季度|(?P<ownHalf>[上下])半年)(?:末|底)?前";

  /** 2025年, 2025年底. */
  private static final String YEAR = "(?P<year>[0-9]{4})年(?:年?底|年?末|初)?";

  /** 9月底前, 每年12月10日前, 6—8月份: a month of no printed year. */
  private static final String MONTH =
      "(?P<each>每年|每)?(?P<next>明年|次年|翌年)?(?:[0-9]{1,2}(?:[—~-]|月(?:上旬|中旬|下旬|[0-9]{1,2}日|底|初)?[至到—-]))?(?P<ownMonth>[0-9]{1,2})月(?:[0-9]{1,2}日|份|底|末|初|上旬|中旬|下旬)?";

  /** The document's own year. */
  private static final String OWN_YEAR = "(?P<own>年内|今年内?|本年度?|明年(?:年?底)?|年底)";

  /** What may stand behind a date and tells how it is meant. */
  private static final String AFTER = "(?:之前|以前|前)?(?P<after>的|度|以来|起|相比|基础|版|第|水平|同期|开始)?";

  private static final Pattern DATE =
      Pattern.compile(
          BEFORE
              + "(?:"
              + String.join(
                  "|", PLAN, YEARS, YEAR_MONTH, YEAR_PART, YEAR, MONTH, OWN_PART, OWN_YEAR)
              + ")"
              + AFTER);

  /** The first five-year plan ended in 1957; since 1981 they follow without a gap. */
  private static final int YEAR_ZERO_END = 1955;

  /** Without one of them there is no date. */
  private static final Pattern SIGN = Pattern.compile("[年月季五]");

  private static final String CHANGES = "高升加长降低少缩减增大展达";

  private static final String SPANS = "0123456789一二三四五六七八九十两半近几每多";

  /** 去年底, 前年底, 次年底: not the document's own; 分2次年底前 is. */
  private static final Pattern OTHER_YEAR = Pattern.compile("[去上翌]$|(^|[^0-9])次$|^前$");

  /** 前十名, 前3个月, 前后; not 前一次性完成, 前100%开工. */
  private static final Pattern BEHIND_FRONT =
      Pattern.compile("^(?:[0-9]{1,6}(?:[^0-9.%]|$)|一(?:[^次并律批致]|$)|[二三四五六七八九十后列])");

  private static final String YEAR_END = "年底";

  /** 明年, 来年, 下一年度: the year behind the document's own. */
  private static final String COMING = "明来下";

  /** 自2098年以来建成公园20个: what was done up to now; 对2098年以来建成的公园 only names things. */
  private static final String SINCE = "以来";

  private static final String COMPARED = "较|比|由|从|自|与|同|以";

  /** Reads the dates of a clause, in order. */
  static List<DateMention> in(Clause clause, OptionalInt documentYear) {
    return in(clause, documentYear, Optional.empty());
  }

  /**
   * Reads the dates of a clause, in order.
   *
   * @param dated the month that the sentence names last before it
   */
  static List<DateMention> in(Clause clause, OptionalInt documentYear, Optional<TargetDue> dated) {
    List<DateMention> dates = new ArrayList<>();
    if (!SIGN.matcher(clause.visible()).find()) {
      return dates;
    }
    Matcher matcher = DATE.matcher(clause.visible());
    Optional<TargetDue> before = dated;
    while (matcher.find()) {
      DateMention date = read(clause, matcher, documentYear, before);
      before = date.due().filter(due -> sets(due, documentYear));
      dates.add(date);
    }
    return dates;
  }

  /** A month of a year, or a year ahead of the document's own, is that of the month behind it. */
  private static boolean sets(TargetDue due, OptionalInt documentYear) {
    return due.month().isPresent()
        || (due.raw().text().endsWith("年") && due.year() > documentYear.orElse(due.year()));
  }

  private static DateMention read(
      Clause clause, Matcher date, OptionalInt documentYear, Optional<TargetDue> before) {
    Passage raw = clause.sub(date.start(), date.end());
    if (isGoal(clause, date)) {
      int year = date.start() + text(date, "before").length();
      return new DateMention(
          year,
          date.end(),
          Kind.DUE,
          due(clause.sub(year, date.end()), date, documentYear, before));
    }
    Optional<TargetDue> due = due(raw, date, documentYear, before);
    Kind kind =
        isSpan(clause, date) || isPartOfWord(clause, date)
            ? Kind.NEUTRAL
            : due.map(d -> kind(d, date, documentYear)).orElse(Kind.NEUTRAL);
    return new DateMention(
        date.start(), date.end(), kind, kind == Kind.DUE ? due : Optional.empty());
  }

  /** 提高到2025年的50%: what is reached then. */
  private static boolean isGoal(Clause clause, Matcher date) {
    String before = text(date, "before");
    boolean reaches = before.equals("到") || before.equals("至");
    return reaches
        && text(date, "after").equals("的")
        && date.start() > 0
        && CHANGES.indexOf(clause.visible().charAt(date.start() - 1)) >= 0;
  }

  /** 一季度前十名, 下半年前3个月, 二季度前后: 前 belongs to the word behind it. */
  private static boolean isPartOfWord(Clause clause, Matcher date) {
    boolean part = date.group("ownQuarter") != null || date.group("ownHalf") != null;
    return part && BEHIND_FRONT.matcher(clause.visible().substring(date.end())).find();
  }

  /** 5年内, 半年内: how long, not when. */
  private static boolean isSpan(Clause clause, Matcher date) {
    int at = date.start("own");
    if (at <= 0) {
      return false;
    }
    String before = clause.visible().substring(0, at);
    return SPANS.indexOf(before.charAt(at - 1)) >= 0
        || (date.group("own").equals(YEAR_END) && OTHER_YEAR.matcher(before).find());
  }

  private static Kind kind(TargetDue due, Matcher date, OptionalInt documentYear) {
    String before = text(date, "before");
    String after = text(date, "after");
    if (after.equals(SINCE) && date.start() == 0) {
      return Kind.PAST;
    }
    if (!after.isEmpty()
        || (!before.isEmpty() && List.of(COMPARED.split("\\|")).contains(before))) {
      return Kind.NEUTRAL;
    }
    int now = documentYear.orElse(0);
    boolean asOf = before.startsWith("截");
    if (due.year() < now || (asOf && (due.year() == now || now == 0))) {
      return Kind.PAST;
    }
    return Kind.DUE;
  }

  private static Optional<TargetDue> due(
      Passage raw, Matcher date, OptionalInt documentYear, Optional<TargetDue> before) {
    if (date.group("plan") != null) {
      OptionalInt plan = ChineseNumber.parse(date.group("plan"));
      return plan.isEmpty() ? Optional.empty() : year(raw, YEAR_ZERO_END + 5 * plan.getAsInt());
    }
    for (String group : List.of("last", "year")) {
      if (date.group(group) != null) {
        return year(raw, Integer.parseInt(date.group(group)));
      }
    }
    if (date.group("monthYear") != null) {
      return month(raw, date.group("monthYear"), Integer.parseInt(date.group("month")));
    }
    if (date.group("partYear") != null) {
      return month(raw, date.group("partYear"), partEnd(date.group("quarter"), date.group("half")));
    }
    if (date.group("ownQuarter") != null || date.group("ownHalf") != null) {
      int month = partEnd(date.group("ownQuarter"), date.group("ownHalf"));
      return date.group("partEach") == null
          ? month(raw, yearOf(month, text(date, "partNext"), documentYear, before), month)
          : Optional.empty();
    }
    if (date.group("each") != null) {
      return Optional.empty();
    }
    if (date.group("ownMonth") != null) {
      int month = Integer.parseInt(date.group("ownMonth"));
      OptionalInt year = yearOf(month, text(date, "next"), documentYear, before);
      return month(raw, year, month);
    }
    OptionalInt own =
        COMING.indexOf(date.group("own").charAt(0)) >= 0
            ? following("明年", documentYear, before)
            : documentYear;
    return own.isEmpty() ? Optional.empty() : year(raw, own.getAsInt());
  }

  /** 明年 follows the document's own year, 次年 the one named right before it. */
  private static OptionalInt following(
      String next, OptionalInt documentYear, Optional<TargetDue> before) {
    OptionalInt year =
        COMING.indexOf(next.charAt(0)) >= 0
            ? documentYear
            : before.map(due -> OptionalInt.of(due.year())).orElse(OptionalInt.empty());
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + 1) : year;
  }

  /**
   * 2099年6月底前完成60%、9月底前完成80%: the year of a month holds for a later one right behind it. Whether
   * that of 2100年计划6月底前 does nobody tells.
   */
  private static OptionalInt yearOf(
      int month, String next, OptionalInt documentYear, Optional<TargetDue> before) {
    if (!next.isEmpty()) {
      return following(next, documentYear, before);
    }
    if (before.filter(due -> due.month().isEmpty()).isPresent()) {
      return OptionalInt.empty();
    }
    return before
        .filter(due -> due.month().orElse(0) <= month)
        .map(due -> OptionalInt.of(due.year()))
        .orElse(documentYear);
  }

  private static int partEnd(@Nullable String quarter, @Nullable String half) {
    if (half != null) {
      return half.equals("上") ? 6 : 12;
    }
    return quarter == null ? 0 : 3 * ChineseNumber.parse(quarter).orElse(0);
  }

  private static Optional<TargetDue> year(Passage raw, int year) {
    boolean plausible = year >= 1900 && year < 2200;
    return plausible
        ? Optional.of(new TargetDue(raw, year, OptionalInt.empty()))
        : Optional.empty();
  }

  private static Optional<TargetDue> month(Passage raw, OptionalInt year, int month) {
    return year.isEmpty() ? Optional.empty() : month(raw, String.valueOf(year.getAsInt()), month);
  }

  private static Optional<TargetDue> month(Passage raw, String year, int month) {
    return month >= 1 && month <= 12
        ? year(raw, Integer.parseInt(year))
            .map(d -> new TargetDue(raw, d.year(), OptionalInt.of(month)))
        : Optional.empty();
  }

  private static String text(Matcher matcher, String group) {
    String found = matcher.group(group);
    return found == null ? "" : found;
  }
}
