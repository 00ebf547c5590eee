package org.zhengmai.loader.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreException;
import org.zhengmai.loader.lineage.Comparison;
import org.zhengmai.loader.lineage.LineageEdge;
import org.zhengmai.loader.lineage.LineageParameters;
import org.zhengmai.loader.lineage.PairComparer;
import org.zhengmai.loader.load.ComparedTexts.Held;

/**
 * Keeps the lines between tasks current. A document that was loaded, released or linked anew waits
 * (label {@code Unlined}); when its turn comes it is compared with the documents above and below it
 * and with those that have the tasks most like its own, which the store's full-text index of tasks
 * tells. So nothing has to be read back after a restart, the time grows with what a document can
 * touch, and when a load is cut off the next one goes on.
 *
 * <p>What two documents have in common depends on these two alone, and whether it is stored as
 * INHERITS_FROM or PARALLELS on the lines of documents alone; so the order of loading does not
 * matter.
 */
final class TaskLines {

  /** Tasks looked at for each task of a document, its own apart. */
  private static final int HITS = 100;

  /** Documents compared with one, those above and below it apart. */
  private static final int ALIKE = 200;

  private static final int CHUNK = 64;

  private final GraphStore store;
  private final Consumer<LoadReport.Failure> failures;
  private final ComparedTexts texts;
  private final PairComparer comparer = new PairComparer(LineageParameters.standard());
  private final Set<Pair> compared = new HashSet<>();
  private Set<String> waiting = Set.of();
  private int inherited;
  private int parallel;

  /**
   * Lines of a store.
   *
   * @param failures is told of each document that could not be compared
   */
  TaskLines(GraphStore store, Consumer<LoadReport.Failure> failures) {
    this.store = store;
    this.failures = failures;
    this.texts = new ComparedTexts(store);
  }

  /** Two documents, in the order of their ids. */
  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** The lines to be stored, as parameters of a query. */
  private record Lines(
      List<Map<String, @Nullable Object>> inherited,
      List<Map<String, @Nullable Object>> parallel,
      List<Map<String, @Nullable Object>> targets) {

    Lines() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Compares all documents that wait. */
  LoadReport.Lines update() {
    List<String> ids =
        store.read("unlined-documents", Map.of("version", LineageParameters.VERSION)).stream()
            .map(row -> row.string("id"))
            .toList();
    waiting = Set.copyOf(ids);
    for (int i = 0; i < ids.size(); i += CHUNK) {
      List<String> chunk = ids.subList(i, Math.min(ids.size(), i + CHUNK));
      store.write(tx -> tx.run("delete-task-lines", Map.of("ids", chunk)));
    }
    ids.forEach(this::tryLine);
    return new LoadReport.Lines(ids.size(), inherited, parallel);
  }

  /** Compares all held documents anew. */
  LoadReport.Lines renew() {
    store.write(tx -> tx.run("unline-all", Map.of()));
    return update();
  }

  /** A document that cannot be compared waits on and keeps no other from its turn. */
  private void tryLine(String id) {
    try {
      line(id);
    } catch (RuntimeException e) {
      if (e instanceof StoreException lost && BatchLoad.isLost(lost)) {
        throw lost;
      }
      failures.accept(
          new LoadReport.Failure(id, id + ": its tasks were not compared: " + e.getMessage()));
    }
  }

  private void line(String id) {
    Set<Pair> pairs = pairs(id);
    pairs.removeIf(pair -> !compared.add(pair));
    Set<String> ids = new TreeSet<>();
    pairs.forEach(pair -> ids.addAll(Set.of(pair.one(), pair.other())));
    DocumentOrder order = DocumentOrder.read(store, ids);
    Map<String, Held> held = texts.of(ids);
    Lines lines = new Lines();
    for (Pair pair : pairs) {
      Held one = held.get(pair.one());
      Held other = held.get(pair.other());
      if (one != null && other != null) {
        compare(one, other, order, lines);
      }
    }
    write(id, pairs, lines);
  }

  /** What has to be compared because of a document: with itself, and across it. */
  private Set<Pair> pairs(String id) {
    Set<Pair> pairs = new HashSet<>();
    Set<String> above = DocumentOrder.read(store, Set.of(id)).above(id);
    List<String> below = new ArrayList<>();
    store
        .read("document-descendants", Map.of("id", id))
        .forEach(row -> below.add(row.string("id")));
    alike(id).forEach(other -> pairs.add(Pair.of(id, other)));
    above.forEach(upper -> pairs.add(Pair.of(id, upper)));
    below.forEach(lower -> pairs.add(Pair.of(lower, id)));
    for (String lower : below) {
      above.forEach(upper -> pairs.add(Pair.of(lower, upper)));
    }
    if (!below.isEmpty()) {
      for (Row lost : store.read("lost-lines", Map.of("ids", below))) {
        pairs.add(Pair.of(lost.string("lower"), lost.string("upper")));
      }
    }
    pairs.removeIf(pair -> pair.one().equals(pair.other()));
    return pairs;
  }

  private List<String> alike(String id) {
    Held held = texts.of(Set.of(id)).get(id);
    List<String> searches = held == null ? List.of() : held.read().searches();
    if (searches.isEmpty()) {
      return List.of();
    }
    int own = searches.size();
    return store
        .read(
            "documents-alike",
            Map.of("document", id, "searches", searches, "hits", HITS + own, "most", ALIKE))
        .stream()
        .map(row -> row.string("id"))
        .toList();
  }

  private void compare(Held one, Held other, DocumentOrder order, Lines lines) {
    boolean above = order.isAbove(one, other);
    Held upper = above ? one : other;
    Held lower = above ? other : one;
    String basis = order.basis(upper.id(), lower.id());
    Comparison found =
        basis == null
            ? comparer.compareWithoutLine(upper.read(), lower.read())
            : comparer.compare(upper.read(), lower.read());
    List<LineageEdge> edges = found.edges();
    for (LineageEdge edge : edges) {
      (basis == null ? lines.parallel() : lines.inherited())
          .add(TaskLineParameters.of(edge, basis));
    }
    // Papers on other matters may use an indicator of the same name.
    if (basis != null || !edges.isEmpty()) {
      lines.targets().addAll(TargetLineParameters.of(upper.stored(), lower.stored()));
    }
  }

  private void write(String id, Set<Pair> pairs, Lines lines) {
    List<Map<String, String>> stored =
        pairs.stream()
            .filter(pair -> !waiting.contains(pair.one()) && !waiting.contains(pair.other()))
            .map(pair -> Map.of("left", pair.one(), "right", pair.other()))
            .toList();
    store.write(
        tx -> {
          tx.run("delete-task-lines-between", Map.of("pairs", stored));
          tx.run(
              "put-task-lines",
              Map.of(
                  "inherited", lines.inherited(),
                  "parallel", lines.parallel(),
                  "targets", lines.targets()));
          return tx.run(
              "settle-task-lines", Map.of("id", id, "version", LineageParameters.VERSION));
        });
    inherited += lines.inherited().size();
    parallel += lines.parallel().size();
  }
}
