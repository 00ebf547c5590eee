package org.zhengmai.api.document;

/** Types of document. */
public enum DocumentType {
  /** A notice. */
  NOTICE,
  /** A plan, programme or opinion. */
  PLAN,
  /** A reply to a request. */
  REPLY,
  /** A request to those above. */
  REQUEST,
  /** The minutes of a meeting. */
  MINUTES,
  /** A report. */
  REPORT,
  /** Appointments and removals. */
  PERSONNEL,
  /** The setting up or change of a leading group. */
  LEADING_GROUP,
  /** An emergency plan. */
  EMERGENCY_PLAN,
  /** A table of tasks. */
  TASK_TABLE,
  /** A law, regulation or rule, or a notice that hands out 规则, 章程 or 规程. */
  LAW,
  /** Anything else. */
  OTHER
}
