package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class PathIT {

  private final ApiClient api;

  @Autowired
  PathIT(ApiClient api) {
    this.api = api;
  }

  private JsonNode path(String from, String to, String more) throws Exception {
    return api.data(
            """
            { path(from: "%s", to: "%s"%s) { nodes { id } steps { from to relation forward basis evidence { quote source start end } } } }
            """
                .formatted(from, to, more))
        .path("path");
  }

  @Test
  void theFullestLineIsShownWithTheWordsOfEachStep() throws Exception {
    JsonNode path = path("document/国示发〔2099〕1号", "document/示政办发〔2099〕1号", "");

    assertThat(path.path("nodes"))
        .isEqualTo(
            json(
                "[{'id': 'document/国示发〔2099〕1号'}, {'id': 'document/样政办发〔2099〕3号'},"
                    + " {'id': 'document/示政办发〔2099〕1号'}]"));
    assertThat(path.at("/steps/0/basis").asString()).isEqualTo("CURATED");
    assertThat(path.at("/steps/0/forward").asBoolean()).isFalse();
    assertThat(path.at("/steps/1/relation").asString()).isEqualTo("BASIS");
    assertThat(path.at("/steps/1/evidence/quote").asString()).isEqualTo("样政办发〔2099〕3号");
  }

  @Test
  void withoutWhatWasAddedByHandTheLineIsThePrintedOne() throws Exception {
    JsonNode path =
        path("document/国示发〔2099〕1号", "document/示政办发〔2099〕1号", ", includeCurated: false");

    assertThat(path.path("steps").size()).isOne();
    assertThat(path.at("/steps/0/evidence/quote").asString()).isEqualTo("国示发〔2099〕1号");
    assertThat(
            path(
                    "document/国示发〔2099〕1号",
                    "document/示范区/示范工作任务分解表",
                    ", includeCurated: false, maxSteps: 2")
                .isNull())
        .isTrue();
  }

  @Test
  void aTaskRestsOnThePapersThatItCites() throws Exception {
    JsonNode path = path("task/示政办发〔2099〕1号/一/（一）/1", "document/国示发〔2099〕1号", "");

    assertThat(path.path("steps").valueStream().map(step -> step.path("to").asString()))
        .containsExactly("document/样政办发〔2099〕3号", "document/国示发〔2099〕1号");
    assertThat(path.at("/steps/0/relation").asString()).isEqualTo("IMPLEMENTS");
    assertThat(path.at("/steps/0/forward").asBoolean()).isTrue();
  }

  @Test
  void wherePapersAreOnNoLineTheShortestConnectionIsShownWithThePlaceOfEachPart() throws Exception {
    JsonNode path = path("document/示政办发〔2098〕9号", "document/样政办发〔2099〕3号", "");

    assertThat(path.path("steps").valueStream().map(step -> step.path("relation").asString()))
        .startsWith("REPEALS")
        .contains("HAS_PART");
    assertThat(
            path.path("steps")
                .valueStream()
                .filter(step -> step.at("/relation").asString().equals("REPEALS")))
        .allMatch(step -> step.at("/evidence/quote").asString().equals("示政办发〔2098〕9号"));
  }

  @Test
  void whatOnlyAnAgencyJoinsIsConnectedByIt() throws Exception {
    JsonNode path = path("agency/990101/卫生健康", "document/示范区/示范工作任务分解表", "");

    assertThat(path.path("steps").valueStream().map(step -> step.path("relation").asString()))
        .containsExactly("RESPONSIBLE_FOR", "HAS_PART");
  }

  @Test
  void aNodeIsConnectedWithItself() throws Exception {
    assertThat(path("document/国示发〔2099〕1号", "document/国示发〔2099〕1号", ""))
        .isEqualTo(json("{'nodes': [{'id': 'document/国示发〔2099〕1号'}], 'steps': []}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "path(from: \"document/无\", to: \"document/国示发〔2099〕1号\") { steps { to } } | NOT_FOUND | document/无",
        "path(from: \"document/国示发〔2099〕1号\", to: \"无\") { steps { to } } | NOT_FOUND | 无",
        "path(from: \"a\", to: \"b\", maxSteps: 9) { steps { to } } | BAD_REQUEST | from 1 to 8"
      })
  void whatCannotBeAnsweredIsToldWithARemedy(String query, String code, String words)
      throws Exception {
    JsonNode error = api.error("{ " + query + " }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
    assertThat(error.path("message").asString()).contains(words);
  }
}
