package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class LineageIT {

  private final ApiClient api;

  @Autowired
  LineageIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void ancestorsComeWithTheWordsThatProveEachStep() throws Exception {
    assertThat(
            api.data(
                """
                query($n: String!) { document(number: $n) { lineage(direction: ANCESTORS) {
                  nodes { id number level } edges { from to relation evidence { quote } } } } }
                """,
                Map.of("n", "示政办发〔2099〕1号")))
        .isEqualTo(
            json(
                """
                {'document': {'lineage': {
                  'nodes': [
                    {'id': 'document/示政办发〔2099〕1号', 'number': '示政办发〔2099〕1号', 'level': 'CITY'},
                    {'id': 'document/国示发〔2099〕1号', 'number': '国示发〔2099〕1号', 'level': 'NATIONAL'},
                    {'id': 'document/样政办发〔2099〕3号', 'number': '样政办发〔2099〕3号', 'level': 'PROVINCIAL'}],
                  'edges': [
                    {'from': 'document/示政办发〔2099〕1号', 'to': 'document/国示发〔2099〕1号', 'relation': 'BASIS',
                     'evidence': {'quote': '国示发〔2099〕1号'}},
                    {'from': 'document/示政办发〔2099〕1号', 'to': 'document/样政办发〔2099〕3号', 'relation': 'BASIS',
                     'evidence': {'quote': '样政办发〔2099〕3号'}},
                    {'from': 'document/样政办发〔2099〕3号', 'to': 'document/国示发〔2099〕1号', 'relation': 'BASIS', 'evidence': null}]}}}
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "direction: ANCESTORS | 示政办发〔2099〕1号 国示发〔2099〕1号 样政办发〔2099〕3号",
        "direction: null | 示政办发〔2099〕1号 国示发〔2099〕1号 样政办发〔2099〕3号",
        "direction: DESCENDANTS | 示政办发〔2099〕1号 null",
        "direction: BOTH | 示政办发〔2099〕1号 国示发〔2099〕1号 样政办发〔2099〕3号 null"
      })
  void theLineIsFollowedTheWayItIsAsked(String arguments, String numbers) throws Exception {
    JsonNode nodes =
        api.data(
                "{ document(number: \"示政办发〔2099〕1号\") { lineage(%s) { nodes { number } } } }"
                    .formatted(arguments))
            .at("/document/lineage/nodes");

    assertThat(nodes.valueStream().map(node -> node.path("number").asString("null")))
        .containsExactlyElementsOf(List.of(numbers.split(" ")));
  }

  @Test
  void theDepthBoundsTheSteps() throws Exception {
    assertThat(
            api.data(
                """
                { node(id: "document/示范区/示范工作任务分解表") { ... on Document {
                  one: lineage(depth: 1) { nodes { number } edges { basis note } truncated }
                  ten: lineage(depth: 10) { nodes { number } } } } }
                """))
        .isEqualTo(
            json(
                """
                {'node': {
                  'one': {'nodes': [{'number': null}, {'number': '示政办发〔2099〕1号'}],
                    'edges': [{'basis': 'CURATED', 'note': '任务表未印出依据。'}], 'truncated': false},
                  'ten': {'nodes': [{'number': null}, {'number': '示政办发〔2099〕1号'},
                    {'number': '国示发〔2099〕1号'}, {'number': '样政办发〔2099〕3号'}]}}}
                """));
  }

  @Test
  void aDocumentWithoutALineIsAlone() throws Exception {
    assertThat(
            api.data(
                "{ document(number: \"示政办发〔2098〕9号\") { lineage(direction: BOTH) {"
                    + " nodes { number } edges { from } } } }"))
        .isEqualTo(
            json(
                "{'document': {'lineage': {'nodes': [{'number': '示政办发〔2098〕9号'}], 'edges': []}}}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 11, Integer.MAX_VALUE})
  void aDepthOutOfRangeIsRefused(int depth) throws Exception {
    JsonNode error =
        api.error(
            "{ document(number: \"示政办发〔2099〕1号\") { lineage(depth: %d) { truncated } } }"
                .formatted(depth));

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("1 至 10", "from 1 to 10");
  }

  @Test
  void whatWasAddedByHandCanBeLeftOut() throws Exception {
    assertThat(
            api.data(
                """
                { document(number: "国示发〔2099〕1号") {
                  all: lineage(direction: DESCENDANTS, depth: 3) { nodes { id } edges { basis } }
                  printed: lineage(direction: DESCENDANTS, depth: 3, includeCurated: false) { nodes { id } edges { basis } } } }
                """))
        .isEqualTo(
            json(
                """
                {'document': {
                  'all': {'nodes': [{'id': 'document/国示发〔2099〕1号'}, {'id': 'document/样政办发〔2099〕3号'},
                      {'id': 'document/示政办发〔2099〕1号'}, {'id': 'document/示范区/示范工作任务分解表'}],
                    'edges': [{'basis': 'CURATED'}, {'basis': 'PRINTED'}, {'basis': 'PRINTED'}, {'basis': 'CURATED'}]},
                  'printed': {'nodes': [{'id': 'document/国示发〔2099〕1号'}, {'id': 'document/示政办发〔2099〕1号'}],
                    'edges': [{'basis': 'PRINTED'}]}}}
                """));
  }

  @Test
  void onADayOnlyWhatWasInForceIsOnTheLine() throws Exception {
    String query =
        "{ document(number: \"示政办发〔2099〕1号\") { lineage(asOf: \"%s\") { nodes { number } } } }";

    assertThat(numbers(api.data(query.formatted("2099-03-01"))))
        .containsExactly("示政办发〔2099〕1号", "国示发〔2099〕1号", "样政办发〔2099〕3号");
    assertThat(numbers(api.data(query.formatted("2099-02-28")))).containsExactly("示政办发〔2099〕1号");
    InventedStore.run(
        "MATCH (n:Document {number: '国示发〔2099〕1号'}) CREATE (:Document {id: 'document/新', status: 'CITED'})"
            + "-[:REPEALS {relation: 'REPEALS', basis: 'PRINTED', effectFrom: date('2099-06-01'),"
            + " effectUntil: date('2099-06-01')}]->(n)");
    assertThat(numbers(api.data(query.formatted("2099-05-31")))).hasSize(3);
    assertThat(numbers(api.data(query.formatted("2099-06-01"))))
        .containsExactly("示政办发〔2099〕1号", "样政办发〔2099〕3号");
  }

  private static List<String> numbers(JsonNode data) {
    return data.at("/document/lineage/nodes")
        .valueStream()
        .map(node -> node.path("number").asString())
        .toList();
  }

  @Test
  void theLevelThatAStepPassesOverIsAGap() throws Exception {
    InventedStore.run(
        "MATCH (r:Region {code: '990101'}) MATCH (p:Document {number: '样政办发〔2099〕3号'})"
            + " MERGE (t:Document {id: 'document/示范区/另一分工表', status: 'HELD', level: 'DISTRICT'})"
            + " MERGE (t)-[:CONCERNS]->(r)"
            + " MERGE (t)-[:DERIVES_FROM {id: 'd9', relation: 'BASIS', basis: 'CURATED', gap: 'CITY', note: '推断。'}]->(p)");

    assertThat(
            api.data(
                """
                { node(id: "document/示范区/另一分工表") { ... on Document { lineage(depth: 1) {
                  edges { to basis gap } gaps { from to level region { name } } } } } }
                """))
        .isEqualTo(
            json(
                """
                {'node': {'lineage': {
                  'edges': [{'to': 'document/样政办发〔2099〕3号', 'basis': 'CURATED', 'gap': 'CITY'}],
                  'gaps': [{'from': 'document/示范区/另一分工表', 'to': 'document/样政办发〔2099〕3号',
                    'level': 'CITY', 'region': {'name': '示范市'}}]}}}
                """));

    // As it is stated where it cannot be told from the documents, whatever else is asked.
    InventedStore.run("MATCH (t {id: 'document/示范区/另一分工表'}) REMOVE t.level");
    assertThat(
            api.data(
                "{ node(id: \"document/示范区/另一分工表\") { ... on Document { lineage { gaps { level } } } } }"))
        .isEqualTo(json("{'node': {'lineage': {'gaps': [{'level': 'CITY'}]}}}"));
  }

  @Test
  void onlyTheRelationsThatAreAskedForAreFollowed() throws Exception {
    assertThat(
            api.data(
                """
                { document(number: "示政办发〔2099〕1号") { lineage(direction: BOTH, relations: [IMPLEMENTS, REPEALS]) {
                  nodes { id } edges { relation } } } }
                """))
        .isEqualTo(
            json(
                """
                {'document': {'lineage': {
                  'nodes': [{'id': 'document/示政办发〔2099〕1号'}, {'id': 'document/示范区/示范工作任务分解表'}],
                  'edges': [{'relation': 'IMPLEMENTS'}]}}}
                """));
  }
}
