package org.zhengmai.api.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.cypher.Row;

/**
 * Follows the lines of documents step by step: one query a step for all that is asked at once, so
 * that no more is read than the depth and the bound on nodes allow, and circles cannot hold it up.
 */
final class LineageWalk {

  /** Documents of one graph at most, the one asked about included. */
  static final int MOST_NODES = 200;

  private static final int MOST_EDGES = 1000;

  private final BatchLoaders store;

  LineageWalk(BatchLoaders store) {
    this.store = store;
  }

  /** One way from a document. */
  private static final class Way {
    private final LineageKey key;
    private final boolean up;
    private final Map<String, Integer> distances = new LinkedHashMap<>();
    private List<String> frontier;
    private boolean truncated;

    Way(LineageKey key, boolean up) {
      this.key = key;
      this.up = up;
      this.frontier = List.of(key.document());
      distances.put(key.document(), 0);
    }

    boolean goesOn(int step) {
      return step <= key.depth() && !frontier.isEmpty() && !truncated;
    }

    Map<String, Object> parameters() {
      return key.conditions()
          .with("documents", frontier)
          .with("seen", List.copyOf(distances.keySet()))
          .with("up", up)
          .toMap();
    }

    void reach(List<String> documents, int step) {
      int room = MOST_NODES - distances.size();
      truncated = documents.size() > room;
      frontier = documents.subList(0, Math.min(room, documents.size()));
      frontier.forEach(document -> distances.put(document, step));
    }
  }

  /** The lines that are asked for. */
  Map<LineageKey, Lineage> load(List<LineageKey> keys) {
    List<Way> ways = new ArrayList<>();
    for (LineageKey key : keys) {
      if (key.direction() != LineageDirection.DESCENDANTS) {
        ways.add(new Way(key, true));
      }
      if (key.direction() != LineageDirection.ANCESTORS) {
        ways.add(new Way(key, false));
      }
    }
    for (int step = 1; step <= LineageController.DEEPEST; step++) {
      walk(ways, step);
    }
    return graphs(keys, ways);
  }

  private void walk(List<Way> ways, int step) {
    List<Way> going = ways.stream().filter(way -> way.goesOn(step)).toList();
    if (going.isEmpty()) {
      return;
    }
    store
        .read(
            "lineage-step",
            going,
            Way::parameters,
            Map.of("limit", MOST_NODES),
            row -> row.strings("documents"))
        .forEach((way, documents) -> way.reach(documents, step));
  }

  private Map<LineageKey, Lineage> graphs(List<LineageKey> keys, List<Way> ways) {
    Map<LineageKey, Found> found = new LinkedHashMap<>();
    for (LineageKey key : keys) {
      found.put(key, Found.of(ways.stream().filter(way -> way.key.equals(key)).toList()));
    }
    Map<LineageKey, Row> rows =
        store.read(
            "lineage-edges",
            keys,
            key ->
                key.conditions()
                    .with("documents", Objects.requireNonNull(found.get(key)).documents())
                    .toMap(),
            Map.of("limit", MOST_EDGES + 1), // one more tells whether there are more
            row -> row);
    Map<LineageKey, Lineage> graphs = new LinkedHashMap<>();
    rows.forEach((key, row) -> graphs.put(key, Objects.requireNonNull(found.get(key)).with(row)));
    return graphs;
  }

  /** The documents of a graph, the nearest first. */
  private record Found(List<String> documents, boolean truncated) {

    static Found of(List<Way> ways) {
      Map<Integer, Map<String, Boolean>> byDistance = new TreeMap<>();
      for (Way way : ways) {
        way.distances.forEach(
            (document, distance) ->
                byDistance.computeIfAbsent(distance, d -> new TreeMap<>()).put(document, true));
      }
      List<String> documents =
          byDistance.values().stream().flatMap(near -> near.keySet().stream()).distinct().toList();
      boolean full = documents.size() > MOST_NODES;
      return new Found(
          full ? documents.subList(0, MOST_NODES) : documents,
          full || ways.stream().anyMatch(way -> way.truncated));
    }

    Lineage with(Row row) {
      List<Row> read = row.rows("edges");
      List<LineageEdge> edges =
          read.stream().limit(MOST_EDGES).map(LineageEdge::of).sorted(nearestFirst()).toList();
      List<LineagePlace> places = row.rows("places").stream().map(LineagePlace::of).toList();
      return new Lineage(
          documents, edges, LevelGaps.of(edges, places), truncated || read.size() > MOST_EDGES);
    }

    /** Like the documents: a step comes with the farther of its ends. */
    private Comparator<LineageEdge> nearestFirst() {
      Map<String, Integer> places = new HashMap<>();
      documents.forEach(document -> places.put(document, places.size()));
      ToIntFunction<LineageEdge> from = edge -> places.getOrDefault(edge.from(), 0);
      ToIntFunction<LineageEdge> to = edge -> places.getOrDefault(edge.to(), 0);
      return Comparator.<LineageEdge>comparingInt(
              edge -> Math.max(from.applyAsInt(edge), to.applyAsInt(edge)))
          .thenComparingInt(from)
          .thenComparingInt(to);
    }
  }
}
