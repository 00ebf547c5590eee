package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever means harm is told what is wrong and what to do, learns nothing of the inside, and does
 * not keep the next from being answered.
 */
@ServerTest
class HostileIT {

  private static final String HONEST =
      "{ document(number: \"示政办发[2099]1号\") { title tasks { totalCount nodes { heading } } } }";

  /** What only the inside knows. */
  private static final List<String> INSIDE =
      List.of(
          "exception",
          "java.",
          "org.",
          "springframework",
          "jackson",
          "neo4j",
          "lucene",
          "bolt://",
          "cypher",
          "unwind",
          "stack trace",
          "caused by",
          "internal server error");

  private final ApiClient api;

  @Autowired
  HostileIT(ApiClient api) {
    this.api = api;
  }

  @TestFactory
  List<DynamicTest> eachIsToldWhatToDoAndTheNextIsAnswered() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Hostile hostile : requests()) {
      tests.add(DynamicTest.dynamicTest(hostile.name(), () -> check(hostile)));
    }
    return tests;
  }

  @Test
  void thereAreSixtyAtLeast() throws Exception {
    assertThat(requests()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(requests().stream().map(Hostile::name)).doesNotHaveDuplicates();
  }

  private List<Hostile> requests() throws Exception {
    return Hostile.all(
        api.data("{ tasks(first: 1) { pageInfo { endCursor } } }")
            .at("/tasks/pageInfo/endCursor")
            .asString(),
        api.data("{ agencies(orderBy: NAME, first: 1) { pageInfo { endCursor } } }")
            .at("/agencies/pageInfo/endCursor")
            .asString());
  }

  private void check(Hostile hostile) throws Exception {
    JsonNode before = api.ask(HONEST, Map.of());
    long nodes = InventedStore.count("MATCH (n) RETURN count(n) AS n");

    long start = System.nanoTime();
    HttpResponse<String> response = api.post(hostile.body());
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("%6d ms  %s%n", millis, hostile.name());

    JsonNode answer = JsonMapper.shared().readTree(response.body());
    assertRefused(hostile, answer);
    assertThat(api.ask(HONEST, Map.of())).isEqualTo(before);
    assertThat(InventedStore.count("MATCH (n) RETURN count(n) AS n")).isEqualTo(nodes);
  }

  private static void assertRefused(Hostile hostile, JsonNode answer) {
    List<String> codes = Arrays.asList(hostile.code().split("\\|", -1));
    JsonNode errors = answer.path("errors");
    assertThat(errors.size() > 0 || codes.contains("")).as(answer.toString()).isTrue();
    for (JsonNode error : errors) {
      String message = error.path("message").asString();
      String remedy = error.at("/extensions/remedy").asString("");
      assertThat(error.at("/extensions/code").asString()).as(answer.toString()).isIn(codes);
      assertThat(message + remedy).containsPattern("\\p{IsHan}.*[a-z]{3}").hasSizeLessThan(2_000);
      assertThat(INSIDE)
          .noneMatch(word -> error.toString().toLowerCase(Locale.ROOT).contains(word));
    }
    assertThat(answer.path("trace").isMissingNode()).isTrue();
    assertThat(errors.size()).isLessThanOrEqualTo(20);
  }
}
