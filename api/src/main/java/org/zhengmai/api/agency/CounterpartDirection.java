package org.zhengmai.api.agency;

/** Directions along a line of work. */
enum CounterpartDirection {
  /** To higher levels. */
  UP,
  /** To lower levels. */
  DOWN,
  /** To both. */
  BOTH
}
