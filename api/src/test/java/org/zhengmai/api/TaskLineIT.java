package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class TaskLineIT {

  /** What issue 5 promises; {@code inForce} is answered elsewhere. */
  static final String PROMISED =
      """
      query($n: String!) { document(number: $n) { status
        tasks(first: 100) { nodes { id label heading
          parallels(first: 100) { totalCount nodes { kind score
            other { label heading document { number title region { name } } }
            spans { left { start end quote } right { start end quote } } } }
          inherits {
            up { kind score other { label heading document { number title region { name } } } }
            down { kind score other { label heading document { number title region { name } } } } } } } } }
      """;

  private static final String FIRST = "task/示政办发〔2099〕1号/一/（一）/1";
  private static final String SECOND = "task/示政办发〔2099〕1号/一/（一）/2";
  private static final String ROW = "task/示范区/示范工作任务分解表/1";

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  TaskLineIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @Test
  void thePromisedQueryIsAnsweredInOneRoundTripALevel() throws Exception {
    store.take();
    JsonNode tasks = api.data(PROMISED, Map.of("n", "示政办发〔2099〕1号")).at("/document/tasks/nodes");

    assertThat(store.take())
        .containsExactlyInAnyOrder(
            "documents-by-number", "parallels", "inheritance-of-task", "documents-by-id");
    assertThat(tasks.at("/0/inherits/down/0"))
        .isEqualTo(
            json(
                "{'kind': 'LOCALISED', 'score': 0.95, 'other': {'label': '1', 'heading': '任务1',"
                    + " 'document': {'number': null, 'title': '示范工作任务分解表', 'region': {'name':"
                    + " '示范区'}}}}"));
    assertThat(tasks.at("/0/inherits/up").isEmpty()).isTrue();
    assertThat(tasks.at("/1/parallels/totalCount").asInt()).isEqualTo(5);
    assertThat(tasks.at("/1/parallels/nodes/0/spans/0"))
        .isEqualTo(
            json(
                "{'left': {'start': 10, 'end': 15, 'quote': '配齐<人员>'},"
                    + " 'right': {'start': 20, 'end': 24, 'quote': '配足人员'}}"));
  }

  @Test
  void aLineIsToldFromTheTaskThatIsAsked() throws Exception {
    JsonNode up =
        api.data(
                "query($id: ID!) { task(id: $id) { inherits { up { otherIs ownCoverage otherCoverage"
                    + " basis method version other { id } spans { left { source quote } } delta {"
                    + " figures { indicator from to unit change strictness } deadlines { from to change }"
                    + " agencies { from to change } places { from to } text { added dropped } } } } } }",
                Map.of("id", ROW))
            .at("/task/inherits/up/0");

    assertThat(up)
        .isEqualTo(
            json(
                """
                {'otherIs': 'UPPER', 'ownCoverage': 0.75, 'otherCoverage': 0.5, 'basis': 'CURATED',
                 'method': 'clause-rivals', 'version': 1, 'other': {'id': '%s'},
                 'spans': [{'left': {'source': 'c.txt', 'quote': '配足人员'}},
                           {'left': {'source': 'c.txt', 'quote': '上岗率'}}],
                 'delta': {
                  'figures': [{'indicator': '持证上岗率', 'from': '95', 'to': '98', 'unit': '%%', 'change': 'RAISED',
                    'strictness': 'STRICTER'}],
                  'deadlines': [{'from': '2099-12-31', 'to': '2099-06-30', 'change': 'EARLIER'}],
                  'agencies': [{'from': '市卫健委', 'to': '区卫生健康局', 'change': 'MAPPED'},
                               {'from': '市人社局', 'to': null, 'change': 'DROPPED'}],
                  'places': [{'from': '示范市', 'to': '示范区'}], 'text': {'added': ['足额'], 'dropped': []}}}
                """
                    .formatted(FIRST)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minScore: 0.7 | 3 4 5",
        "kinds: [ADAPTED, PARTIAL] | 4 5 6 7",
        "kinds: [ADAPTED, PARTIAL], minScore: 0.45 | 4 5 6",
        "kinds: [LOCALISED] | ''"
      })
  void parallelsAreFiltered(String conditions, String labels) throws Exception {
    JsonNode parallels =
        api.data(
                "query($id: ID!) { task(id: $id) { parallels(%s) { totalCount nodes { other { label } } } } }"
                    .formatted(conditions),
                Map.of("id", SECOND))
            .at("/task/parallels");

    assertThat(labels(parallels)).containsExactlyElementsOf(words(labels));
    assertThat(parallels.path("totalCount").asInt()).isEqualTo(words(labels).size());
  }

  @Test
  void parallelsArePagedFromTheBestScoreDown() throws Exception {
    String query =
        "query($id: ID!, $after: String) { task(id: $id) { parallels(first: 2, after: $after) {"
            + " nodes { other { label } } pageInfo { hasNextPage endCursor } } } }";
    JsonNode page = api.data(query, Map.of("id", SECOND)).at("/task/parallels");
    assertThat(labels(page)).containsExactly("3", "4");
    page = next(query, page);
    assertThat(labels(page)).containsExactly("5", "6");
    page = next(query, page);
    assertThat(labels(page)).containsExactly("7");
    assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  private JsonNode next(String query, JsonNode page) throws Exception {
    String after = page.at("/pageInfo/endCursor").asString();
    return api.data(query, Map.of("id", SECOND, "after", after)).at("/task/parallels");
  }

  @Test
  void inheritanceIsLimitedAndFiltered() throws Exception {
    JsonNode inherits =
        api.data(
                "query($id: ID!) { task(id: $id) { inherits { one: down(first: 1) { other { label } }"
                    + " partial: down(kinds: [PARTIAL]) { other { label } } sure: down(minScore: 0.9) {"
                    + " other { label } } printed: down(includeCurated: false) { other { label } } } } }",
                Map.of("id", FIRST))
            .at("/task/inherits");

    assertThat(inherits)
        .isEqualTo(
            json(
                "{'one': [{'other': {'label': '1'}}], 'partial': [{'other': {'label': '2'}}],"
                    + " 'sure': [{'other': {'label': '1'}}], 'printed': []}"));
  }

  private static List<String> labels(JsonNode page) {
    return page.path("nodes")
        .valueStream()
        .map(node -> node.at("/other/label").asString())
        .toList();
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
