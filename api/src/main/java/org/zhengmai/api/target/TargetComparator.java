package org.zhengmai.api.target;

/** How a figure binds. */
public enum TargetComparator {
  /** At least. */
  AT_LEAST,
  /** At most. */
  AT_MOST,
  /** Exactly. */
  EQUAL,
  /** Roughly. */
  ABOUT,
  /** More than. */
  MORE,
  /** Less than. */
  LESS,
  /** Between two figures, both allowed. */
  RANGE
}
