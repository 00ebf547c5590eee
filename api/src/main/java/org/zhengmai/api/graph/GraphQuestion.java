package org.zhengmai.api.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters that the queries of the graph share. */
final class GraphQuestion {

  private GraphQuestion() {}

  static Map<String, Object> parameters(
      @Nullable List<NodeKind> kinds,
      @Nullable List<GraphRelation> relations,
      int limit,
      DataFetchingEnvironment field) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(
        "labels", orAll(kinds, NodeKind.values()).stream().map(NodeKind::label).toList());
    parameters.put("relations", names(relations));
    parameters.put("limit", limit);
    parameters.put("enough", limit + 1);
    parameters.put("edgeLimit", Bounds.MOST_EDGES + 1);
    parameters.put("totals", field.getSelectionSet().containsAnyOf("totalNodes", "totalEdges"));
    return parameters;
  }

  static List<String> names(@Nullable List<GraphRelation> relations) {
    return orAll(relations, GraphRelation.values()).stream().map(Enum::name).toList();
  }

  private static <E> List<E> orAll(@Nullable List<E> some, E[] all) {
    return some == null ? Arrays.asList(all) : some;
  }
}
