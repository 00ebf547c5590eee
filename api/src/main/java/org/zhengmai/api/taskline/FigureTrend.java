package org.zhengmai.api.taskline;

/** Which way a figure went, as in the schema. */
public enum FigureTrend {
  RAISED,
  KEPT,
  LOWERED,
  CHANGED,
  MISSING,
  NEW;

  /** The same seen from the other side. */
  public FigureTrend turned() {
    return switch (this) {
      case RAISED -> LOWERED;
      case LOWERED -> RAISED;
      case MISSING -> NEW;
      case NEW -> MISSING;
      case KEPT, CHANGED -> this;
    };
  }
}
