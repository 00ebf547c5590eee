package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The two lines of the sample whose figures change on the way down, and its parallel plans. */
@ServerTest
class SampleLinesIT {

  private static final String TABLE = "document/130607/推动公立医院高质量发展重点任务分工";
  private static final String HEBEI = "document/130000/河北省人民政府办公厅关于推动公立医院高质量发展的实施意见";

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
                  edges { from basis relation gap note evidence { quote } } gaps { level region { name } } }
                  printed: lineage(includeCurated: false) { nodes { id } edges { to } gaps { level } } } } }
                """)
            .at("/documents/nodes/0");

    JsonNode last =
        lineage
            .at("/lineage/edges")
            .valueStream()
            .filter(edge -> edge.path("from").asString().equals(TABLE))
            .findFirst()
            .orElseThrow();
    assertThat(last.path("basis").asString()).isEqualTo("CURATED");
    assertThat(last.path("gap").asString()).isEqualTo("CITY");
    assertThat(last.path("note").asString()).contains("这一步由人工补上", "inference");
    assertThat(last.path("evidence").isNull()).isTrue();
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
    assertThat(
            impact.path("items").valueStream().map(item -> item.at("/document/number").asString()))
        .containsExactly("朔政办发〔2023〕12号", "朔政办发〔2023〕42号");
    assertThat(impact.path("items").valueStream())
        .allMatch(item -> item.at("/evidence/quote").asString().contains("晋人社厅发〔2022〕5号"));
  }

  @Test
  void theHospitalFiguresOfTheProvinceAreLoweredOrKeptInTheDistrict() throws Exception {
    JsonNode up =
        api.data(
                """
                { task(id: "task/130607/推动公立医院高质量发展重点任务分工/3") { inherits { up { kind basis
                    other { label heading document { title region { name } } }
                    delta { figures { indicator from to unit change strictness } } } } } }
                """)
            .at("/task/inherits/up");

    assertThat(up).hasSize(1);
    assertThat(up.at("/0/basis").asString()).isEqualTo("CURATED");
    assertThat(up.at("/0/kind").asString()).isEqualTo("LOCALISED");
    assertThat(up.at("/0/other/document/region/name").asString()).isEqualTo("河北省");
    assertThat(
            up.at("/0/delta/figures")
                .valueStream()
                .map(
                    figure ->
                        figure.path("to").asString() + " " + figure.path("change").asString()))
        .containsExactly("4.8 LOWERED", "3.5 KEPT", "3.8 KEPT", "0.45 LOWERED", "90 KEPT");
  }

  @Test
  void theTargetsOfTheTwoLinesAreCompared() throws Exception {
    assertThat(targets("国发〔2021〕11号", "朔政发〔2023〕13号"))
        .isEqualTo(
            json(
                """
                [{'left': {'indicator': '经常参加体育锻炼人数比例', 'value': 38.5}, 'right': {'value': 40.0}, 'change': 'RAISED', 'strictness': 'STRICTER'},
                 {'left': {'indicator': '每千人拥有社会体育指导员', 'value': 2.16}, 'right': {'value': 2.6}, 'change': 'RAISED', 'strictness': 'STRICTER'}]
                """));
    assertThat(targets(HEBEI, TABLE).valueStream().map(target -> target.path("change").asString()))
        .containsExactly("LOWERED", "KEPT", "KEPT", "LOWERED", "KEPT");
  }

  private JsonNode targets(String left, String right) throws Exception {
    return api.data(
            "query($l: String!, $r: String!) { compare(left: $l, right: $r) { targets {"
                + " left { indicator value } right { value } change strictness } } }",
            Map.of("l", left, "r", right))
        .at("/compare/targets");
  }

  @Test
  void theCityHasNoTaskForTheIndustryOfSports() throws Exception {
    JsonNode tasks =
        api.data(
                """
                { document(number: "国发〔2021〕11号") { tasks { nodes { label inherits { down {
                    other { label document { number } } } } } } } }
                """)
            .at("/document/tasks/nodes");

    assertThat(
            tasks
                .valueStream()
                .filter(task -> task.at("/inherits/down").isEmpty())
                .map(task -> task.path("label").asString()))
        .containsExactly("（六）");
  }

  @Test
  void thePlanAndTheTableAreParallelAndNeverParentAndChild() throws Exception {
    JsonNode tasks =
        api.data(TaskLineIT.PROMISED, Map.of("n", "朔政办发〔2023〕12号")).at("/document/tasks/nodes");

    long rows =
        tasks
            .valueStream()
            .flatMap(task -> task.at("/parallels/nodes").valueStream())
            .filter(line -> line.at("/other/document/region/name").asString().equals("满城区"))
            .count();
    assertThat(rows).isGreaterThan(40);
    assertThat(tasks.valueStream())
        .allMatch(task -> task.at("/inherits/up").isEmpty() && task.at("/inherits/down").isEmpty());
  }

  @Test
  void aRowOfTheTableRestatesAMeasureOfThePlan() throws Exception {
    JsonNode parallels =
        api.data(
                """
                { task(id: "task/130607/推动公立医院高质量发展重点任务分工/60") { parallels(minScore: 0.9) { totalCount nodes {
                    kind score other { label heading document { number } }
                    spans { left { start end quote } right { start end quote } }
                    delta { agencies { from to change } } } } } }
                """)
            .at("/task/parallels");

    assertThat(parallels.path("totalCount").asInt()).isEqualTo(1);
    assertThat(parallels.at("/nodes/0/kind").asString()).isEqualTo("VERBATIM");
    assertThat(parallels.at("/nodes/0/other/document/number").asString())
        .isEqualTo("朔政办发〔2023〕12号");
    assertThat(parallels.at("/nodes/0/spans/0/left/quote").asString())
        .isEqualTo("明确医保结算的时限和细则，基金按时足额拨付");
  }
}
