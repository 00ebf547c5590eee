package org.zhengmai.loader.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A full date as printed: 2023年2月24日 or 二〇九九年五月六日.
 *
 * @param passage the printed date
 * @param date the day
 */
public record PrintedDate(Passage passage, LocalDate date) {

  /** Old papers have a letter or a digit where the zero of 二〇〇九 belongs. */
  private static final String NUMBER = "[0-9Oo" + ChineseNumber.CLASS + "]";

  private static final Pattern DATE =
      Pattern.compile(
          "(?P<year>"
              + NUMBER
              + "{4})年(?P<month>"
              + NUMBER
              + "{1,2})月(?P<day>"
              + NUMBER
              + "{1,3})日");

  private static final Pattern DIGITS =
      Pattern.compile("(?P<year>[0-9]{4})[-/—.](?P<month>[0-9]{1,2})[-/—.](?P<day>[0-9]{1,2})");

  /** As {@link #findIn}, and those of web pages too: 2020-04-19, 2020/4/19. */
  static List<PrintedDate> findAnyIn(Passage passage) {
    List<PrintedDate> dates = findIn(passage);
    return dates.isEmpty()
        ? passage.findAll(DIGITS, PrintedDate::read).stream().flatMap(Optional::stream).toList()
        : dates;
  }

  /** All dates of a passage that a calendar has, in order. */
  public static List<PrintedDate> findIn(Passage passage) {
    return passage.findAll(DATE, PrintedDate::read).stream().flatMap(Optional::stream).toList();
  }

  private static Optional<PrintedDate> read(Passage.Match match) {
    LocalDate date = date(part(match, "year"), part(match, "month"), part(match, "day"));
    return date == null
        ? Optional.empty()
        : Optional.of(new PrintedDate(match.whole(), Objects.requireNonNull(date)));
  }

  private static OptionalInt part(Passage.Match match, String group) {
    return ChineseNumber.parse(match.group(group).orElseThrow().text());
  }

  private static @Nullable LocalDate date(OptionalInt year, OptionalInt month, OptionalInt day) {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
