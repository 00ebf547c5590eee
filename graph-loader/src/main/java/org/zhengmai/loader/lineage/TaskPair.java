package org.zhengmai.loader.lineage;

/**
 * The places of two tasks in their documents, from 0.
 *
 * @param left in the left document
 * @param right in the right one
 */
record TaskPair(int left, int right) implements Comparable<TaskPair> {

  @Override
  public int compareTo(TaskPair other) {
    return left != other.left
        ? Integer.compare(left, other.left)
        : Integer.compare(right, other.right);
  }
}
