package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the bundled sample answers about lines of documents. */
@ServerTest
class SampleLinesIT {

  private final ApiClient api;

  @Autowired
  SampleLinesIT(ApiClient api) {
    this.api = api;
  }

  @BeforeAll
  static void load() throws IOException {
    InventedStore.loadTheSample();
  }

  @Test
  void theLastStepIsCuratedAndTheCityLevelAGap() throws Exception {
    JsonNode lineage =
        api.data(
                """
                { documents(filter: {region: "满城区"}) { nodes { lineage {
                  edges { basis relation gap note evidence { quote } } gaps { level region { name } } }
                  printed: lineage(includeCurated: false) { nodes { id } edges { to } gaps { level } } } } }
                """)
            .at("/documents/nodes/0");

    assertThat(lineage.at("/lineage/edges/0/basis").asString()).isEqualTo("CURATED");
    assertThat(lineage.at("/lineage/edges/0/gap").asString()).isEqualTo("CITY");
    assertThat(lineage.at("/lineage/edges/0/note").asString()).contains("这一步由人工补上", "inference");
    assertThat(lineage.at("/lineage/edges/0/evidence").isNull()).isTrue();
    assertThat(lineage.at("/lineage/gaps/0"))
        .isEqualTo(json("{'level': 'CITY', 'region': {'name': '保定市'}}"));
    assertThat(lineage.at("/printed/edges").size()).isZero();
    assertThat(lineage.at("/printed/nodes").size()).isOne();
  }

  @Test
  void thePaperOfTwentyTwentyWasInForceUntilItsRepeal() throws Exception {
    assertThat(
            api.data(
                """
                { document(number: "朔政办发〔2020〕55号") {
                  before: inForce(asOf: "2023-12-01") eve: inForce(asOf: "2023-12-28") day: inForce(asOf: "2023-12-29")
                  after: inForce(asOf: "2024-01-01")
                  effects(asOf: "2024-01-01") { relation effectiveOn applied document { number } evidence { quote } } } }
                """))
        .isEqualTo(
            json(
                """
                {'document': {'before': true, 'eve': true, 'day': false, 'after': false, 'effects': [
                  {'relation': 'REPEALS', 'effectiveOn': '2023-12-29', 'applied': true,
                   'document': {'number': '朔政办发〔2023〕42号'},
                   'evidence': {'quote': '本预案自印发之日起施行，《朔州市疫苗质量安全事件应急预案》（朔政办发〔2020〕55号）同时废止'}}]}}
                """));
  }

  @Test
  void whatRestsOnThePlanOfTheProvinceIsToldWithItsWords() throws Exception {
    JsonNode impact =
        api.data(
                """
                { impact(document: "晋人社厅发[2022]5号") { taskCount documentCount items {
                  distance task { label } document { number } relation evidence { quote } } } }
                """)
            .path("impact");

    assertThat(impact.path("taskCount").asInt()).isEqualTo(2);
    assertThat(impact.path("items").valueStream().map(item -> item.at("/document/number").asString()))
        .containsExactly("朔政办发〔2023〕12号", "朔政办发〔2023〕42号");
    assertThat(impact.path("items").valueStream())
        .allMatch(item -> item.at("/evidence/quote").asString().contains("晋人社厅发〔2022〕5号"));
  }
}
