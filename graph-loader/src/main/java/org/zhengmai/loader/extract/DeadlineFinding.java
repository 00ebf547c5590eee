package org.zhengmai.loader.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.zhengmai.loader.source.Passage;

/**
 * By when a task is to be done.
 *
 * @param raw as printed, for example 2099年9月底前
 * @param lastDay the last day that it allows: 2099-09-30; for 6月15日前 the 15th, for 上旬 the 10th
 * @param rule what found it
 */
public record DeadlineFinding(Passage raw, LocalDate lastDay, Rule rule) {

  /** The month of the last day. */
  public YearMonth by() {
    return YearMonth.from(lastDay);
  }
}
