package org.zhengmai.api.taskline;

/** What a change asks of those who carry it out. */
public enum Strictness {
  STRICTER,
  LOOSER,
  EQUAL,
  UNKNOWN
}
