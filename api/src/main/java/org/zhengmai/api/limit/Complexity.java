package org.zhengmai.api.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Estimates how many values a field gives: a page counts as full, a list without a page size as
 * {@value #USUAL_LIST} items.
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
    Object first = field.getArguments().get("first");
    if (first instanceof Integer size) {
      return Math.max(1, size);
    }
    return isList(field.getFieldDefinition().getType()) && !isPage(field) ? USUAL_LIST : 1;
  }

  /** The items of a connection are counted by its page size. */
  private static boolean isPage(FieldComplexityEnvironment field) {
    return field.getParentType().getName().endsWith("Connection");
  }

  private static boolean isList(GraphQLOutputType type) {
    return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
  }
}
