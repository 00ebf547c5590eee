package org.zhengmai.api.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
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
 * without a size as {@value #USUAL_LIST} items.
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
    if (size(field) instanceof Integer size) {
      return Math.max(1, size);
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

  /** The items of a connection are counted by its page size, those of a graph by its limit. */
  private static boolean isPage(FieldComplexityEnvironment field) {
    String parent = field.getParentType().getName();
    return parent.endsWith("Connection") || parent.equals("Graph");
  }

  private static boolean isList(GraphQLOutputType type) {
    return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
  }
}
