package org.zhengmai.api.taskline;

/** Which way a figure went, as in the schema. */
public enum FigureTrend {
  RAISED,
  KEPT,
  LOWERED,
  CHANGED,
  MISSING,
  NEW
}
