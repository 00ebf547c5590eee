package org.zhengmai.api.taskline;

/** How far two tasks correspond, as in the schema. */
public enum TaskLineKind {
  VERBATIM,
  LOCALISED,
  ADAPTED,
  PARTIAL
}
