package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Facets count the whole list with its filter, as the store itself counts; on the sample. */
@ServerTest
class FacetIT {

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  FacetIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @BeforeAll
  static void load() throws IOException {
    InventedStore.loadTheSample();
  }

  @Test
  void valuesAreCountedOverTheWholeListNotThePage() throws Exception {
    JsonNode tasks =
        api.data(
                """
                { tasks(first: 1, filter: {or: [{text: "医院"}, {level: CITY}]}) { totalCount
                    facets(by: [AGENCY, ROLE, LEVEL, DEADLINE_YEAR, KIND], first: 3) {
                      by distinctCount missing values { id label count } } } }
                """)
            .path("tasks");
    String rows =
        "MATCH (t:Task) WHERE t.heading CONTAINS '医院' OR t.text CONTAINS '医院' OR EXISTS {"
            + " (:Document {id: t.documentId, level: 'CITY'}) } ";

    assertThat(tasks.at("/totalCount").asLong())
        .isEqualTo(InventedStore.count(rows + "RETURN count(t) AS n"));
    assertThat(names(tasks, "by"))
        .containsExactly("AGENCY", "ROLE", "LEVEL", "DEADLINE_YEAR", "KIND");
    assertThat(tasks.at("/facets/0/values")).hasSize(3);
    String agency = tasks.at("/facets/0/values/0/id").asString();
    assertThat(tasks.at("/facets/0/values/0/count").asLong())
        .isEqualTo(
            InventedStore.count(
                rows
                    + "WITH t MATCH (t)<-[:RESPONSIBLE_FOR]-(a:Agency {id: '"
                    + agency
                    + "'}) RETURN count(DISTINCT t) AS n"));
    assertThat(tasks.at("/facets/0/distinctCount").asLong())
        .isEqualTo(
            InventedStore.count(
                rows
                    + "WITH t MATCH (t)<-[:RESPONSIBLE_FOR]-(a:Agency) RETURN count(DISTINCT a) AS"
                    + " n"));
    assertThat(tasks.at("/facets/3/missing").asLong())
        .isEqualTo(
            InventedStore.count(rows + "WITH t WHERE t.deadlineBy IS NULL RETURN count(t) AS n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents(filter: {not: {status: CITED}}) { totalCount facets(by: [STATUS, TYPE, LEVEL,"
            + " ISSUED_YEAR], first: 100)",
        "tasks(filter: {agency: \"市财政局\"}) { totalCount facets(by: [KIND, DEADLINE_YEAR, DOCUMENT,"
            + " LEVEL, ISSUED_YEAR], first: 100)",
        "agencies { totalCount facets(by: [LEVEL, KIND, FUNCTION, REGION], first: 100)",
        "targets(filter: {level: CITY}) { totalCount facets(by: [INDICATOR, COMPARATOR, UNIT,"
            + " DUE_YEAR, DOCUMENT], first: 100)",
        "observations { totalCount facets(by: [CODE, DOCUMENT, LEVEL], first: 100)",
        "sources { totalCount facets(by: [CHARSET])",
        "search(query: \"医院\") { totalCount facets(by: [KIND, LEVEL, DOCUMENT], first: 100)"
      })
  void whatHasOneValueAtMostAddsUpToTheTotal(String list) throws Exception {
    JsonNode page =
        api.data("{ page: " + list + " { by distinctCount missing values { id label count } } } }")
            .path("page");

    assertThat(page.path("facets")).isNotEmpty();
    for (JsonNode facet : page.path("facets")) {
      long sum = facet.path("missing").asLong();
      for (JsonNode value : facet.path("values")) {
        sum += value.path("count").asLong();
        assertThat(value.path("label").asString()).isNotEmpty();
      }
      if (facet.path("distinctCount").asInt() <= 100) {
        assertThat(facet.path("values")).hasSize(facet.path("distinctCount").asInt());
        assertThat(sum).as(facet.path("by").asString()).isEqualTo(page.path("totalCount").asLong());
      }
    }
  }

  @Test
  void theyAreOneRoundTripMoreForAllListsOfALevel() throws Exception {
    store.take();
    api.data(
        """
        { documents(filter: {status: HELD}) { nodes { tasks(first: 1) { nodes { id }
            facets(by: [ROLE]) { values { count } } } } } }
        """);
    assertThat(store.take()).containsExactlyInAnyOrder("documents", "tasks", "tasks");

    api.data("{ tasks { facets(by: [ROLE, KIND]) { distinctCount } } }");
    assertThat(store.take()).contains("tasks");
  }

  @Test
  void ofNothingTheyAreEmptyAndTooManyValuesAreRefused() throws Exception {
    JsonNode none =
        api.data(
            "{ tasks(filter: {or: []}) { facets(by: [AGENCY, AGENCY]) { by distinctCount missing"
                + " values { id } } } }");
    JsonNode error = api.error("{ tasks { facets(by: [AGENCY], first: 101) { by } } }");
    JsonNode many =
        api.error("{ tasks { facets(by: [AGENCY, ROLE, KIND, LEVEL, REGION, ISSUER]) { by } } }");

    assertThat(none.at("/tasks/facets"))
        .isEqualTo(
            ApiClient.json("[{'by': 'AGENCY', 'distinctCount': 0, 'missing': 0, 'values': []}]"));
    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains("1 至 100");
    assertThat(many.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(many.path("message").asString()).contains("至多 5 种");
  }

  private static List<String> names(JsonNode tasks, String field) {
    List<String> names = new ArrayList<>();
    tasks.path("facets").forEach(facet -> names.add(facet.path(field).asString()));
    return names;
  }
}
