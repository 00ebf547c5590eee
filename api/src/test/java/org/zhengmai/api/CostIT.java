package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a query is said to cost counts each list as long as it can be. */
@ServerTest
class CostIT {

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  CostIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ impact(document: \"示政办发〔2099〕1号\") { items { distance } } } | 502",
        "{ document(number: \"示政办发〔2099〕1号\") { effects { relation } } } | 502",
        "{ document(number: \"示政办发〔2099〕1号\") { lineage { nodes { id } edges { relation } } } } |"
            + " 1204",
        "{ inheritance(topic: \"示范\", first: 5) { columns { level } edges { relation } } } | 1007",
        "{ tasks(first: 7) { facets(by: [AGENCY, ROLE], first: 30) { values { count } } } } | 848"
      })
  void listsCountAsLongAsTheyCanBe(String query, int estimate) throws Exception {
    assertThat(api.ask(query, Map.of()).at("/extensions/cost/estimate").asInt())
        .isEqualTo(estimate);
  }

  @Test
  void topicsOfOneRequestAreReadTogether() throws Exception {
    store.take();
    api.data(
        """
        { a: inheritance(topic: "示范工作") { edges { from } } b: inheritance(topic: "队伍", levels: [CITY]) { edges { from } }
          c: inheritance(topic: "任务", first: 2) { columns { level } } }
        """);

    assertThat(store.take()).containsExactly("inheritance-columns", "inheritance-edges");
  }
}
