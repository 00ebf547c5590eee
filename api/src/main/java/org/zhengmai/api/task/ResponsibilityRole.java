package org.zhengmai.api.task;

/** Roles in a task. */
public enum ResponsibilityRole {
  /** It leads. */
  LEAD,
  /** It supports. */
  SUPPORT,
  /** It carries out. */
  IMPLEMENT,
  /** It supervises and guides. */
  SUPERVISE,
  /** Listed without a role of its own, or according to its duties. */
  RESPONSIBLE
}
