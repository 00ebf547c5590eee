package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class PagingIT {

  private static final String PAGE =
      "(%s first: $first, after: $after) { nodes { id } edges { cursor node { id } }"
          + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

  private final ApiClient api;

  @Autowired
  PagingIT(ApiClient api) {
    this.api = api;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tasks | | 49",
        "tasks | filter: {kind: KEY_TASK}, | 48",
        "tasks | filter: {agencyId: \"agency/990101/卫生健康\"}, | 45",
        "tasks | filter: {documentNumber: \"示政办发〔2099〕1号\"}, | 4",
        "documents | | 5",
        "agencies | | 8",
        "sources | | 3",
        "targets | | 4",
        "targets | filter: {documentNumber: \"示政办发〔2099〕1号\"}, | 3",
        "observations | | 2"
      })
  void walkingAllPagesGivesEveryItemOnceInOneOrder(String list, @Nullable String filter, int total)
      throws Exception {
    List<String> whole = walk(list, filter == null ? "" : filter, 100);

    assertThat(whole).hasSize(total).doesNotHaveDuplicates();
    for (int size : new int[] {1, 2, 7, total}) {
      assertThat(walk(list, filter == null ? "" : filter, size)).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tasks( | 49",
        "tasks(filter: {kind: KEY_TASK}, | 48",
        "tasks(filter: {agencyId: \"agency/990101/卫生健康\"}, | 45",
        "tasks(filter: {documentNumber: \"示政办发〔2099〕1号\"}, | 4",
        "documents( | 5",
        "agencies( | 8",
        "agencies(orderBy: NAME, | 8",
        "agencies(orderBy: RESPONSIBILITY_COUNT, | 8",
        "sources( | 3",
        "targets( | 4",
        "targets(filter: {documentNumber: \"示政办发〔2099〕1号\"}, | 3",
        "observations( | 2",
        "agency(name: \"区卫生健康局\") { page: responsibilities( | 45",
        "agency(name: \"区卫生健康局\") { page: responsibilities(orderBy: DEADLINE, | 45",
        "document(number: \"示政办发〔2099〕1号\") { page: citations( | 4",
        "document(number: \"样政办发〔2099〕3号\") { page: citedBy( | 2",
        "document(number: \"示政办发〔2099〕1号\") { page: variants( | 2",
        "search(query: \"示范\", | 11"
      })
  void walkingFromTheEndGivesTheSameBackwards(String list, int total) throws Exception {
    List<String> onwards = places(list, "first", "after", "hasNextPage", "endCursor", 3);
    for (int size : new int[] {2, 100}) {
      List<String> back = places(list, "last", "before", "hasPreviousPage", "startCursor", size);
      assertThat(back).isEqualTo(onwards);
    }
    assertThat(onwards).hasSize(total).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first: 2, last: 2",
        "first: 2, before: \"x\"",
        "last: 2, after: \"x\"",
        "last: 0",
        "last: 101"
      })
  void bothWaysAtOnceAreRefused(String page) throws Exception {
    JsonNode error = api.error("{ documents(%s) { nodes { id } } }".formatted(page));

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("last");
  }

  @Test
  void oneQueryPagesBothWaysByTheVariablesThatAreSent() throws Exception {
    String query =
        "query($first: Int, $after: String, $last: Int, $before: String) { documents(first: $first,"
            + " after: $after, last: $last, before: $before) { nodes { id } } }";
    Map<String, Object> nulls = new HashMap<>();
    nulls.put("first", null);
    nulls.put("after", null);
    nulls.put("last", 2);
    JsonNode end = api.data("{ documents(last: 2) { nodes { id } } }");

    assertThat(end.at("/documents/nodes")).hasSize(2);
    assertThat(api.data(query, Map.of("last", 2))).isEqualTo(end);
    assertThat(api.data(query, nulls)).isEqualTo(end);
    assertThat(api.data("{ documents(first: null, last: 2) { nodes { id } } }")).isEqualTo(end);
    assertThat(api.data(query, Map.of("first", 2)))
        .isEqualTo(api.data("{ documents(first: 2) { nodes { id } } }"));
    nulls.put("first", 2);
    assertThat(api.ask(query, nulls).at("/errors/0/extensions/code").asString())
        .isEqualTo("BAD_REQUEST");
  }

  /** The cursors of all pages, in the order of the list whichever way they are walked. */
  private List<String> places(
      String list, String size, String from, String more, String edge, int items) throws Exception {
    boolean nested = list.contains("{ page:");
    List<String> places = new ArrayList<>();
    String cursor = null;
    do {
      String page =
          "%s: %d%s) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
              .formatted(size, items, cursor == null ? "" : ", " + from + ": \"" + cursor + "\"");
      JsonNode data =
          api.data("{ " + (nested ? "top: " : "page: ") + list + page + (nested ? " } }" : " }"));
      JsonNode found = nested ? data.at("/top/page") : data.path("page");
      List<String> cursors = new ArrayList<>();
      found.path("edges").forEach(item -> cursors.add(item.path("cursor").asString()));
      places.addAll(size.equals("last") ? 0 : places.size(), cursors);
      JsonNode info = found.path("pageInfo");
      assertThat(info.path(size.equals("last") ? "hasNextPage" : "hasPreviousPage").asBoolean())
          .isEqualTo(cursor != null);
      cursor = info.path(more).asBoolean() ? info.path(edge).asString() : null;
    } while (cursor != null);
    return places;
  }

  @Test
  void nestedListsArePagedToo() throws Exception {
    String query =
        "query($first: Int, $after: String) { agency(name: \"区卫生健康局\") { page: responsibilities"
            + "(first: $first, after: $after) { edges { cursor node { task { label } } } pageInfo { hasNextPage endCursor } } }"
            + " document(number: \"示政办发〔2099〕1号\") { id } }";
    List<String> labels = new ArrayList<>();
    String after = null;
    do {
      JsonNode page = api.data(query, variables(10, after)).at("/agency/page");
      page.path("edges").forEach(edge -> labels.add(edge.at("/node/task/label").asString()));
      after = next(page);
    } while (after != null);

    assertThat(labels).hasSize(45).startsWith("1", "2", "3").endsWith("44", "45");
  }

  @Test
  void citationsArePagedInTheOrderOfTheText() throws Exception {
    String query =
        "query($first: Int, $after: String) { document(number: \"%s\") { page: %s(first: $first, after: $after)"
            + " { edges { cursor node { evidence { start } } } pageInfo { hasNextPage endCursor } } } }";
    List<Integer> starts = new ArrayList<>();
    String after = null;
    do {
      JsonNode page =
          api.data(query.formatted("示政办发〔2099〕1号", "citations"), variables(1, after))
              .at("/document/page");
      page.path("edges").forEach(edge -> starts.add(edge.at("/node/evidence/start").asInt()));
      after = next(page);
    } while (after != null);
    assertThat(starts).hasSize(4).isSorted();

    JsonNode first =
        api.data(query.formatted("样政办发〔2099〕3号", "citedBy"), variables(1, null))
            .at("/document/page");
    JsonNode second =
        api.data(query.formatted("样政办发〔2099〕3号", "citedBy"), variables(1, next(first)))
            .at("/document/page");
    assertThat(second.at("/edges/0/node/evidence/start").asInt())
        .isGreaterThan(first.at("/edges/0/node/evidence/start").asInt());
    assertThat(next(second)).isNull();
  }

  @Test
  void pagesOfDifferentSizesInOneRequestKeepTheirSizes() throws Exception {
    JsonNode data =
        api.data(
            "{ a: tasks(first: 2) { nodes { id } pageInfo { hasNextPage } }"
                + " b: tasks(first: 49) { nodes { id } pageInfo { hasNextPage } } }");

    assertThat(data.at("/a/nodes").size()).isEqualTo(2);
    assertThat(data.at("/a/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(data.at("/b/nodes").size()).isEqualTo(49);
    assertThat(data.at("/b/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void anEmptyPageHasNoCursors() throws Exception {
    JsonNode page =
        api.data(
                "{ documents(filter: {number: \"没有\"}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
            .path("documents");

    assertThat(page)
        .isEqualTo(
            ApiClient.json(
                "{'nodes': [], 'pageInfo': {'hasNextPage': false, 'hasPreviousPage': false,"
                    + " 'startCursor': null, 'endCursor': null}}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
  void aPageSizeOutOfRangeIsRefused(int first) throws Exception {
    JsonNode error = api.error("{ documents(first: %d) { nodes { id } } }".formatted(first));

    assertThat(error.at("/extensions/code").asString()).isIn("BAD_REQUEST", "TOO_COMPLEX");
    if (first < 1000) {
      assertThat(error.path("message").asString()).contains("1 至 100", "from 1 to 100");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents(after: \"%s\") { nodes { id } }",
        "tasks(filter: {kind: SAFEGUARD}, after: \"%s\") { nodes { id } }",
        "tasks(filter: {agency: \"市人社局\"}, after: \"%s\") { nodes { id } }"
      })
  void aCursorOfAnotherListOrFilterIsRefused(String field) throws Exception {
    String cursor =
        api.data("{ tasks(filter: {kind: KEY_TASK}, first: 1) { pageInfo { endCursor } } }")
            .at("/tasks/pageInfo/endCursor")
            .asString();

    JsonNode error = api.error("{ " + field.formatted(cursor) + " }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("另一个列表", "another list");
  }

  @Test
  void whatIsNoCursorIsRefused() throws Exception {
    JsonNode error = api.error("{ documents(after: \"5\") { nodes { id } } }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("无法识别", "not a cursor of ours");
  }

  private List<String> walk(String list, String filter, int size) throws Exception {
    String query =
        "query($first: Int, $after: String) { page: " + list + PAGE.formatted(filter) + " }";
    List<String> ids = new ArrayList<>();
    String after = null;
    do {
      JsonNode page = api.data(query, variables(size, after)).path("page");
      assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(after != null);
      assertThat(page.at("/pageInfo/startCursor")).isEqualTo(page.at("/edges/0/cursor"));
      page.path("nodes").forEach(node -> ids.add(node.path("id").asString()));
      after = next(page);
    } while (after != null);
    return ids;
  }

  private static @Nullable String next(JsonNode page) {
    JsonNode info = page.path("pageInfo");
    return info.path("hasNextPage").asBoolean() ? info.path("endCursor").asString() : null;
  }

  private static Map<String, Object> variables(int first, @Nullable String after) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("first", first);
    if (after != null) {
      variables.put("after", after);
    }
    return variables;
  }
}
