package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How often a request goes to the store: once a field that needs it, whatever the number of rows.
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

    assertThat(store.take())
        .containsExactlyInAnyOrder(
            "documents-by-number",
            "tasks",
            "citations",
            "witnesses-of-document",
            "responsibilities-of-task",
            "documents-by-id");
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
