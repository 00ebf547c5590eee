package org.zhengmai.api.graph;

import java.util.List;

/**
 * The neighbours of a node in numbers.
 *
 * @param id id of the node
 * @param counts by relation and direction, without zeros
 */
record Neighbours(String id, List<NeighbourCount> counts) {

  long degree() {
    return counts.stream().mapToLong(NeighbourCount::count).sum();
  }
}
