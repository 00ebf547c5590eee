package org.zhengmai.api.store;

import graphql.GraphQLContext;
import graphql.language.Definition;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The names of the fields that a request asks for, of whatever: what none of them needs is not
 * read. All of the request are taken together, so that what one field has read suits every other.
 */
public final class FieldNames {

  private FieldNames() {}

  /**
   * The names.
   *
   * @param field any field of the request
   * @return the names, also those of operations that are not run
   */
  public static Set<String> of(DataFetchingEnvironment field) {
    return field
        .getGraphQlContext()
        .computeIfAbsent(FieldNames.class, first -> in(field.getDocument().getDefinitions()));
  }

  /** The names in a request of which a field has asked for them. */
  static Set<String> in(GraphQLContext request) {
    return Objects.requireNonNull(request.get(FieldNames.class));
  }

  @SuppressWarnings("rawtypes") // as the engine has it
  private static Set<String> in(List<Definition> definitions) {
    Set<String> names = new HashSet<>();
    definitions.forEach(definition -> collect(definition, names));
    return Collections.unmodifiableSet(names);
  }

  private static void collect(Node<?> node, Set<String> names) {
    if (node instanceof Field field) {
      names.add(field.getName());
    }
    for (Node<?> child : node.getChildren()) {
      if (child instanceof SelectionSet || !(node instanceof Field)) {
        collect(child, names);
      }
    }
  }
}
