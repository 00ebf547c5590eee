package org.zhengmai.loader.extract;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.zhengmai.loader.source.Passage;

/**
 * By when a figure is to be reached.
 *
 * @param raw as printed, for example 到2025年底 or “十四五”末
 * @param year the year
 * @param month the last month that it allows, where a month is printed
 */
public record TargetDue(Passage raw, int year, OptionalInt month) {

  /** {@code 2025} or {@code 2025-12}. */
  public String by() {
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).toString()
        : Year.of(year).toString();
  }

  /** The last day that it allows. */
  public LocalDate lastDay() {
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).atEndOfMonth()
        : Year.of(year).atMonth(12).atEndOfMonth();
  }
}
