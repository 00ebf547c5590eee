package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class EffectIT {

  private final ApiClient api;

  @Autowired
  EffectIT(ApiClient api) {
    this.api = api;
  }

  @BeforeEach
  void repeal() {
    InventedStore.run(
        "MATCH (plan:Document {number: '示政办发〔2099〕1号'}) MATCH (old:Document {number: '示政办发〔2098〕9号'})"
            + " SET old.year = 2098 MERGE (plan)-[r:REPEALS {id: 'c4'}]->(old)"
            + " SET r.relation = 'REPEALS', r.basis = 'PRINTED', r.effectFrom = date('2099-03-01'),"
            + " r.effectUntil = date('2099-03-01'), r.source = 'a.txt', r.start = 1, r.end = 19,"
            + " r.quote = '原《示政办发〔2098〕9号》同时废止'");
  }

  @Test
  void bothDocumentsTellOfTheRepealWithItsDayAndItsWords() throws Exception {
    String effects =
        "effects(asOf: \"2099-02-28\") { relation effectiveOn applied basis note evidence { quote }"
            + " document { number } affected { number } }";
    JsonNode data =
        api.data(
            "{ old: document(number: \"示政办发〔2098〕9号\") { %s } plan: document(number: \"示政办发〔2099〕1号\") { %s } }"
                .formatted(effects, effects));

    assertThat(data.at("/old/effects")).isEqualTo(data.at("/plan/effects"));
    assertThat(data.at("/old/effects"))
        .isEqualTo(
            json(
                """
                [{'relation': 'REPEALS', 'effectiveOn': '2099-03-01', 'applied': false, 'basis': 'PRINTED', 'note': null,
                  'evidence': {'quote': '原《示政办发〔2098〕9号》同时废止'},
                  'document': {'number': '示政办发〔2099〕1号'}, 'affected': {'number': '示政办发〔2098〕9号'}}]
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "示政办发〔2098〕9号, 2097-12-31, false",
    "示政办发〔2098〕9号, 2098-07-01, null",
    "示政办发〔2098〕9号, 2099-02-28, true",
    "示政办发〔2098〕9号, 2099-03-01, false",
    "示政办发〔2099〕1号, 2099-02-28, false",
    "示政办发〔2099〕1号, 2099-03-01, true"
  })
  void aDocumentIsInForceFromItsIssueToItsEnd(String number, String day, String inForce)
      throws Exception {
    assertThat(
            api.data(
                    "{ document(number: \"%s\") { inForce(asOf: \"%s\") } }".formatted(number, day))
                .at("/document/inForce")
                .toString())
        .isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "2099-02-28, false",
    "2099-03-31, false",
    "2099-04-01, true",
    "2104-03-31, true",
    "2104-04-01, false"
  })
  void itIsInForceForAsLongAsItSays(String day, String inForce) throws Exception {
    InventedStore.run(
        "MATCH (plan:Document {number: '示政办发〔2099〕1号'}) SET plan.validFrom = date('2099-04-01'),"
            + " plan.validUntil = date('2104-03-31'), plan.validitySource = 'a.txt',"
            + " plan.validityStart = 3, plan.validityEnd = 25,"
            + " plan.validityQuote = '本方案自2099年4月1日起施行，有效期5年'");
    try {
      JsonNode document =
          api.data(
                  "{ document(number: \"示政办发〔2099〕1号\") { inForce(asOf: \"%s\") validity { from until evidence { quote } } } }"
                      .formatted(day))
              .path("document");
      assertThat(document.path("inForce").toString()).isEqualTo(inForce);
      assertThat(document.path("validity"))
          .isEqualTo(
              json(
                  "{'from': '2099-04-01', 'until': '2104-03-31', 'evidence': {'quote': '本方案自2099年4月1日起施行，有效期5年'}}"));
    } finally {
      InventedStore.run(
          "MATCH (plan:Document {number: '示政办发〔2099〕1号'}) SET plan.validFrom = null, plan.validUntil = null");
    }
  }

  @ParameterizedTest
  @CsvSource({"2099-12-31, true", "2100-01-01, null"})
  void afterItsOwnEndItCannotBeToldWhereItWasAmended(String day, String inForce) throws Exception {
    InventedStore.run(
        "MATCH (plan:Document {number: '示政办发〔2099〕1号'}) SET plan.validFrom = date('2099-03-01'),"
            + " plan.validUntil = date('2099-12-31') MERGE (by:Document {id: 'document/示政办发〔2099〕8号'})"
            + " SET by.number = '示政办发〔2099〕8号', by.status = 'CITED'"
            + " MERGE (by)-[r:AMENDS {id: 'c8'}]->(plan) SET r.relation = 'AMENDS', r.basis = 'PRINTED',"
            + " r.effectFrom = date('2099-06-01'), r.effectUntil = date('2099-06-01'), r.source = 'a.txt',"
            + " r.start = 1, r.end = 9, r.quote = '将《方案》第二条修改为'");
    try {
      assertThat(
              api.data(
                      "{ document(number: \"示政办发〔2099〕1号\") { inForce(asOf: \"%s\") } }"
                          .formatted(day))
                  .at("/document/inForce")
                  .toString())
          .isEqualTo(inForce);
    } finally {
      InventedStore.run(
          "MATCH (plan:Document {number: '示政办发〔2099〕1号'}) SET plan.validFrom = null, plan.validUntil = null"
              + " WITH plan MATCH (by:Document {id: 'document/示政办发〔2099〕8号'}) DETACH DELETE by");
    }
  }

  @Test
  void ofADocumentWithoutAnyDayItCannotBeTold() throws Exception {
    JsonNode data =
        api.data(
            "{ node(id: \"document/示范区/示范工作任务分解表\") { ... on Document { inForce effects { applied } } } }");

    assertThat(data).isEqualTo(json("{'node': {'inForce': null, 'effects': []}}"));
  }
}
