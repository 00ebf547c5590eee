package org.zhengmai.api.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.cypher.Row;

/**
 * Follows what rests on documents step by step: from a document to all that names it, and on from
 * those documents that rest on it as a whole. One query a step for all that is asked at once.
 */
final class ImpactWalk {

  /** Documents and tasks of one answer at most. */
  static final int MOST_ITEMS = 500;

  private final BatchLoaders store;

  ImpactWalk(BatchLoaders store) {
    this.store = store;
  }

  /** What is found of one document. */
  private static final class Found {
    private final ImpactKey key;
    private final List<ImpactItem> items = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private List<String> frontier;
    private boolean truncated;

    Found(ImpactKey key) {
      this.key = key;
      this.frontier = List.of(key.document());
      seen.add(key.document());
    }

    boolean goesOn(int step) {
      return step <= key.depth() && !frontier.isEmpty() && !truncated;
    }

    Map<String, Object> parameters() {
      return Parameters.of("documents", frontier)
          .with("asked", key.document())
          .with("curated", key.curated())
          .toMap();
    }

    void reach(List<Row> rows, int step) {
      Set<String> next = new TreeSet<>();
      for (Row row : rows) {
        if (items.size() == MOST_ITEMS) {
          truncated = true;
          break;
        }
        items.add(ImpactItem.of(row, step));
        if (row.bool("ground") && seen.add(row.string("citing"))) {
          next.add(row.string("citing"));
        }
      }
      frontier = List.copyOf(next);
    }
  }

  /** What rests on the documents that are asked for. */
  Map<ImpactKey, Impact> load(List<ImpactKey> keys) {
    List<Found> all = keys.stream().map(Found::new).toList();
    for (int step = 1; all.stream().anyMatch(goingOn(step)); step++) {
      int distance = step;
      store
          .read(
              "impact-step",
              all.stream().filter(goingOn(step)).toList(),
              Found::parameters,
              Map.of("limit", MOST_ITEMS + 1),
              row -> row.rows("items"))
          .forEach((found, rows) -> found.reach(rows, distance));
    }
    Map<ImpactKey, Impact> impacts = new LinkedHashMap<>();
    all.forEach(found -> impacts.put(found.key, new Impact(found.items, found.truncated)));
    return impacts;
  }

  private static Predicate<Found> goingOn(int step) {
    return found -> found.goesOn(step);
  }
}
