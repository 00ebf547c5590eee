package org.zhengmai.loader.lineage;

import java.time.LocalDate;

/**
 * By when a task is to be done.
 *
 * @param printed as printed: 2099年9月底前
 * @param lastDay the last day that it allows
 */
public record ComparedDeadline(String printed, LocalDate lastDay) {}
