package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The graph as nodes and edges for drawing. */
@ServerTest
class GraphIT {

  private static final String PLAN = "document/示政办发〔2099〕1号";
  private static final String TABLE = "document/示范区/示范工作任务分解表";
  private static final String TASK = "task/示政办发〔2099〕1号/一/（一）/1";

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  GraphIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  /** What is drawn here is counted without the lines between tasks. */
  @BeforeAll
  static void withoutLinesOfTasks() {
    InventedStore.run("MATCH ()-[r:INHERITS_FROM|PARALLELS]->() DELETE r");
  }

  @BeforeEach
  void startCounting() {
    store.take();
  }

  @Test
  void aTaskIsDrawnWithAllThatTouchesIt() throws Exception {
    JsonNode graph =
        api.data(
                """
                query($id: ID!) { graph(around: [$id]) { truncated totalNodes totalEdges
                  nodes { id kind label level region { name } x y }
                  edges { id source target relation detail label } } }
                """,
                Map.of("id", TASK))
            .path("graph");

    assertThat(ids(graph))
        .containsExactly(
            TASK,
            "agency/990100/人力资源和社会保障",
            "agency/990100/卫生健康",
            "document/样政办发〔2099〕3号",
            "section/示政办发〔2099〕1号/一/（一）",
            "target/示政办发〔2099〕1号/一/（一）/1/1",
            "target/示政办发〔2099〕1号/一/（一）/1/2");
    assertThat(graph.at("/nodes/0"))
        .isEqualTo(
            json(
                """
                {'id': 'task/示政办发〔2099〕1号/一/（一）/1', 'kind': 'TASK', 'label': '1 壮大队伍', 'level': 'CITY',
                 'region': {'name': '示范市'}, 'x': null, 'y': null}
                """));
    assertThat(graph.at("/edges/0"))
        .isEqualTo(
            json(
                """
                {'id': 'RESPONSIBLE_FOR:r1', 'source': 'agency/990100/人力资源和社会保障',
                 'target': 'task/示政办发〔2099〕1号/一/（一）/1', 'relation': 'RESPONSIBLE_FOR', 'detail': 'LEAD', 'label': '牵头'}
                """));
    assertThat(graph.path("truncated").asBoolean()).isFalse();
    assertThat(graph.path("totalNodes").asInt()).isEqualTo(7);
    assertThat(graph.path("totalEdges").asInt()).isEqualTo(graph.path("edges").size()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"1, 9", "2, 67", "3, 75", "4, 76"})
  void eachStepReachesFartherAndTheTotalsAreTrue(int hops, int nodes) throws Exception {
    JsonNode whole = around(PLAN, hops, 1000);
    JsonNode part = around(PLAN, hops, 5);

    assertThat(whole.path("truncated").asBoolean()).isFalse();
    assertThat(whole.path("nodes").size()).isEqualTo(nodes);
    assertThat(part.path("truncated").asBoolean()).isTrue();
    assertThat(part.path("nodes").size()).isEqualTo(5);
    assertThat(part.path("totalNodes")).isEqualTo(whole.path("totalNodes"));
    assertThat(part.path("totalEdges")).isEqualTo(whole.path("totalEdges"));
    assertThat(ids(part)).isEqualTo(ids(whole).subList(0, 5));
  }

  @Test
  void aLimitThatJustFitsLeavesNothingOut() throws Exception {
    int all = around(PLAN, 1, 1000).path("nodes").size();

    assertThat(around(PLAN, 1, all).path("truncated").asBoolean()).isFalse();
    assertThat(around(PLAN, 1, all - 1).path("truncated").asBoolean()).isTrue();
  }

  @Test
  void kindsAndRelationsAreKeptToOnTheWay() throws Exception {
    JsonNode documents =
        api.data(
                "{ graph(around: [\"%s\"], hops: 3, kinds: [DOCUMENT]) { nodes { kind } edges { relation } } }"
                    .formatted(PLAN))
            .path("graph");
    JsonNode lines =
        api.data(
                "{ graph(around: [\"%s\"], hops: 3, relations: [DERIVES_FROM]) { nodes { kind } edges { relation } } }"
                    .formatted(TABLE))
            .path("graph");

    assertThat(documents.path("nodes").findValuesAsString("kind"))
        .containsOnly("DOCUMENT")
        .hasSize(4);
    assertThat(documents.path("edges").findValuesAsString("relation"))
        .containsOnly("CITES", "DERIVES_FROM");
    assertThat(lines.path("nodes").findValuesAsString("kind")).containsOnly("DOCUMENT").hasSize(4);
    assertThat(lines.path("edges").findValuesAsString("relation"))
        .containsOnly("DERIVES_FROM")
        .hasSize(4);
  }

  @Test
  void placesAreColumnsByLevelAndDoNotDependOnTheWayOfAsking() throws Exception {
    String query =
        "{ graph(around: [%s], hops: 4, limit: 1000, positions: true) { nodes { id level x y } } }";
    JsonNode one = api.data(query.formatted("\"" + PLAN + "\"")).at("/graph/nodes");
    JsonNode two =
        api.data(query.formatted("\"" + TABLE + "\", \"" + PLAN + "\"")).at("/graph/nodes");

    one.forEach(node -> assertThat(node.path("x").asDouble()).isEqualTo(column(node)));
    assertThat(places(one))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(places(two));
  }

  @Test
  void oneNodeOpensIntoThoseNotDrawnYet() throws Exception {
    JsonNode graph =
        api.data(
                """
                query($id: ID!, $drawn: [ID!]) { expand(id: $id, exclude: $drawn, limit: 2) {
                  nodes { id } edges { source target relation } truncated totalNodes totalEdges } }
                """,
                Map.of("id", TASK, "drawn", List.of("agency/990100/人力资源和社会保障", "region/990100")))
            .path("expand");

    assertThat(ids(graph)).containsExactly("agency/990100/卫生健康", "document/样政办发〔2099〕3号");
    assertThat(graph.path("edges"))
        .isEqualTo(
            json(
                """
                [{'source': 'agency/990100/卫生健康', 'target': 'region/990100', 'relation': 'OF'},
                 {'source': 'agency/990100/卫生健康', 'target': 'task/示政办发〔2099〕1号/一/（一）/1',
                  'relation': 'RESPONSIBLE_FOR'},
                 {'source': 'task/示政办发〔2099〕1号/一/（一）/1', 'target': 'document/样政办发〔2099〕3号', 'relation': 'CITES'}]
                """));
    assertThat(graph.path("truncated").asBoolean()).isTrue();
    assertThat(graph.path("totalNodes").asInt()).isEqualTo(5);
    assertThat(graph.path("totalEdges").asInt()).isEqualTo(6);
  }

  @Test
  void oneRelationAndDirectionCanBeOpened() throws Exception {
    String query = "{ expand(id: \"%s\", relation: DERIVES_FROM, direction: %s) { nodes { id } } }";

    assertThat(ids(api.data(query.formatted(PLAN, "IN")).path("expand"))).containsExactly(TABLE);
    assertThat(ids(api.data(query.formatted(PLAN, "OUT")).path("expand")))
        .containsExactly("document/国示发〔2099〕1号", "document/样政办发〔2099〕3号");
  }

  @Test
  void theEdgesAmongNodesAreThoseWithBothEndsThere() throws Exception {
    JsonNode edges =
        api.data(
                "{ edgesAmong(ids: [\"%s\", \"%s\", \"document/国示发〔2099〕1号\", \"nothing/1\"]) { relation source target } }"
                    .formatted(PLAN, TABLE))
            .path("edgesAmong");

    assertThat(edges.findValuesAsString("relation"))
        .containsExactly("CITES", "DERIVES_FROM", "DERIVES_FROM");
  }

  @Test
  void neighboursAreCountedByRelationAndDirection() throws Exception {
    JsonNode counts =
        api.data(
                "{ neighbourCounts(ids: [\"%s\", \"nothing/1\", \"%s\"]) { id degree counts { relation direction count } } }"
                    .formatted(TABLE, PLAN))
            .path("neighbourCounts");

    assertThat(counts.size()).isEqualTo(2);
    assertThat(counts.get(0))
        .isEqualTo(
            json(
                """
                {'id': 'document/示范区/示范工作任务分解表', 'degree': 48, 'counts': [
                  {'relation': 'CONCERNS', 'direction': 'OUT', 'count': 1},
                  {'relation': 'HAS_PART', 'direction': 'OUT', 'count': 45},
                  {'relation': 'HAS_TARGET', 'direction': 'OUT', 'count': 1},
                  {'relation': 'DERIVES_FROM', 'direction': 'OUT', 'count': 1}]}
                """));
    assertThat(counts.at("/1/id").asString()).isEqualTo(PLAN);
  }

  @Test
  void eachStepIsARoundTripAndThePartAndTheCountsOneMore() throws Exception {
    around(PLAN, 1, 5);
    assertThat(store.take()).containsExactly("graph-start", "graph-part", "graph-totals");

    api.data(
        "{ graph(around: [\"%s\"], hops: 2) { nodes { degree neighbourCounts { count } } } }"
            .formatted(PLAN));
    assertThat(store.take())
        .containsExactly("graph-start", "graph-step", "graph-part", "neighbour-counts");

    api.data("{ neighbourCounts(ids: [\"%s\", \"%s\"]) { degree } }".formatted(PLAN, TABLE));
    assertThat(store.take()).containsExactly("neighbour-counts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph(around: []) { truncated }",
        "graph(around: [\"document/示政办发〔2099〕1号\"], hops: 5) { truncated }",
        "graph(around: [\"document/示政办发〔2099〕1号\"], hops: 0) { truncated }",
        "graph(around: [\"document/示政办发〔2099〕1号\"], limit: 1001) { truncated }",
        "expand(id: \"document/示政办发〔2099〕1号\", limit: 0) { truncated }",
        "edgesAmong(ids: []) { id }",
        "neighbourCounts(ids: []) { id }"
      })
  void whatIsOutOfBoundsIsRefusedBeforeTheStoreIsAsked(String field) throws Exception {
    JsonNode error = api.error("{ " + field + " }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString())
        .containsPattern("须.*(must be from 1 to|takes 1 to)");
    assertThat(store.take()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"graph(around: [\"task/nothing\", \"%s\"])", "expand(id: \"task/nothing\")"})
  void anUnknownIdIsNamed(String field) throws Exception {
    JsonNode error = api.error("{ " + field.formatted(PLAN) + " { truncated } }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("NOT_FOUND");
    assertThat(error.at("/extensions/missing")).isEqualTo(json("['task/nothing']"));
  }

  @Test
  void aGraphCountsWithItsLimitInTheEstimate() throws Exception {
    JsonNode error =
        api.error(
            "{ graph(around: [\"%s\"], limit: 1000) { nodes { region { documents(first: 100) { nodes { id tasks(first: 20) { nodes { id } } } } } } } }"
                .formatted(PLAN));

    assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_COMPLEX");
  }

  private JsonNode around(String id, int hops, int limit) throws Exception {
    return api.data(
            """
            query($id: ID!, $hops: Int!, $limit: Int!) { graph(around: [$id], hops: $hops, limit: $limit) {
              nodes { id } edges { id } truncated totalNodes totalEdges } }
            """,
            Map.of("id", id, "hops", hops, "limit", limit))
        .path("graph");
  }

  private static double column(JsonNode node) {
    List<String> levels = List.of("NATIONAL", "PROVINCIAL", "CITY", "DISTRICT");
    int found = levels.indexOf(node.path("level").asString("none"));
    return 240.0 * (found < 0 ? 4 : found);
  }

  private static List<String> places(JsonNode nodes) {
    List<String> places = new ArrayList<>();
    nodes.forEach(
        node -> places.add(node.path("id") + "@" + node.path("x") + "," + node.path("y")));
    return places;
  }

  private static List<String> ids(JsonNode graph) {
    return graph.path("nodes").findValuesAsString("id");
  }
}
