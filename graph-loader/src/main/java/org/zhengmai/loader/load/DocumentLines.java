package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.loader.extract.ObservationCode;

/**
 * Keeps the lines between documents current while one document is stored or taken away: what was
 * known of it and of the papers that it names is compared with what is known now, and only the
 * lines that this may change are drawn anew. Lines follow from what is stored alone, so the order
 * of loading does not matter.
 */
final class DocumentLines {

  private static final List<String> CODES =
      List.of(ObservationCode.IMPOSSIBLE_DATE.name(), ObservationCode.CIRCULAR_GROUNDS.name());

  private final GraphStore.Writing tx;
  private final String document;
  private final Map<String, Map<String, Object>> before;
  private final Set<String> circle;
  private final Set<String> linked;
  private final Set<String> touched = new TreeSet<>();
  private final Map<String, ObservationCode> refused = new TreeMap<>();

  private DocumentLines(
      GraphStore.Writing tx,
      String document,
      Map<String, Map<String, Object>> before,
      Set<String> circle,
      Set<String> linked) {
    this.tx = tx;
    this.linked = linked;
    this.circle = circle;
    this.document = document;
    this.before = before;
  }

  /**
   * Begins before anything is changed.
   *
   * @param document the document that will be stored or taken away
   * @param named the papers that it names now or will name
   */
  static DocumentLines before(GraphStore.Writing tx, String document, Set<String> named) {
    Set<String> ids = new TreeSet<>(named);
    ids.add(document);
    Map<String, Map<String, Object>> before = new HashMap<>();
    ids.forEach(id -> before.put(id, Map.of()));
    before.putAll(standings(tx, ids));
    // Its steps on one level may close a circle now that will be open afterwards.
    Set<String> circle = neighbours(tx, Set.of(), Set.of(), Set.of(document));
    // So may its grounds a line added by hand.
    return new DocumentLines(tx, document, before, circle, linked(tx, Set.of(document)));
  }

  /** Draws anew what may have changed, once the document's own facts are stored. */
  void settle() {
    Set<String> changed = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    Map<String, Map<String, Object>> after = standings(tx, before.keySet());
    before.forEach(
        (id, was) -> {
          Map<String, Object> is = after.getOrDefault(id, Map.of());
          if (!was.equals(is)) {
            changed.add(id);
            keys.addAll(keys(was));
            keys.addAll(keys(is));
          }
        });
    Set<String> affected = join(keys);
    affected.add(document);
    affected.addAll(circle);
    affected.addAll(neighbours(tx, changed, keys, affected));
    draw(List.copyOf(affected));
  }

  /** Documents that citations left or reached: nothing may cite them any more. */
  Set<String> touched() {
    return touched;
  }

  /** What stands against claims, by the id of the observation. */
  Map<String, ObservationCode> refused() {
    return refused;
  }

  private static Map<String, Map<String, Object>> standings(
      GraphStore.Writing tx, Set<String> ids) {
    Map<String, Map<String, Object>> standings = new HashMap<>();
    for (Row row : tx.run("line-standings", Map.of("ids", List.copyOf(ids)))) {
      standings.put(row.string("id"), row.map("standing"));
    }
    return standings;
  }

  private static List<String> keys(Map<String, Object> standing) {
    List<String> keys = new ArrayList<>();
    for (String name : List.of("titleKey", "annexKey")) {
      Object key = standing.get(name);
      if (key != null) {
        keys.add(key.toString());
      }
    }
    return keys;
  }

  /** Joins citations by title to numbered papers or parts them; gives who cites. */
  private Set<String> join(Set<String> keys) {
    Row row =
        tx.run("join-citations", Map.of("keys", List.copyOf(keys), "documents", List.of(document)))
            .get(0);
    touched.addAll(row.strings("touched"));
    tx.run("refresh-cited", Map.of("ids", List.copyOf(touched)));
    return new TreeSet<>(row.strings("citing"));
  }

  private static Set<String> neighbours(
      GraphStore.Writing tx, Set<String> changed, Set<String> keys, Set<String> documents) {
    Set<String> neighbours = new TreeSet<>();
    tx.run(
            "line-neighbours",
            Map.of(
                "changed", List.copyOf(changed),
                "keys", List.copyOf(keys),
                "documents", List.copyOf(documents)))
        .forEach(row -> neighbours.add(row.string("id")));
    return neighbours;
  }

  private static Set<String> linked(GraphStore.Writing tx, Set<String> ids) {
    Set<String> linked = new TreeSet<>();
    tx.run("links-above", Map.of("ids", List.copyOf(ids)))
        .forEach(row -> linked.add(row.string("id")));
    return linked;
  }

  private void draw(List<String> ids) {
    linked.addAll(ids);
    linked.addAll(linked(tx, linked));
    Row cleared = tx.run("clear-lines", Map.of("ids", ids, "codes", CODES)).get(0);
    LineDrawing printed = new LineDrawing();
    tx.run("line-claims", Map.of("ids", ids)).forEach(printed::claim);
    tx.run("line-works", Map.of("ids", ids)).forEach(printed::work);
    put(printed);
    LineDrawing inferred = new LineDrawing();
    tx.run("line-inferences", Map.of("ids", ids)).forEach(inferred::inference);
    put(inferred);
    // What persons added gives way to what is printed or inferred from print, so it comes after.
    linked.addAll(ends(grounds(cleared)));
    linked.addAll(ends(inferred.grounds()));
    linked.addAll(linked(tx, linked));
    List<String> byHand = List.copyOf(linked);
    Row unlinked = tx.run("clear-links", Map.of("ids", byHand)).get(0);
    LineDrawing curated = new LineDrawing();
    tx.run("judge-links", Map.of("ids", byHand)).forEach(curated::link);
    put(curated);
    refused.putAll(printed.refused());
    refused.putAll(curated.refused());
    unline(List.of(cleared, unlinked), List.of(printed, curated, inferred));
  }

  private static Set<LineDrawing.Ground> grounds(Row cleared) {
    return cleared.rows("grounds").stream().map(LineDrawing.Ground::of).collect(Collectors.toSet());
  }

  /** An inferred step begins at a paper that the document only names: a circle may pass there. */
  private static Set<String> ends(Set<LineDrawing.Ground> grounds) {
    Set<String> ends = new TreeSet<>();
    for (LineDrawing.Ground ground : grounds) {
      ends.add(ground.from());
      ends.add(ground.to());
    }
    return ends;
  }

  /** Tasks follow the lines of their documents. */
  private void unline(List<Row> cleared, List<LineDrawing> drawn) {
    Set<LineDrawing.Ground> before =
        cleared.stream().flatMap(row -> grounds(row).stream()).collect(Collectors.toSet());
    Set<LineDrawing.Ground> after =
        drawn.stream().flatMap(d -> d.grounds().stream()).collect(Collectors.toSet());
    Set<String> changed = new TreeSet<>();
    before.stream().filter(g -> !after.contains(g)).forEach(g -> changed.add(g.from()));
    after.stream().filter(g -> !before.contains(g)).forEach(g -> changed.add(g.from()));
    if (!changed.isEmpty()) {
      tx.run("unline-documents", Map.of("ids", List.copyOf(changed)));
    }
  }

  private void put(LineDrawing drawing) {
    List<Map<String, @Nullable Object>> lines = drawing.lines();
    List<Map<String, @Nullable Object>> observations = drawing.observations();
    if (!lines.isEmpty() || !observations.isEmpty()) {
      tx.run("put-lines", Map.of("lines", lines, "observations", observations));
    }
  }
}
