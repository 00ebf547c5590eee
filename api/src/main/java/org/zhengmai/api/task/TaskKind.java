package org.zhengmai.api.task;

/** Kinds of task. */
public enum TaskKind {
  /** A task that carries out the plan. */
  KEY_TASK,
  /** A safeguard. */
  SAFEGUARD
}
