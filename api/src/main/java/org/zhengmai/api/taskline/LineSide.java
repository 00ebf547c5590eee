package org.zhengmai.api.taskline;

/** Upper or lower. */
public enum LineSide {
  UPPER,
  LOWER
}
