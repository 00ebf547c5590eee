package org.zhengmai.api.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One way from a document, up or down, and how far it has been followed. */
final class LineageWay {

  /** Documents of one way, and of a whole line, at most; the one asked about included. */
  static final int MOST_NODES = 200;

  private final boolean up;
  private final int depth;
  private final Map<String, Integer> distances = new LinkedHashMap<>();
  private List<String> frontier;
  private boolean truncated;

  private LineageWay(LineageKey key, boolean up) {
    this.up = up;
    this.depth = key.depth();
    this.frontier = List.of(key.document());
    distances.put(key.document(), 0);
  }

  /** The ways that are asked for: up, down, or both. */
  static List<LineageWay> of(LineageKey key) {
    List<LineageWay> ways = new ArrayList<>();
    if (key.direction() != LineageDirection.DESCENDANTS) {
      ways.add(new LineageWay(key, true));
    }
    if (key.direction() != LineageDirection.ANCESTORS) {
      ways.add(new LineageWay(key, false));
    }
    return ways;
  }

  /** What the query is told of it at its beginning; it knows the document. */
  Map<String, Object> beginning() {
    return Map.of("up", up, "depth", depth);
  }

  /** Whether there is more to follow after so many steps. */
  boolean goesOn(int taken) {
    return taken < depth && !frontier.isEmpty() && !truncated;
  }

  /** What the query is told of it after so many steps. */
  Map<String, Object> parameters(int taken) {
    return Map.of(
        "up",
        up,
        "depth",
        goesOn(taken) ? depth - taken : 0,
        "from",
        frontier,
        "seen",
        List.copyOf(distances.keySet()));
  }

  /** Takes what one step more has found; nothing once there were too many. */
  void reach(List<String> documents, int step) {
    if (!goesOn(step - 1)) {
      return;
    }
    int room = MOST_NODES - distances.size();
    truncated = documents.size() > room;
    frontier = documents.subList(0, Math.min(room, documents.size()));
    frontier.forEach(document -> distances.put(document, step));
  }

  /** How many steps away each document is. */
  Map<String, Integer> distances() {
    return distances;
  }

  /** Whether farther documents were left out. */
  boolean isTruncated() {
    return truncated;
  }
}
