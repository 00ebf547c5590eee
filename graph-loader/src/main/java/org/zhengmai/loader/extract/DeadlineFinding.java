package org.zhengmai.loader.extract;

import java.time.YearMonth;
import org.zhengmai.loader.source.Passage;

/**
 * By when a task is to be done.
 *
 * @param raw as printed, for example 2099年9月底前
 * @param by the last month that it allows
 * @param rule what found it
 */
public record DeadlineFinding(Passage raw, YearMonth by, Rule rule) {}
