package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * What is read together with the thing it belongs to is what is else read after it: the same fields
 * are asked of one thing, which reads onward, and of a list that has it, which does not.
 */
@ServerTest
class OnwardIT {

  private static final String NUMBER = "示政办发〔2099〕1号";

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  OnwardIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tasks(first: 3) { nodes { id heading } pageInfo { hasNextPage endCursor } }",
        "tasks(last: 2) { totalCount edges { cursor node { id section { id } } } }",
        "tasks(first: 100, orderBy: [RESPONSIBILITY_COUNT]) { nodes { id responsibilities { agency { name region { name } } rank } document { title } } }",
        "tasks(filter: {or: [{role: SUPPORT}, {not: {kind: KEY_TASK}}], deadlineTo: \"2099-12-31\"}) { totalCount nodes { id } }",
        "a: tasks(first: 1) { nodes { id } } b: tasks(first: 7) { nodes { id kind } } c: tasks(first: 7) { totalCount }",
        "... { tasks(first: 2) { nodes { heading } } } ... on Document { tasks(first: 2) { totalCount } }",
        "citations { nodes { document { number } } } citedBy(first: 2) { totalCount nodes { citingDocument { number } } }",
        "targets(first: 100) { nodes { indicator value } } variants { totalCount } observations { code }",
        "sections { id heading tasks(first: 2) { nodes { id heading position responsibilities { role rank agency { id name } } } pageInfo { hasNextPage } } }",
        "lineage { nodes { id number } edges { from to basis } gaps { from to level } truncated }",
        "lineage(direction: BOTH, depth: 1) { nodes { id issuer { name } region { name } } edges { relation evidence { quote } } }",
        "sections { tasks { totalCount } } sections { again: tasks(last: 1) { nodes { heading } } } witnesses { source { name } }",
        "lineage(direction: DESCENDANTS, relations: [IMPLEMENTS, SAME_WORK], depth: 10, asOf: \"2099-03-01\", includeCurated: false) { nodes { number } }",
        "a: lineage(depth: 2) { nodes { id } } tasks(first: 1) { nodes { id text evidence { quote } } }"
      })
  void aDocumentsFieldsAreTheSameHoweverTheyAreRead(String fields) throws Exception {
    store.take();
    JsonNode after =
        api.data(
            "query($n: String) { documents(filter: {number: $n}) { nodes { %s } } }"
                .formatted(fields),
            Map.of("n", NUMBER));
    int trips = store.take().size();
    JsonNode together =
        api.data(
            "query($n: String!) { document(number: $n) { %s } }".formatted(fields),
            Map.of("n", NUMBER));

    assertThat(together.path("document")).isEqualTo(after.at("/documents/nodes/0"));
    assertThat(store.take()).hasSizeLessThan(trips).contains("documents-by-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tasks(last: 2, orderBy: [RESPONSIBILITY_COUNT]) { totalCount edges { cursor node { id } } } citedBy { totalCount }",
        "sections { id tasks(first: 2) { nodes { id responsibilities { role } } } } witnesses { source { name } }",
        "lineage(direction: BOTH) { nodes { id } edges { from to } }"
      })
  void andByIdToo(String fields) throws Exception {
    byId("document/" + NUMBER, "Document", fields);
    byId("document/国示发〔2099〕1号", "Document", fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "responsibilities { role }",
        "responsibilities { role agency { name level region { name } } evidence { quote } } targets { indicator } citations { document { number } }",
        "all: responsibilities { role } some: responsibilities(role: LEAD) { role rank }",
        "targets { raw value unit } heading section { heading }"
      })
  void aTasksFieldsAreTheSameHoweverTheyAreRead(String fields) throws Exception {
    JsonNode tasks = api.data("{ tasks(first: 8) { nodes { id } } }");
    for (String id : tasks.findValuesAsString("id")) {
      byId(id, "Task", fields);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "responsibilities(first: 2) { nodes { role task { id heading document { number title } } } pageInfo { endCursor } }",
        "responsibilities(filter: {role: LEAD}, last: 3) { totalCount edges { cursor node { rank } } }",
        "groups { name } successors { name } predecessors { name } successions { successor { name } }",
        "counterparts { name } up: counterparts(direction: UP) { name level }",
        "name kind responsibilities(first: 1) { nodes { agency { name } } }"
      })
  void anAgencysFieldsAreTheSameHoweverTheyAreRead(String fields) throws Exception {
    JsonNode agencies = api.data("{ agencies(first: 8) { nodes { id name region { code } } } }");
    for (JsonNode agency : agencies.at("/agencies/nodes")) {
      JsonNode there = byId(agency.path("id").asString(), "Agency", fields);
      JsonNode region = agency.at("/region/code");
      store.take();
      JsonNode named =
          api.data(
              "query($n: String!, $r: String) { agency(name: $n, region: $r) { %s } }"
                  .formatted(fields),
              region.isMissingNode()
                  ? Map.of("n", agency.path("name").asString())
                  : Map.of("n", agency.path("name").asString(), "r", region.asString()));
      assertThat(named.path("agency")).isEqualTo(there);
      assertThat(store.take()).containsExactly("agencies-named");
    }
  }

  @Test
  void aLaterPageComesWithItsThingToo() throws Exception {
    String query =
        "query($a: String) { node(id: \"document/%s\") { ... on Document { tasks(first: 2, after: $a) { nodes { id } pageInfo { endCursor } } } } }"
            .formatted(NUMBER);
    JsonNode first = api.data(query).at("/node/tasks");
    store.take();
    JsonNode second =
        api.data(query, Map.of("a", first.at("/pageInfo/endCursor").asString())).at("/node/tasks");

    assertThat(store.take()).containsExactly("documents-by-id");
    assertThat(Set.copyOf(second.findValuesAsString("id")))
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.findValuesAsString("id"));
  }

  /** What is wrong is said where it is wrong, as of any other list. */
  @ParameterizedTest
  @ValueSource(strings = {"tasks(first: 0) { totalCount }", "tasks(after: \"x\") { totalCount }"})
  void whatCannotBeAskedIsRefusedByItsOwnField(String field) throws Exception {
    JsonNode error = api.error("{ document(number: \"%s\") { %s } }".formatted(NUMBER, field));

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("path")).map(JsonNode::asString).containsExactly("document", "tasks");
  }

  @Test
  void nothingIsReadOfWhatIsNotThereOrOfAnotherKind() throws Exception {
    store.take();
    assertThat(
            api.data(
                    "{ document(number: \"没有\") { tasks { nodes { id } } } node(id: \"agency/没有\") { ... on Agency { responsibilities { totalCount } } } }")
                .properties())
        .allSatisfy(entry -> assertThat(entry.getValue().isNull()).isTrue());
    assertThat(store.take()).containsExactlyInAnyOrder("documents-by-number", "agencies-by-id");

    JsonNode task =
        api.data(
            "{ node(id: \"document/%s\") { id ... on Task { targets { raw } } } }"
                .formatted(NUMBER));
    assertThat(task.at("/node").properties()).hasSize(1);
    assertThat(store.take()).containsExactly("documents-by-id");
  }

  @Test
  void variablesAndDirectivesSayWhatIsRead() throws Exception {
    String query =
        "query($n: String!, $f: Int, $w: TaskFilter, $skip: Boolean!, $last: Int) { document(number: $n) {"
            + " a: tasks(first: $f, filter: $w, orderBy: RESPONSIBILITY_COUNT) { totalCount nodes { id } }"
            + " b: tasks(last: $last) @skip(if: $skip) { nodes { id } }"
            + " sections @include(if: $skip) { tasks(first: $f) { nodes { id } } } } }";
    String list =
        query.replace("document(number: $n) {", "documents(filter: {number: $n}) { nodes {") + " }";
    for (Map<String, Object> given :
        List.<Map<String, Object>>of(
            Map.of("n", NUMBER, "skip", true),
            Map.of("n", NUMBER, "skip", false, "f", 2, "last", 1),
            Map.of(
                "n", NUMBER, "skip", true, "f", 1, "w", Map.of("role", "LEAD", "not", Map.of())))) {
      assertThat(api.data(query, given).path("document"))
          .isEqualTo(
              api.data(list.replace("$n: String!", "$n: String"), given).at("/documents/nodes/0"));
    }
  }

  /** By its id, read with more and read alone. */
  private JsonNode byId(String id, String type, String fields) throws Exception {
    store.take();
    JsonNode after =
        api.data(
            "query($i: ID!) { nodes(ids: [$i]) { ... on %s { %s } } }".formatted(type, fields),
            Map.of("i", id));
    int trips = store.take().size();
    JsonNode together =
        api.data(
            "query($i: ID!) { node(id: $i) { ... on %s { %s } } }".formatted(type, fields),
            Map.of("i", id));

    assertThat(together.path("node")).isEqualTo(after.at("/nodes/0"));
    assertThat(store.take()).hasSizeLessThan(trips);
    return together.path("node");
  }
}
