package org.zhengmai.api.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Parameters;

/**
 * What the questions for a part of the graph have in common.
 *
 * @param labels labels of the kinds of nodes that are wanted
 * @param relations names of the relations that are followed
 * @param limit nodes at most
 * @param totals whether the whole is to be counted where something is left out
 * @param placed whether level and region of the nodes are wanted
 * @param identified whether the ids of the edges are wanted
 */
record GraphQuestion(
    List<String> labels,
    List<String> relations,
    int limit,
    boolean totals,
    boolean placed,
    boolean identified) {

  static GraphQuestion of(
      @Nullable List<NodeKind> kinds,
      @Nullable List<GraphRelation> relations,
      int limit,
      boolean positions,
      DataFetchingEnvironment field) {
    return new GraphQuestion(
        orAll(kinds, NodeKind.values()).stream().map(NodeKind::label).toList(),
        names(relations),
        limit,
        field.getSelectionSet().containsAnyOf("totalNodes", "totalEdges"),
        positions || field.getSelectionSet().containsAnyOf("nodes/level", "nodes/region"),
        field.getSelectionSet().contains("edges/id"));
  }

  static List<String> names(@Nullable List<GraphRelation> relations) {
    return orAll(relations, GraphRelation.values()).stream().map(Enum::name).toList();
  }

  /** The parameters that lead from nodes to others. */
  Parameters steps() {
    return Parameters.of("labels", labels).with("relations", relations);
  }

  private static <E> List<E> orAll(@Nullable List<E> some, E[] all) {
    return some == null ? Arrays.asList(all) : some;
  }
}
