package org.zhengmai.api.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Parameters;

/** Counts the neighbours of many nodes in one round trip. */
final class NeighbourReader {

  private static final String QUERY = "neighbour-counts";

  private NeighbourReader() {}

  /** The counts by id; an id without a node is not among them. */
  static Map<String, Neighbours> read(BatchLoaders loaders, List<String> ids) {
    Map<String, List<NeighbourCount>> counts =
        loaders.read(
            QUERY,
            ids,
            id -> Parameters.of("id", id).toMap(),
            Map.of(),
            row -> row.rows("items").stream().map(NeighbourCount::of).toList());
    Map<String, Neighbours> found = new LinkedHashMap<>();
    counts.forEach((id, items) -> found.put(id, new Neighbours(id, items)));
    return found;
  }
}
