package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class SearchIT {

  private static final String SEARCH =
      "query($q: String!, $f: SearchFilter, $n: Int = 20, $a: String) {"
          + " search(query: $q, filter: $f, first: $n, after: $a) { totalCount"
          + " pageInfo { hasNextPage endCursor } nodes { kind score node { id } } } }";

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  SearchIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "示政办发〔2099〕1号 | DOCUMENT | document/示政办发〔2099〕1号",
        "示政办发[2099]1号 | DOCUMENT | document/示政办发〔2099〕1号",
        "示政办发【２０９９】 第01号 | DOCUMENT | document/示政办发〔2099〕1号",
        "政办发〔2098〕 | DOCUMENT | document/示政办发〔2098〕9号",
        "实施方案 通知 | DOCUMENT | document/示政办发〔2099〕1号",
        "\"任务分解\" | DOCUMENT | document/示范区/示范工作任务分解表",
        "壮 | TASK | task/示政办发〔2099〕1号/一/（一）/1",
        "长期坚持 | TASK | task/示政办发〔2099〕1号/一/（一）/2",
        "市人社局 | AGENCY | agency/990100/人力资源和社会保障",
        "持证上岗 | TARGET | 持证上岗率"
      })
  void whatIsMostLikeTheWordsComesFirst(String query, String kind, String id) throws Exception {
    JsonNode hits = found(query, "{'kinds': ['" + kind + "']}");
    assertThat(hits.get("nodes").get(0).get("kind").asString()).isEqualTo(kind);
    if (kind.equals("TARGET")) {
      assertThat(hits.get("totalCount").asInt()).isEqualTo(2);
    } else {
      assertThat(hits.get("nodes").get(0).get("node").get("id").asString()).isEqualTo(id);
    }
  }

  @Test
  void charactersMustStandInThisOrder() throws Exception {
    assertThat(found("作示范", "{}").get("totalCount").asInt()).isZero();
    assertThat(found("工作 示范 通知", "{'kinds': ['DOCUMENT']}").get("totalCount").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'level': 'NATIONAL'} | document/国示发〔2099〕1号",
        "{'region': '990000'} | document/样政办发〔2099〕3号",
        "{'issuedFrom': '2099-03-01'} | document/示政办发〔2099〕1号",
        "{'documentNumber': '国示发'} | document/国示发〔2099〕1号"
      })
  void conditionsHoldTogetherWithTheWords(String filter, String id) throws Exception {
    String documents = filter.replace("}", ", 'kinds': ['DOCUMENT']}");
    JsonNode hits = found("示范工作", documents);
    assertThat(hits.get("nodes").valueStream().map(hit -> hit.get("node").get("id").asString()))
        .containsExactly(id);
  }

  @Test
  void aSnippetShowsTheWordsInTheirText() throws Exception {
    assertThat(
            api.data(
                "{ search(query: \"样政办发[2099]3号\", filter: {kinds: TASK}) { nodes { snippets { field text"
                    + " highlights { start end } } } } }"))
        .isEqualTo(
            json(
                """
                {'search': {'nodes': [{'snippets': [{'field': 'text',
                 'text': '2099年12月底前，按照样政办发〔2099〕3号配齐人员。', 'highlights': [{'start': 13, 'end': 25}]}]}]}}
                """));
  }

  @Test
  void pagesGoOnWhereTheLastEnded() throws Exception {
    List<String> all = ids(found("示范", "{}"));
    List<String> paged = new ArrayList<>();
    String after = null;
    do {
      Map<String, Object> page = new HashMap<>(Map.of("q", "示范", "n", 3));
      page.put("a", after);
      JsonNode hits = api.data(SEARCH, page).get("search");
      paged.addAll(ids(hits));
      after =
          hits.get("pageInfo").get("hasNextPage").asBoolean()
              ? hits.get("pageInfo").get("endCursor").asString()
              : null;
    } while (after != null);
    assertThat(all).hasSizeGreaterThan(6).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(all);
  }

  /** Rows that the index ranks alike go by their ids, however pages cut them and from which end. */
  @Test
  void whatIsRankedAlikeComesOnceAndInOneOrderAcrossPages() throws Exception {
    String first = "UNWIND range(1, 9) AS i CREATE (:Target {id: 'target/alike/' + i, raw: '等同之物',";
    InventedStore.run(first + " documentId: 'document/示政办发〔2099〕1号', comparator: 'EQUAL'})");
    try {
      List<String> forwards = new ArrayList<>();
      List<String> backwards = new ArrayList<>();
      String after = "";
      String before = "";
      for (int page = 0; page < 3; page++) {
        JsonNode next = alike("first: 3" + after);
        forwards.addAll(ids(next));
        after = ", after: \"%s\"".formatted(next.at("/pageInfo/endCursor").asString());
        JsonNode previous = alike("last: 3" + before);
        backwards.addAll(0, ids(previous));
        before = ", before: \"%s\"".formatted(previous.at("/pageInfo/startCursor").asString());
      }
      assertThat(forwards)
          .isEqualTo(IntStream.rangeClosed(1, 9).mapToObj(i -> "target/alike/" + i).toList());
      assertThat(backwards).isEqualTo(forwards);
    } finally {
      InventedStore.run("MATCH (n:Target) WHERE n.id STARTS WITH 'target/alike/' DELETE n");
    }
  }

  private JsonNode alike(String page) throws Exception {
    String nodes = " { pageInfo { startCursor endCursor } nodes { node { id } } } }";
    return api.data("{ search(query: \"等同之物\", " + page + ")" + nodes).get("search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国发[2021]23号 AND (",
        "title:* OR *:*",
        "\\\\",
        "示范~2^1000",
        "[* TO *]",
        "'; MATCH (n) DETACH DELETE n //",
        "💥示范"
      })
  void noSignIsSyntax(String query) throws Exception {
    JsonNode answer = api.ask(SEARCH, Map.of("q", query));
    assertThat(answer.findValuesAsString("code")).allMatch("BAD_REQUEST"::equals);
    assertThat(found("壮", "{}").get("totalCount").asInt()).isEqualTo(1);
  }

  @Test
  void nothingToLookForIsRefusedWithWhatToDo() throws Exception {
    JsonNode answer = api.ask(SEARCH, Map.of("q", " 《》 "));
    assertThat(answer.get("errors").get(0).get("extensions").get("code").asString())
        .isEqualTo("BAD_REQUEST");
    assertThat(answer.get("errors").get(0).get("message").asString()).contains("at least one");
  }

  @Test
  void aSearchAndItsNodesAreOneRoundTrip() throws Exception {
    store.take();
    found("示范", "{}");
    assertThat(store.take()).containsExactly("search");
  }

  @Test
  void theNodesOfHitsAreThoseOfTheirIds() throws Exception {
    String fields =
        """
        { __typename id ... on Document { title number level issuer { name region { name } } region { name } }
          ... on Task { heading text position section { id heading } document { id } }
          ... on Agency { name aliases level region { name } } ... on Target { raw indicator task { id } } }
        """;
    List<JsonNode> hits = new ArrayList<>();
    for (String word : List.of("示", "壮")) {
      api.data(
              "{ search(query: \"%s\", first: 100) { nodes { node %s } } }".formatted(word, fields))
          .at("/search/nodes")
          .valueStream()
          .forEach(hit -> hits.add(hit.get("node")));
    }

    assertThat(hits)
        .extracting(hit -> hit.get("__typename").asString())
        .contains("Document", "Task", "Agency", "Target");
    for (JsonNode hit : hits) {
      String id = hit.get("id").asString();
      assertThat(api.data("query ($i: ID!) { node(id: $i) %s }".formatted(fields), Map.of("i", id)))
          .isEqualTo(json("{'node': %s}".formatted(hit)));
    }
  }

  @Test
  void conditionsOfASearchAreJudgedByTheDocumentAndTurnAround() throws Exception {
    int all = total("{}");
    int province = total("{'level': 'PROVINCIAL'}");
    int dated = total("{'issuedFrom': '2099-01-01'}");

    assertThat(province).isPositive().isLessThan(all);
    assertThat(total("{'not': {'level': 'PROVINCIAL'}}")).isEqualTo(all - province);
    assertThat(total("{'not': {'issuedFrom': '2099-01-01'}}")).isEqualTo(all - dated);
    assertThat(total("{'or': [{'level': 'PROVINCIAL'}, {'not': {'level': 'PROVINCIAL'}}]}"))
        .isEqualTo(all);
    // An agency has a level and no day.
    int agencies = total("{'kinds': ['AGENCY'], 'level': 'CITY'}");
    assertThat(agencies).isPositive();
    assertThat(total("{'kinds': ['AGENCY'], 'level': 'CITY', 'issuedFrom': '2000-01-01'}"))
        .isZero();
    assertThat(total("{'kinds': ['AGENCY'], 'not': {'level': 'CITY', 'issuedFrom': '2000-01-01'}}"))
        .isEqualTo(total("{'kinds': ['AGENCY']}"));
  }

  private int total(String filter) throws Exception {
    return found("示", filter).get("totalCount").asInt();
  }

  private JsonNode found(String query, String filter) throws Exception {
    return api.data(SEARCH, Map.of("q", query, "f", json(filter))).get("search");
  }

  private static List<String> ids(JsonNode hits) {
    return hits.get("nodes")
        .valueStream()
        .map(hit -> hit.get("node").get("id").asString())
        .toList();
  }
}
