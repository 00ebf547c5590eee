package org.zhengmai.api.taskline;

/** What became of a unit in charge. */
public enum AgencyFate {
  KEPT,
  MAPPED,
  DROPPED,
  ADDED
}
