package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * How often a request goes to the store: once a field that needs it and does not come with its
 * list, whatever the number of rows.
 */
@ServerTest
class RoundTripIT {

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  RoundTripIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @BeforeEach
  void startCounting() {
    store.take();
  }

  @Test
  void thePromisedQueryTakesNoMoreRoundTripsThanItIsDeep() throws Exception {
    api.data(DocumentIT.PROMISED, Map.of("n", "示政办发〔2099〕1号"));

    assertThat(store.take()).containsExactly("documents-by-number", "documents-by-id");
  }

  @Test
  void whatAListLeadsOnToComesWithIt() throws Exception {
    api.data(
        "{ agencies(first: 5) { edges { node { responsibilities { edges { node { task { section { id } } } } } } } } }");
    assertThat(store.take()).containsExactly("agencies", "responsibilities");

    api.data("{ search(query: \"示范\") { nodes { node { id ... on Task { section { id } } } } } }");
    assertThat(store.take()).containsExactly("search");
  }

  @Test
  void whatOneThingLeadsOnToComesWithIt() throws Exception {
    String number = "number: \"示政办发〔2099〕1号\"";
    api.data(
        "{ document(%s) { sections { tasks(first: 100) { nodes { section { id } responsibilities { role } } } } } }"
            .formatted(number));
    assertThat(store.take()).containsExactly("documents-by-number");

    api.data(
        "{ document(%s) { title lineage(depth: 3) { nodes { id } gaps { from } } } }"
            .formatted(number));
    assertThat(store.take()).containsExactly("documents-by-number");

    api.data(
        "{ document(%s) { a: lineage(depth: 3) { nodes { id } } b: lineage { nodes { id } } tasks { totalCount } } }"
            .formatted(number));
    assertThat(store.take()).containsExactlyInAnyOrder("documents-by-number", "lineage", "tasks");
  }

  @Test
  void anAgencyByItsShortNameComesWithItsDuties() throws Exception {
    JsonNode agency =
        api.data(
            "{ agency(name: \"市人社局\") { name responsibilities { totalCount } groups { name } } }");

    assertThat(store.take()).containsExactly("agencies-named");
    assertThat(agency.at("/agency/responsibilities/totalCount").asInt()).isPositive();
  }

  /** Each of several things comes with what is asked of it, and of no other. */
  @Test
  void severalThingsComeWithWhatEachLeadsOnTo() throws Exception {
    String held = "document(number: \"示政办发〔2099〕1号\")";
    String other = "document(number: \"国示发〔2099〕1号\")";
    JsonNode both =
        api.data(
            "{ a: %s { tasks(first: 2) { nodes { id } } } b: %s { title } c: %s { sections { heading } tasks(first: 1) { totalCount } } }"
                .formatted(held, other, held));
    assertThat(store.take()).containsExactly("documents-by-number");
    assertThat(both.at("/a/tasks/nodes").size()).isEqualTo(2);
    assertThat(both.at("/c/sections").size()).isPositive();

    api.data(
        "{ a: node(id: \"document/示政办发〔2099〕1号\") { ... on Document { tasks(first: 1) { nodes { id } } } }"
            + " b: nodes(ids: [\"document/示政办发〔2099〕1号\", \"document/国示发〔2099〕1号\"]) { id }"
            + " c: node(id: \"document/国示发〔2099〕1号\") { ... on Document { tasks(first: 2) { totalCount } } } }");
    assertThat(store.take()).containsExactly("documents-by-id");
  }

  /** Once for a page, although many of its tasks stand in one document. */
  @Test
  void theDocumentsOfAPageComeWithIt() throws Exception {
    String wanted = "document { id number title status issuer { name } region { name } }";
    JsonNode tasks =
        api.data("{ tasks(first: 100) { nodes { documentId: id %s } } }".formatted(wanted));
    assertThat(store.take()).containsExactly("tasks");
    JsonNode again = api.data("{ tasks(first: 100) { nodes { documentId: id } } }");
    store.take();
    assertThat(tasks.at("/tasks/nodes").size())
        .isEqualTo(again.at("/tasks/nodes").size())
        .isGreaterThan(20);
    for (JsonNode task : tasks.at("/tasks/nodes")) {
      JsonNode alone =
          api.data(
              "{ task(id: \"%s\") { %s } }".formatted(task.path("documentId").asString(), wanted));
      assertThat(task.path("document")).isEqualTo(alone.at("/task/document"));
    }
    store.take();

    api.data(
        "{ agencies(first: 5) { nodes { responsibilities { nodes { task { document { number } } } } } } }");
    assertThat(store.take()).containsExactly("agencies", "responsibilities");
  }

  /** What comes with a list is not all of it, or not what was asked. */
  @Test
  void onePartOfWhatAListLeadsOnToIsAskedFor() throws Exception {
    String query =
        "{ tasks(first: 1) { nodes { heading all: responsibilities { role agency { name } } some: responsibilities(role: LEAD) { role } } } }";
    JsonNode task = api.data(query).at("/tasks/nodes/0");

    assertThat(store.take()).containsExactly("tasks", "responsibilities-of-task");
    assertThat(task.path("some").findValuesAsString("role"))
        .hasSameSizeAs(
            task.path("all").findValuesAsString("role").stream()
                .filter(role -> role.equals("LEAD"))
                .toList())
        .containsOnly("LEAD");
  }

  @Test
  void moreRowsTakeNoMoreRoundTrips() throws Exception {
    String query =
        "{ tasks(first: %d) { totalCount nodes { document { number } section { heading parent { heading } }"
            + " responsibilities { agency { name responsibilities(first: %d) { nodes { task { heading } } } } } } } }";
    api.data(query.formatted(1, 1));
    int few = store.take().size();
    api.data(query.formatted(49, 100));

    assertThat(store.take()).hasSize(few).hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void manyAliasesOfOneFieldAreOneRoundTrip() throws Exception {
    api.data(
        """
        { a: document(number: "示政办发〔2099〕1号") { title } b: document(number: "国示发〔2099〕1号") { title }
          c: document(number: "没有") { title } d: document(number: "示政办发[2099]1号") { title } }
        """);
    assertThat(store.take()).containsExactly("documents-by-number");

    api.data(
        """
        { a: tasks(first: 1) { nodes { id } } b: tasks(first: 5, filter: {kind: SAFEGUARD}) { totalCount } }
        """);
    assertThat(store.take()).containsExactly("tasks");
  }

  @Test
  void whatIsKnownIsNotAskedForAgain() throws Exception {
    api.data("{ documents { nodes { issuer { name region { name } } region { code level } } } }");

    assertThat(store.take()).containsExactly("documents");
  }

  @Test
  void aRefusedRequestDoesNotReachTheStore() throws Exception {
    api.error("{ documents(first: 101) { nodes { id } } }");

    assertThat(store.take()).isEmpty();
  }
}
