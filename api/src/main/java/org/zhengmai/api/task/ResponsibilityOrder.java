package org.zhengmai.api.task;

/** Orders of what an agency answers for. */
public enum ResponsibilityOrder {
  /** By document and place in it. */
  DOCUMENT,
  /** By the last day of the task, those without one last. */
  DEADLINE
}
