package org.zhengmai.api.agency;

/** Orders of agencies. */
enum AgencyOrder {
  /** By id. */
  ID,
  /** By name. */
  NAME,
  /** By how many tasks they answer for, the most first. */
  RESPONSIBILITY_COUNT
}
