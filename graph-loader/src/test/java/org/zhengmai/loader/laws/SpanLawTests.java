package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every fact stands where its span says, letter by letter. */
class SpanLawTests {

  private static final String TEXTS = "org.zhengmai.loader.laws.Texts#all";

  private static Iterable<JsonNode> documents(SourceText source) {
    return JsonMapper.shared().readTree(ExtractionJson.of(source)).path("documents");
  }

  private static Span span(JsonNode node) {
    JsonNode span = node.path("span");
    assertThat(span.size()).as("%s", node).isEqualTo(2);
    return new Span(span.path(0).asInt(), span.path(1).asInt());
  }

  private static String quote(SourceText source, JsonNode fact) {
    return source.quote(span(fact));
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void namesOfUnitsAndDatesAreWhatIsPrintedThere(SourceText source) {
    for (JsonNode document : documents(source)) {
      for (JsonNode task : document.path("tasks")) {
        for (JsonNode unit : task.path("responsibilities")) {
          assertThat(quote(source, unit)).isEqualTo(unit.path("name").asString()).isNotEmpty();
        }
        JsonNode deadline = task.path("deadline");
        if (deadline.isObject()) {
          assertThat(quote(source, deadline)).isEqualTo(deadline.path("raw").asString());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void citationsBeginWithTheTitleThatTheyName(SourceText source) {
    for (JsonNode document : documents(source)) {
      for (JsonNode citation : document.path("citations")) {
        String quote = quote(source, citation);
        boolean shortForm = citation.path("rule").asString().equals("cited-short-form");
        assertThat(quote).startsWith("《");
        assertThat(shortForm || quote.startsWith("《" + citation.path("title").asString() + "》"))
            .as("%s in %s", citation.path("title"), quote)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void tasksHoldTheirHeadingAndTheirFirstWords(SourceText source) {
    for (JsonNode document : documents(source)) {
      for (JsonNode task : document.path("tasks")) {
        String heading = task.path("heading").asString("");
        assertThat(quote(source, task)).contains(heading, task.path("startsWith").asString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void documentsHoldTheirTitleAndAllThatIsFoundInThem(SourceText source) {
    for (JsonNode document : documents(source)) {
      assertThat(quote(source, document))
          // A person's name in a title is masked.
          .contains(document.path("title").asString("").split("×××"))
          .contains(document.path("issuer").asString(""));
      for (JsonNode found : document.findParents("span")) {
        assertThat(span(document).covers(span(found))).as("%s", found).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void documentsAndTasksStandInTheOrderOfTheTextAndDoNotOverlap(SourceText source) {
    int end = 0;
    for (JsonNode document : documents(source)) {
      assertThat(span(document).start()).isGreaterThanOrEqualTo(end);
      end = span(document).end();
      int taskEnd = 0;
      for (JsonNode task : document.path("tasks")) {
        assertThat(span(task).start()).as("%s", task.path("label")).isGreaterThanOrEqualTo(taskEnd);
        taskEnd = span(task).end();
      }
    }
  }
}
