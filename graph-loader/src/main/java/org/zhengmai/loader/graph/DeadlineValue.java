package org.zhengmai.loader.graph;

import java.time.LocalDate;

/**
 * By when a task is to be done.
 *
 * @param raw as printed
 * @param by the last day that it allows
 * @param evidence where it stands
 */
public record DeadlineValue(String raw, LocalDate by, Evidence evidence) {}
