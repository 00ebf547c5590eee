package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Lists in several orders are paged through whole, both ways, on the bundled sample. */
@ServerTest
class SeveralOrdersIT {

  private final ApiClient api;

  @Autowired
  SeveralOrdersIT(ApiClient api) {
    this.api = api;
  }

  @BeforeAll
  static void load() throws IOException {
    InventedStore.loadTheSample();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tasks(orderBy: [DEADLINE, RESPONSIBILITY_COUNT_ASC], filter: {or: [{level: CITY}, {text: \"医\"}]},",
        "tasks(orderBy: [RESPONSIBILITY_COUNT, DEADLINE_DESC], filter: {not: {kind: SAFEGUARD}},",
        "tasks(orderBy: [DOCUMENT_DESC], filter: {not: {agency: \"市财政局\"}},",
        "tasks(orderBy: TARGET_COUNT,",
        "documents(orderBy: [LEVEL_DESC, TASK_COUNT, ISSUED_ON_DESC], filter: {or: [{status: HELD}, {level: NATIONAL}]},",
        "documents(orderBy: [CITED_BY_COUNT, TITLE],",
        "agencies(orderBy: [RESPONSIBILITY_COUNT, NAME_DESC], filter: {not: {level: DISTRICT}},",
        "targets(orderBy: [DUE_DESC, INDICATOR], filter: {not: {unit: \"%\"}},",
        "sources(orderBy: [DOCUMENT_COUNT, NAME],",
      })
  void pagesInSeveralOrdersGiveEachRowOnceBothWays(String list) throws Exception {
    List<String> whole = walk(list, 100, false);
    assertThat(whole).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    for (int size : new int[] {2, 3, 100}) {
      assertThat(walk(list, size, false)).isEqualTo(whole);
      assertThat(walk(list, size, true)).isEqualTo(whole);
    }
  }

  @Test
  void severalOrdersAreThoseOfTheStore() throws Exception {
    List<String> asked =
        walk("tasks(orderBy: [RESPONSIBILITY_COUNT, DEADLINE_DESC, DOCUMENT_DESC],", 7, false);

    assertThat(asked)
        .isEqualTo(
            InventedStore.ids(
                "MATCH (t:Task) RETURN t.id AS id ORDER BY COUNT { (t)<-[:RESPONSIBLE_FOR]-() } DESC,"
                    + " t.deadlineBy IS NULL, t.deadlineBy DESC, t.documentId DESC, t.position DESC, t.id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter: {or: [{kind: KEY_TASK}, {level: CITY}]}, orderBy: DEADLINE",
        "filter: {or: [{kind: KEY_TASK}, {level: NATIONAL}]}, orderBy: [DEADLINE, DOCUMENT_DESC]",
        "filter: {and: [{kind: KEY_TASK}, {level: CITY}]}, orderBy: [DEADLINE, TARGET_COUNT]",
        "filter: {or: [{kind: KEY_TASK}, {level: CITY}]}"
      })
  void aCursorOfAnotherFilterOrOrderIsRefused(String other) throws Exception {
    String cursor =
        api.data(
                "{ tasks(first: 1, filter: {or: [{kind: KEY_TASK}, {level: CITY}]}, orderBy:"
                    + " [DEADLINE, TARGET_COUNT]) { pageInfo { endCursor } } }")
            .at("/tasks/pageInfo/endCursor")
            .asString();
    JsonNode error =
        api.error("{ tasks(%s, after: \"%s\") { nodes { id } } }".formatted(other, cursor));

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("另一个列表", "another list");
  }

  @Test
  void tooManyOrdersAreRefused() throws Exception {
    JsonNode error =
        api.error(
            "{ documents(orderBy: [NUMBER, TITLE, ISSUED_ON, LEVEL, TASK_COUNT, ID_DESC]) { nodes { id } } }");

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("orderBy", "至多 5 个");
  }

  private List<String> walk(String list, int size, boolean backwards) throws Exception {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      JsonNode page = page(list, size, backwards, cursor);
      List<String> found = new ArrayList<>();
      page.path("nodes").forEach(node -> found.add(node.path("id").asString()));
      ids.addAll(backwards ? 0 : ids.size(), found);
      JsonNode info = page.path("pageInfo");
      cursor =
          !info.path(backwards ? "hasPreviousPage" : "hasNextPage").asBoolean()
              ? null
              : info.path(backwards ? "startCursor" : "endCursor").asString();
    } while (cursor != null);
    return ids;
  }

  private JsonNode page(String list, int size, boolean backwards, @Nullable String cursor)
      throws Exception {
    String place =
        cursor == null ? "" : ", %s: \"%s\"".formatted(backwards ? "before" : "after", cursor);
    return api.data(
            "{ page: %s %s: %d%s) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                .formatted(list, backwards ? "last" : "first", size, place),
            Map.of())
        .path("page");
  }
}
