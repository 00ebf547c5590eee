package org.zhengmai.api.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardRead;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.Onward;

/**
 * Follows the lines of documents, three steps in a round trip for all that is asked at once. A way
 * is followed until it is as deep as asked or full, so that circles cannot hold it up, and only
 * then are the documents themselves read.
 */
final class LineageWalk {

  /** Steps of one round trip: from a district to the nation. */
  static final int STEPS = 3;

  static final String QUERY = "lineage";

  private static final List<String> COLUMNS = List.of("ways", "edges", "documents");

  private static final Map<String, Integer> BOUNDS =
      Map.of("nodeLimit", LineageWay.MOST_NODES, "edgeLimit", LineageReader.MOST_READ);

  private final BatchLoaders store;

  LineageWalk(BatchLoaders store) {
    this.store = store;
  }

  /** The lines that are asked for. */
  Map<LineageKey, Lineage> load(List<LineageKey> keys, Predicate<String> fields) {
    Map<LineageKey, List<LineageWay>> ways = new LinkedHashMap<>();
    keys.forEach(key -> ways.put(key, LineageWay.of(key)));
    Map<LineageKey, Row> rows = new LinkedHashMap<>();
    List<LineageKey> going = keys;
    for (int taken = 0; !going.isEmpty(); taken += STEPS) {
      int before = taken;
      Map<LineageKey, Row> found = read(going, fields, ways, before);
      found.forEach((key, row) -> reach(ways(ways, key), row.list("ways"), before));
      rows.putAll(found);
      going = keys.stream().filter(key -> goesOn(ways(ways, key), before + STEPS)).toList();
    }
    Map<LineageKey, Lineage> lines = new LinkedHashMap<>();
    rows.forEach(
        (key, row) ->
            lines.put(key, new LineageReader(ways(ways, key)).read(row, fields.test("gaps"))));
    return lines;
  }

  /** What is read of a line together with its document: its first steps. */
  static OnwardRead.Question beginning(String from, LineageKey key) {
    Map<String, Object> values =
        key.conditions()
            .with("ways", LineageWay.of(key).stream().map(LineageWay::beginning).toList())
            .toMap();
    Onward onward =
        new Onward(
            from, new Onward.OfQuery(QUERY, COLUMNS, key.parts()), List.copyOf(values.keySet()));
    Map<String, Object> given = new HashMap<>(values);
    given.putAll(BOUNDS);
    return new OnwardRead.Question(onward, given, true);
  }

  /**
   * The line that lies within its first steps.
   *
   * @param key what is asked
   * @param row what was read of it
   * @param fields which fields the request asks for
   * @return the line; empty where it goes on
   */
  static Optional<Lineage> ofBeginning(LineageKey key, Row row, Predicate<String> fields) {
    List<LineageWay> ways = LineageWay.of(key);
    reach(ways, row.list("ways"), 0);
    return goesOn(ways, STEPS)
        ? Optional.empty()
        : Optional.of(new LineageReader(ways).read(row, fields.test("gaps")));
  }

  private Map<LineageKey, Row> read(
      List<LineageKey> keys,
      Predicate<String> fields,
      Map<LineageKey, List<LineageWay>> ways,
      int taken) {
    Set<String> parts =
        keys.stream().flatMap(key -> key.parts().stream()).collect(Collectors.toSet());
    return store.read(
        QUERY,
        fields.or(parts::contains),
        keys,
        key ->
            key.conditions()
                .with("ways", ways(ways, key).stream().map(way -> way.parameters(taken)).toList())
                .toMap(),
        BOUNDS,
        row -> row);
  }

  private static void reach(List<LineageWay> ways, List<?> found, int taken) {
    for (int i = 0; i < ways.size(); i++) {
      int step = taken;
      for (Object ring : (List<?>) found.get(i)) {
        ways.get(i).reach(ids((List<?>) ring), ++step);
      }
    }
  }

  private static List<String> ids(List<?> ring) {
    List<String> ids = new ArrayList<>();
    ring.forEach(id -> ids.add((String) id));
    return ids;
  }

  private static boolean goesOn(List<LineageWay> ways, int taken) {
    return ways.stream().anyMatch(way -> way.goesOn(taken));
  }

  private static List<LineageWay> ways(Map<LineageKey, List<LineageWay>> ways, LineageKey key) {
    return Objects.requireNonNull(ways.get(key));
  }
}
