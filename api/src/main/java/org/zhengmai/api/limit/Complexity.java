package org.zhengmai.api.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many values a field gives: a page or a part of the graph counts as full, a list
 * that the schema gives a size by the directive {@code listSize} as that many items, and any other
 * list as {@value #USUAL_LIST}. Of facets, each value that is counted by is one.
 */
final class Complexity implements FieldComplexityCalculator {

  static final int USUAL_LIST = 10;

  private static final int LARGEST = 1_000_000_000;

  @Override
  public int calculate(FieldComplexityEnvironment field, int ofChildren) {
    if (field.getField().getName().startsWith("__")) {
      // Questions about the schema never reach the store, and the engine has a bound of its own.
      return 1;
    }
    long estimate = 1 + (long) items(field) * ofChildren;
    return (int) Math.min(LARGEST, estimate);
  }

  private static int items(FieldComplexityEnvironment field) {
    if (field.getField().getName().equals("facets")) {
      return facets(field);
    }
    if (isSized(field) && size(field) instanceof Integer size) {
      return Math.max(1, size);
    }
    if (assumed(field) instanceof Integer assumed) {
      return assumed;
    }
    return isList(field.getFieldDefinition().getType()) && !isPage(field) ? USUAL_LIST : 1;
  }

  /**
   * A page says its size with {@code last} or {@code first}, a part of the graph with {@code
   * limit}, a list of nodes with the number of {@code ids}.
   */
  private static @Nullable Object size(FieldComplexityEnvironment field) {
    Map<String, Object> arguments = field.getArguments();
    return Stream.of("last", "first", "limit", "ids")
        .map(arguments::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(size -> size instanceof Collection<?> ids ? ids.size() : size)
        .orElse(null);
  }

  /** Each facet has so many values; that they are a list is counted here. */
  private static int facets(FieldComplexityEnvironment field) {
    Map<String, Object> arguments = field.getArguments();
    int by = arguments.get("by") instanceof Collection<?> names ? names.size() : 1;
    return Math.max(1, by) * (size(field) instanceof Integer first ? Math.max(1, first) : 1);
  }

  /** The size that the schema tells. */
  private static @Nullable Object assumed(FieldComplexityEnvironment field) {
    GraphQLAppliedDirective size = field.getFieldDefinition().getAppliedDirective("listSize");
    return size == null ? null : size.getArgument("assumedSize").getValue();
  }

  /** The items of a connection are counted by its page size, those of a graph by its limit. */
  private static boolean isPage(FieldComplexityEnvironment field) {
    String parent = field.getParentType().getName();
    return parent.endsWith("Connection") || parent.equals("Graph") || parent.equals("Facet");
  }

  /** A list, a connection or a graph; what has columns of some size each says it at the columns. */
  private static boolean isSized(FieldComplexityEnvironment field) {
    GraphQLOutputType type = field.getFieldDefinition().getType();
    String name = GraphQLTypeUtil.unwrapAll(type).getName();
    return isList(type) || name.endsWith("Connection") || name.equals("Graph");
  }

  private static boolean isList(GraphQLOutputType type) {
    return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
  }
}
