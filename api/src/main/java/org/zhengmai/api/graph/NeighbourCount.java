package org.zhengmai.api.graph;

import org.zhengmai.cypher.Row;

/**
 * How many edges of one relation and direction a node has.
 *
 * @param relation the relation
 * @param direction whether they start from the node or end at it
 * @param count how many
 */
record NeighbourCount(GraphRelation relation, EdgeDirection direction, long count) {

  static NeighbourCount of(Row row) {
    return new NeighbourCount(
        GraphRelation.valueOf(row.string("relation")),
        EdgeDirection.valueOf(row.string("direction")),
        row.longInteger("count"));
  }
}
