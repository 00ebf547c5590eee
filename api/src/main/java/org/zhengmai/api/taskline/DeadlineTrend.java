package org.zhengmai.api.taskline;

/** Which way a deadline moved. */
public enum DeadlineTrend {
  EARLIER,
  LATER
}
