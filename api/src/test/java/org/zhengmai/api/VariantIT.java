package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class VariantIT {

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  VariantIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @Test
  void whereCopiesDifferIsAnsweredWithTheVoteAndEachWitness() throws Exception {
    assertThat(
            api.data(
                "{ document(number: \"示政办发〔2099〕1号\") { variants(filter: {kind: WORDING}) { totalCount"
                    + " nodes { kind position chosen tie before after document { number } readings {"
                    + " text votes chosen witnesses { source { name } start end quote } } } } } }"))
        .isEqualTo(
            json(
                """
                {'document': {'variants': {'totalCount': 1, 'nodes': [
                  {'kind': 'WORDING', 'position': 1, 'chosen': '长期坚持', 'tie': true, 'before': '2.常年培训。',
                   'after': '。（市卫健委）', 'document': {'number': '示政办发〔2099〕1号'}, 'readings': [
                    {'text': '长期坚持', 'votes': 1, 'chosen': true, 'witnesses': [
                      {'source': {'name': 'a.txt'}, 'start': 124, 'end': 128, 'quote': '长期坚持'}]},
                    {'text': '长期坚守', 'votes': 1, 'chosen': false, 'witnesses': [
                      {'source': {'name': 'b.md'}, 'start': 125, 'end': 129, 'quote': '长期坚守'}]}]}]}}}
                """));
  }

  @Test
  void copiesWithOneReadingStandTogether() throws Exception {
    JsonNode readings =
        api.data(
                "{ node(id: \"variant/示政办发〔2099〕1号/2\") { ... on Variant { readings { votes"
                    + " witnesses { source { name } } } } } }")
            .path("node")
            .path("readings");

    assertThat(readings)
        .isEqualTo(
            json(
                "[{'votes': 2, 'witnesses': [{'source': {'name': 'a.txt'}}, {'source': {'name': 'b.md'}}]},"
                    + " {'votes': 1, 'witnesses': [{'source': {'name': 'c.txt'}}]}]"));
  }

  @Test
  void variantsArePagedInTheOrderOfTheText() throws Exception {
    String page =
        "{ document(number: \"示政办发〔2099〕1号\") { variants(first: 1%s) { nodes { position }"
            + " pageInfo { hasNextPage endCursor } } } }";
    JsonNode first = api.data(page.formatted("")).path("document").path("variants");
    String cursor = first.path("pageInfo").path("endCursor").asString();
    JsonNode second =
        api.data(page.formatted(", after: \"" + cursor + "\"")).path("document").path("variants");

    assertThat(first.path("nodes")).isEqualTo(json("[{'position': 1}]"));
    assertThat(first.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
    assertThat(second.path("nodes")).isEqualTo(json("[{'position': 2}]"));
    assertThat(second.path("pageInfo").path("hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void variantsOfManyDocumentsAreOneRoundTrip() throws Exception {
    store.take();
    api.data(
        "{ documents { nodes { variants { nodes { readings { witnesses { source { name } } } } } } } }");

    assertThat(store.take()).containsExactly("documents", "variants");
  }
}
