package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class AgencyIT {

  private final ApiClient api;

  @Autowired
  AgencyIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void anAgencyIsFoundByAnAliasWithWhatItAnswersFor() throws Exception {
    assertThat(
            api.data(
                """
                { agency(name: "市人社局") { name aliases responsibilities(first: 50) { totalCount nodes {
                    role task { heading document { number } } } } } }
                """))
        .isEqualTo(
            json(
                """
                {'agency': {'name': '示范市人力资源和社会保障局', 'aliases': ['市人力资源社会保障局', '市人社局'],
                  'responsibilities': {'totalCount': 2, 'nodes': [
                    {'role': 'LEAD', 'task': {'heading': '壮大队伍', 'document': {'number': '示政办发〔2099〕1号'}}},
                    {'role': 'RESPONSIBLE', 'task': {'heading': '改善条件', 'document': {'number': '示政办发〔2099〕1号'}}}]}}}
                """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"示范市人力资源和社会保障局", "市人力资源社会保障局", " 市人社局 "})
  void anyNameWillDo(String name) throws Exception {
    assertThat(
            api.data(
                "query($n: String!) { agency(name: $n) { kind level function region { code } } }",
                Map.of("n", name)))
        .isEqualTo(
            json(
                "{'agency': {'kind': 'DEPARTMENT', 'level': 'CITY', 'function': '人力资源和社会保障',"
                    + " 'region': {'code': '990100'}}}"));
  }

  @Test
  void aNameOfSeveralIsAnsweredWithTheCandidates() throws Exception {
    JsonNode error = api.error("{ agency(name: \"卫健委\") { name } }");

    assertThat(error.path("extensions").path("code").asString()).isEqualTo("AMBIGUOUS");
    assertThat(error.path("message").asString()).contains("可以指 2 个机构", "add `region`");
    assertThat(error.path("extensions").path("candidates"))
        .isEqualTo(
            json(
                """
                [{'id': 'agency/990000/卫生健康', 'kind': 'DEPARTMENT', 'name': '示范省卫生健康委员会', 'named': true,
                   'region': '示范省', 'regionCode': '990000'},
                 {'id': 'agency/990100/卫生健康', 'kind': 'DEPARTMENT', 'name': '示范市卫生健康委员会', 'named': true,
                   'region': '示范市', 'regionCode': '990100'}]
                """));
  }

  @ParameterizedTest
  @CsvSource({"示范省, 示范省卫生健康委员会", "990000, 示范省卫生健康委员会", "示范市, 示范市卫生健康委员会"})
  void theRegionTellsNamesakesApart(String region, String name) throws Exception {
    JsonNode data =
        api.data(
            "query($r: String!) { agency(name: \"卫健委\", region: $r) { name } }",
            Map.of("r", region));

    assertThat(data.path("agency").path("name").asString()).isEqualTo(name);
  }

  @Test
  void aMadeUpNameIsAnsweredWithTheNearest() throws Exception {
    JsonNode error = api.error("{ agency(name: \"示范市卫生健康局\") { name } }");

    assertThat(error.path("extensions").path("code").asString()).isEqualTo("NOT_FOUND");
    assertThat(error.path("message").asString()).contains("没有名为", "No agency is called");
    assertThat(error.path("extensions").path("candidates").valueStream())
        .hasSizeBetween(1, 5)
        .extracting(candidate -> candidate.path("name").asString())
        .contains("示范市卫生健康委员会", "示范区卫生健康局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\\",
        "AND",
        "name:*",
        "[1 TO",
        "国示发[2099]1号",
        "局) RETURN 1 //",
        "~^{}!(",
        "😀"
      })
  void aHostileNameIsJustNotFound(String name) throws Exception {
    JsonNode answer =
        api.ask("query($n: String!) { agency(name: $n) { name } }", Map.of("n", name));

    assertThat(answer.path("errors").get(0).path("extensions").path("code").asString())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void aNameLongerThanAnyIsRefusedWithTheBound() throws Exception {
    JsonNode error =
        api.ask("query($n: String!) { agency(name: $n) { name } }", Map.of("n", "局".repeat(50_000)))
            .at("/errors/0");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("at most 200 characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | 8",
        "{name: \"卫健委\"} | 2",
        "{region: \"示范市\"} | 4",
        "{region: \"990000\"} | 2",
        "{level: DISTRICT} | 1",
        "{kind: GROUP} | 1",
        "{function: \"卫生健康\", level: CITY} | 1"
      })
  void conditionsHoldTogether(String filter, int total) throws Exception {
    JsonNode agencies =
        api.data("{ agencies(filter: %s) { totalCount nodes { id } } }".formatted(filter))
            .path("agencies");

    assertThat(agencies.path("totalCount").asInt()).isEqualTo(total);
    assertThat(agencies.path("nodes").size()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | 2",
        "{role: LEAD} | 1",
        "{kind: SAFEGUARD} | 0",
        "{role: LEAD, kind: KEY_TASK} | 1"
      })
  void responsibilitiesAreFiltered(String filter, int total) throws Exception {
    JsonNode agency =
        api.data(
            "{ agency(name: \"市人社局\") { responsibilities(filter: %s) { totalCount nodes { rank } } } }"
                .formatted(filter));

    JsonNode found = agency.path("agency").path("responsibilities");
    assertThat(found.path("totalCount").asInt()).isEqualTo(total);
    assertThat(found.path("nodes").size()).isEqualTo(total);
  }

  @Test
  void regionsAreFoundByCodeOrNameAndLeadUpAndDown() throws Exception {
    assertThat(
            api.data(
                """
                { a: region(code: "990100") { name level parent { name parent { name parent { name } } } children { name } }
                  b: region(name: "示范区") { id }
                  c: region(name: "没有") { id } }
                """))
        .isEqualTo(
            json(
                """
                {'a': {'name': '示范市', 'level': 'CITY',
                   'parent': {'name': '示范省', 'parent': {'name': '全国', 'parent': null}},
                   'children': [{'name': '示范区'}, {'name': '城区'}]},
                 'b': {'id': 'region/990101'}, 'c': null}
                """));
  }

  @Test
  void aRegionNameOfSeveralIsAnsweredWithTheCandidates() throws Exception {
    JsonNode error = api.error("{ region(name: \"城区\") { id } }");

    assertThat(error.path("extensions").path("code").asString()).isEqualTo("AMBIGUOUS");
    assertThat(error.path("extensions").path("candidates"))
        .isEqualTo(json("[{'code': '990102', 'name': '城区'}, {'code': '990201', 'name': '城区'}]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ region { id } }", "{ region(code: \"1\", name: \"a\") { id } }"})
  void aRegionIsAskedForByCodeOrByName(String query) throws Exception {
    assertThat(api.error(query).path("extensions").path("code").asString())
        .isEqualTo("BAD_REQUEST");
  }
}
