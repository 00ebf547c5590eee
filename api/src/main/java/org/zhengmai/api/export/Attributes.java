package org.zhengmai.api.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.graph.GraphEdge;
import org.zhengmai.api.graph.GraphNode;

/**
 * What every form says of a node and of an edge, besides ids and ends; unknown values are left out.
 */
final class Attributes {

  /** The names in their order, for forms that declare them first. */
  static final List<String> OF_NODE =
      List.of("label", "kind", "level", "region", "regionCode", "document");

  /** The names in their order, for forms that declare them first. */
  static final List<String> OF_EDGE = List.of("label", "relation", "detail");

  private Attributes() {}

  static Map<String, String> of(GraphNode node) {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "label", node.label());
    put(found, "kind", node.kind().name());
    put(found, "level", node.level() == null ? null : node.level().name());
    put(found, "region", node.region() == null ? null : node.region().name());
    put(found, "regionCode", node.region() == null ? null : node.region().code());
    put(found, "document", node.documentId());
    return found;
  }

  static Map<String, String> of(GraphEdge edge) {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "label", edge.label());
    put(found, "relation", edge.relation().name());
    put(found, "detail", edge.detail());
    return found;
  }

  private static void put(Map<String, String> found, String name, @Nullable String value) {
    if (value != null) {
      found.put(name, value);
    }
  }
}
