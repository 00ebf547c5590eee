package org.zhengmai.api.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengmai.api.store.Parameters;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.Row;

/**
 * Reads a part of the graph: a query for each step that is taken, and one for the nodes with their
 * edges. No step is taken once there are enough nodes, and the last one is cut by id.
 *
 * @param store the store
 */
record GraphWalk(StoreReader store) {

  /**
   * What lies around nodes.
   *
   * @param around ids of the nodes to start from
   * @param hops steps at most
   * @param question what is wanted
   * @return the graph, the nearest nodes first
   */
  Graph around(List<String> around, int hops, GraphQuestion question) {
    Parameters from = question.steps().with("ids", around);
    Row start =
        start(around, ways(from.with("exclude", List.of()), EdgeDirection.values()), question);
    List<String> nodes = new ArrayList<>(keys(start));
    List<String> ring = nodes.size() > question.limit() ? List.of() : start.strings("near");
    nodes.addAll(ring);
    for (int hop = 2; hop <= hops && !ring.isEmpty() && nodes.size() <= question.limit(); hop++) {
      ring = step(ring, nodes, question);
      nodes.addAll(ring);
    }
    boolean cut = nodes.size() > question.limit();
    List<String> kept = cut ? nodes.subList(0, question.limit()) : nodes;
    Parameters whole = question.steps().with("around", around).with("hops", hops);
    return part(kept, Map.of(), question).graph(cut, () -> total("graph-totals", question, whole));
  }

  /**
   * What lies one step from a node, without what is drawn already.
   *
   * @param id id of the node
   * @param exclude ids of the nodes that are drawn
   * @param directions which way the edges may run
   * @param question what is wanted
   * @return the new nodes, and their edges with it, with each other and with those drawn
   */
  Graph expand(
      String id, List<String> exclude, EdgeDirection[] directions, GraphQuestion question) {
    List<String> ids = List.of(id);
    Parameters from = ways(question.steps().with("ids", ids).with("exclude", exclude), directions);
    Row start = start(ids, from, question);
    List<String> near = start.strings("near");
    boolean cut = near.size() > question.limit();
    List<String> kept = cut ? near.subList(0, question.limit()) : near;
    Map<String, String> drawn = new HashMap<>();
    Stream.of("drawn", "found")
        .flatMap(column -> start.rows(column).stream())
        .forEach(node -> drawn.put(node.string("key"), node.string("id")));
    return part(kept, drawn, question)
        .graph(cut, () -> total("graph-expand-totals", question, from));
  }

  /** Where to start, and the first step. */
  private Row start(List<String> ids, Parameters from, GraphQuestion question) {
    Row start = one("graph-start", from.with("enough", question.limit() + 1));
    Set<String> found = new HashSet<>();
    start.rows("found").forEach(row -> found.add(row.string("id")));
    List<String> missing = ids.stream().filter(id -> !found.contains(id)).distinct().toList();
    if (!missing.isEmpty()) {
      throw Bounds.unknown(missing);
    }
    return start;
  }

  private static Parameters ways(Parameters from, EdgeDirection[] directions) {
    List<EdgeDirection> ways = List.of(directions);
    return from.with("outward", ways.contains(EdgeDirection.OUT))
        .with("inward", ways.contains(EdgeDirection.IN));
  }

  private static List<String> keys(Row start) {
    return start.rows("found").stream().map(row -> row.string("key")).toList();
  }

  private List<String> step(List<String> from, List<String> seen, GraphQuestion question) {
    Parameters step =
        question
            .steps()
            .with("from", from)
            .with("seen", List.copyOf(seen))
            .with("enough", question.limit() + 1 - seen.size());
    return one("graph-step", step).strings("near");
  }

  /** Nodes with the edges among them and to others, whose ids are known by their keys. */
  private GraphPart part(List<String> nodes, Map<String, String> others, GraphQuestion question) {
    Parameters part =
        Parameters.of("relations", question.relations())
            .with("nodes", List.copyOf(nodes))
            .with("others", List.copyOf(others.keySet()))
            .with("most", Bounds.MOST_READ)
            .with("placed", question.placed())
            .with("identified", question.identified());
    return GraphPart.of(one("graph-part", part), nodes, others);
  }

  private GraphTotals total(String query, GraphQuestion question, Parameters from) {
    return question.totals() ? GraphTotals.of(one(query, from)) : GraphTotals.UNCOUNTED;
  }

  private Row one(String query, Parameters parameters) {
    return store.read(query, parameters.toMap()).get(0);
  }
}
