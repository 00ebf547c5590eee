package org.zhengmai.cypher.internal;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What one statement changed.
 *
 * @param nodesCreated nodes made
 * @param nodesDeleted nodes removed
 * @param relationshipsCreated relationships made
 * @param relationshipsDeleted relationships removed
 * @param propertiesSet properties written
 * @param labelsAdded labels put on
 * @param labelsRemoved labels taken off
 */
public record Changes(
    int nodesCreated,
    int nodesDeleted,
    int relationshipsCreated,
    int relationshipsDeleted,
    int propertiesSet,
    int labelsAdded,
    int labelsRemoved) {

  static Changes of(SummaryCounters counters) {
    return new Changes(
        counters.nodesCreated(),
        counters.nodesDeleted(),
        counters.relationshipsCreated(),
        counters.relationshipsDeleted(),
        counters.propertiesSet(),
        counters.labelsAdded(),
        counters.labelsRemoved());
  }
}
