package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * What is read from the store depends on the names of the fields that a request asks for: each
 * field must say the same alone as together with all others of its type.
 */
@ServerTest
class FieldsAloneIT {

  private final ApiClient api;
  private final GraphQlSource source;

  @Autowired
  FieldsAloneIT(ApiClient api, GraphQlSource source) {
    this.api = api;
    this.source = source;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Task           | { tasks(first: 40) { nodes { * } } }
          Task           | { document(number: "示政办发〔2099〕1号") { sections { tasks { nodes { * } } } } }
          Task           | { agencies(first: 9) { nodes { responsibilities { nodes { task { * } } } } } }
          Responsibility | { tasks(first: 40) { nodes { responsibilities { * } } } }
          Responsibility | { tasks(first: 40) { nodes { responsibilities(role: RESPONSIBLE) { * } } } }
          Responsibility | { agencies(first: 9) { nodes { responsibilities { nodes { * } } } } }
          Agency         | { tasks(first: 40) { nodes { responsibilities { agency { * } } } } }
          Agency         | { tasks(first: 40) { nodes { document { issuer { * } } } } }
          Document       | { tasks(first: 40) { nodes { document { * } } } }
          Document       | { agencies(first: 9) { nodes { responsibilities { nodes { task { document { * } } } } } } }
          Document       | { document(number: "示政办发〔2099〕1号") { * } }
          Document       | { document(number: "示政办发〔2099〕1号") { lineage(direction: BOTH) { nodes { * } } } }
          Document       | { targets(first: 9) { nodes { document { * } } } }
          Task           | { targets(first: 9) { nodes { task { * } } } }
          Lineage        | { document(number: "示政办发〔2099〕1号") { lineage(direction: BOTH) { * } } }
          LineageEdge    | { document(number: "示政办发〔2099〕1号") { lineage(direction: BOTH) { edges { * } } } }
          """)
  void aFieldSaysTheSameAlone(String type, String query) throws Exception {
    List<String> selections = selections(type);
    JsonNode whole = api.data(query.replace("*", String.join(" ", selections)));
    assertThat(whole.findValues("f0")).as("%s of %s", type, query).isNotEmpty();

    for (int i = 0; i < selections.size(); i++) {
      JsonNode alone = api.data(query.replace("*", selections.get(i)));
      assertThat(alone.findValues("f" + i))
          .as(selections.get(i))
          .isEqualTo(whole.findValues("f" + i));
    }
  }

  /** Each field that comes with its object, under the names f0, f1 …, with the leaves below it. */
  private List<String> selections(String type) {
    List<GraphQLFieldDefinition> fields =
        source.schema().getObjectType(type).getFieldDefinitions().stream()
            .filter(field -> field.getArguments().isEmpty() || field.getName().equals("citeAs"))
            .toList();
    return fields.stream()
        .map(field -> "f%d: %s %s".formatted(fields.indexOf(field), field.getName(), leaves(field)))
        .toList();
  }

  private static String leaves(GraphQLFieldDefinition field) {
    if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object)) {
      return "";
    }
    return object.getFieldDefinitions().stream()
        .filter(leaf -> leaf.getArguments().isEmpty())
        .filter(leaf -> isLeaf((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(leaf.getType())))
        .map(GraphQLFieldDefinition::getName)
        .collect(Collectors.joining(" ", "{ __typename ", " }"));
  }

  private static boolean isLeaf(GraphQLNamedOutputType type) {
    return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
  }
}
