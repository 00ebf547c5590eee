package org.zhengmai.api.lineage;

/** Ways to follow a line. */
enum LineageDirection {
  ANCESTORS,
  DESCENDANTS,
  BOTH
}
