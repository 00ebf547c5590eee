package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class ImpactIT {

  private final ApiClient api;

  @Autowired
  ImpactIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void allThatRestsOnADocumentIsToldWithItsWordsDirectlyOrThroughOthers() throws Exception {
    assertThat(
            api.data(
                """
                { impact(document: "样政办发[2099]3号") { document { number } documentCount taskCount truncated
                  items { distance relation basis document { id } task { label } through { number } evidence { quote } } } }
                """))
        .isEqualTo(
            json(
                """
                {'impact': {'document': {'number': '样政办发〔2099〕3号'}, 'documentCount': 2, 'taskCount': 1, 'truncated': false,
                  'items': [
                    {'distance': 1, 'relation': 'BASIS', 'basis': 'PRINTED', 'document': {'id': 'document/示政办发〔2099〕1号'},
                     'task': null, 'through': {'number': '样政办发〔2099〕3号'}, 'evidence': {'quote': '样政办发〔2099〕3号'}},
                    {'distance': 1, 'relation': 'IMPLEMENTS', 'basis': 'PRINTED', 'document': {'id': 'document/示政办发〔2099〕1号'},
                     'task': {'label': '1'}, 'through': {'number': '样政办发〔2099〕3号'}, 'evidence': {'quote': '样政办发〔2099〕3号'}},
                    {'distance': 2, 'relation': 'IMPLEMENTS', 'basis': 'CURATED', 'document': {'id': 'document/示范区/示范工作任务分解表'},
                     'task': null, 'through': {'number': '示政办发〔2099〕1号'}, 'evidence': null}]}}
                """));
  }

  @Test
  void itGoesNoFartherThanAskedAndLeavesOutWhatWasAddedByHand() throws Exception {
    assertThat(
            api.data(
                """
                { near: impact(document: "document/样政办发〔2099〕3号", depth: 1) { items { distance } }
                  printed: impact(document: "样政办发〔2099〕3号", includeCurated: false) { items { basis } }
                  none: impact(document: "document/示范区/示范工作任务分解表") { items { basis } documentCount } }
                """))
        .isEqualTo(
            json(
                """
                {'near': {'items': [{'distance': 1}, {'distance': 1}]},
                 'printed': {'items': [{'basis': 'PRINTED'}, {'basis': 'PRINTED'}]},
                 'none': {'items': [], 'documentCount': 0}}
                """));
  }

  @Test
  void aDocumentDoesNotRestOnItself() throws Exception {
    String asked =
        "{ impact(document: \"示政办发〔2099〕1号\") { items { document { id } } documentCount taskCount } }";
    JsonNode before = api.data(asked);
    InventedStore.run(
        "MATCH (d:Document {number: '示政办发〔2099〕1号'})-[c:CITES]->() WITH d, c LIMIT 1"
            + " MATCH (t:Task {documentId: d.id}) WITH d, c, t LIMIT 1 CREATE (d)-[a:CITES]->(d),"
            + " (t)-[b:CITES]->(d) SET a = properties(c), b = properties(c), a.id = 'cites/self/a',"
            + " b.id = 'cites/self/b'");

    assertThat(before.at("/impact/items")).isNotEmpty();
    assertThat(api.data(asked)).isEqualTo(before);
    InventedStore.run("MATCH ()-[c:CITES]->() WHERE c.id STARTS WITH 'cites/self' DELETE c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document: \"无此文号\" | NOT_FOUND | documents(filter",
        "document: \"document/无\" | NOT_FOUND | documents(filter",
        "document: \"样政办发〔2099〕3号\", depth: 7 | BAD_REQUEST | from 1 to 6"
      })
  void whatCannotBeAnsweredIsToldWithARemedy(String arguments, String code, String words)
      throws Exception {
    JsonNode error = api.error("{ impact(%s) { truncated } }".formatted(arguments));

    assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
    assertThat(error.path("message").asString()).contains(words);
  }
}
