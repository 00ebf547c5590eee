package org.zhengmai.cypher;

/**
 * What a transaction has changed so far.
 *
 * @param nodesCreated nodes that were not there before
 * @param nodesDeleted nodes that are gone
 * @param relationshipsCreated relationships that were not there before
 * @param relationshipsDeleted relationships that are gone
 * @param propertiesSet properties written, also those that had the same value already
 * @param labelsAdded labels put on nodes
 * @param labelsRemoved labels taken off nodes
 */
public record WriteCounters(
    long nodesCreated,
    long nodesDeleted,
    long relationshipsCreated,
    long relationshipsDeleted,
    long propertiesSet,
    long labelsAdded,
    long labelsRemoved) {

  /** Nothing changed. */
  public static final WriteCounters NONE = new WriteCounters(0, 0, 0, 0, 0, 0, 0);

  /**
   * Both changes taken together.
   *
   * @param other further changes
   * @return the sums
   */
  public WriteCounters plus(WriteCounters other) {
    return new WriteCounters(
        nodesCreated + other.nodesCreated,
        nodesDeleted + other.nodesDeleted,
        relationshipsCreated + other.relationshipsCreated,
        relationshipsDeleted + other.relationshipsDeleted,
        propertiesSet + other.propertiesSet,
        labelsAdded + other.labelsAdded,
        labelsRemoved + other.labelsRemoved);
  }

  /**
   * Whether anything was written.
   *
   * @return false only for counters that are all zero
   */
  public boolean changedAnything() {
    return !equals(NONE);
  }
}
