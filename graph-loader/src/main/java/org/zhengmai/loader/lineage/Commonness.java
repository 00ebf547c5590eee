package org.zhengmai.loader.lineage;

/** How common a pair of characters is among the tasks that are held. */
public interface Commonness {

  /**
   * What a pair of neighbouring characters tells, from 0 (every task has it) to 1 (no task has it).
   *
   * @param gram the two characters, the first in the upper half
   */
  double weight(int gram);
}
