package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class ErrorIT {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final ApiClient api;

  @Autowired
  ErrorIT(ApiClient api) {
    this.api = api;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{ nothing }",
        "{ documents { nodes } }",
        "{ document { id } }",
        "{ documents(filter: {status: LOST}) { totalCount } }",
        "{ documents(filter: {issuedFrom: \"yesterday\"}) { totalCount } }",
        "mutation { drop }",
        "query($n: String!) { document(number: $n) { id } }",
        "{ documents(first: 9999999999) { totalCount } }"
      })
  void aBadQueryIsRefusedWithACodeInBothLanguages(String query) throws Exception {
    JsonNode errors = api.ask(query, Map.of()).path("errors");

    assertThat(errors.size()).isPositive();
    for (JsonNode error : errors) {
      assertThat(error.at("/extensions/code").asString())
          .as(error.toString())
          .isEqualTo("BAD_REQUEST");
      assertThat(error.path("message").asString()).containsPattern(CHINESE).contains("not valid");
    }
  }

  @Test
  void everyAnswerTellsWhatItsRequestWasThoughtToCost() throws Exception {
    int few = cost("{ documents(first: 2) { nodes { id title } } }");
    int many = cost("{ documents(first: 100) { nodes { id title } } }");

    assertThat(few).isBetween(5, 10);
    assertThat(many).isBetween(200, 400);
    assertThat(cost("{ document(number: \"无〔2099〕1号\") { id } }")).isPositive();
  }

  private int cost(String query) throws Exception {
    JsonNode cost = api.ask(query, Map.of()).at("/extensions/cost");
    assertThat(cost.path("most").asInt()).isEqualTo(1_500_000);
    return cost.path("estimate").asInt();
  }

  @Test
  void aQueryNestedTooDeepIsRefusedWithTheBound() throws Exception {
    String query =
        "{ region(code: \"1\") " + "{ parent ".repeat(20) + "{ id }" + " }".repeat(20) + " }";

    JsonNode error = api.error(query);

    assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_COMPLEX");
    assertThat(error.at("/extensions/depth").asInt()).isEqualTo(22);
    assertThat(error.at("/extensions/most").asInt()).isEqualTo(15);
    assertThat(error.path("message").asString()).contains("嵌套 22 层", "nest less");
  }

  @Test
  void aQueryForTooManyValuesIsRefusedWithTheEstimate() throws Exception {
    JsonNode error =
        api.error(
            "{ documents(first: 100) { nodes { tasks(first: 100) { nodes { responsibilities { agency {"
                + " responsibilities(first: 100) { nodes { rank } } } } } } } } }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_COMPLEX");
    assertThat(error.at("/extensions/complexity").asInt()).isGreaterThan(10_000_000);
    assertThat(error.at("/extensions/most").asInt()).isEqualTo(1_500_000);
    assertThat(error.path("message").asString()).contains("缩小各层的 first", "smaller `first`");
  }

  @Test
  void anEstimateTooLargeForANumberIsRefusedToo() throws Exception {
    String query =
        "{ documents(first: 100) { nodes {"
            + " tasks(first: 100) { nodes { document {".repeat(3)
            + " id"
            + " } } }".repeat(3)
            + " } } }";

    assertThat(api.error(query).at("/extensions/code").asString()).isEqualTo("TOO_COMPLEX");
  }

  @Test
  void aTextOfTooManyTokensIsRefused() throws Exception {
    JsonNode answer = api.ask("{ " + "documents { totalCount } ".repeat(5_000) + "}", Map.of());

    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
  }

  @Test
  void whatGoesWrongInsideIsNotTold() throws Exception {
    InventedStore.run("MATCH (d:Document {number: '国示发〔2099〕1号'}) SET d.type = 'NONSENSE'");

    JsonNode error = api.error("{ document(number: \"国示发〔2099〕1号\") { type } }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNAL");
    assertThat(error.path("message").asString())
        .containsPattern(CHINESE)
        .contains("tell its operator the number")
        .doesNotContain("NONSENSE", "zhengmai", "Exception", "enum");
  }

  @Test
  void questionsAboutTheSchemaAreAnswered() throws Exception {
    String nested = "type { name kind" + " ofType { name kind".repeat(7) + " }".repeat(7) + " }";

    JsonNode data =
        api.data(
            "{ __schema { types { name description fields { name description args { name description "
                + nested
                + " } "
                + nested
                + " } } } }");

    assertThat(data.at("/__schema/types").size()).isGreaterThan(20);
  }
}
