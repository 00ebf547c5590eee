package org.zhengmai.loader.extract;

/** Whether a task carries out the plan or makes sure that it is carried out. */
public enum TaskKind {
  /** 工作任务, 重点任务, a numbered measure, a row of a task table. */
  KEY_TASK,
  /** 保障措施. */
  SAFEGUARD
}
