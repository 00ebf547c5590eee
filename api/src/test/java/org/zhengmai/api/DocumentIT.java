package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class DocumentIT {

  /** The query that issue 2 promises to other tools, as written there. */
  static final String PROMISED =
      """
      query($n: String!) { document(number: $n) { number title type issuedOn level status issuer { name } region { name }
          tasks(filter: {kind: KEY_TASK}, first: 100) { totalCount nodes { label heading deadline { raw by } section { heading }
            responsibilities { role rank printedName agency { name } evidence { source start end quote } } } }
          citations(first: 100) { nodes { relation task { label } document { number title level status } evidence { quote } } }
          witnesses { source { name } } } }
      """;

  private final ApiClient api;

  @Autowired
  DocumentIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void heldDocumentsAreCounted() throws Exception {
    assertThat(api.data("{ documents(filter: {status: HELD}) { totalCount } }"))
        .isEqualTo(json("{'documents': {'totalCount': 2}}"));
  }

  @Test
  void aDocumentIsAnsweredWithItsTasksUnitsCitationsAndWitnesses() throws Exception {
    JsonNode document = api.data(PROMISED, Map.of("n", "示政办发〔2099〕1号")).path("document");

    assertThat(document)
        .isEqualTo(
            json(
                """
                {'number': '示政办发〔2099〕1号', 'title': '示范市人民政府办公室关于印发《示范工作实施方案》的通知',
                 'type': 'PLAN', 'issuedOn': '2099-03-01', 'level': 'CITY', 'status': 'HELD',
                 'issuer': {'name': '示范市人民政府办公室'}, 'region': {'name': '示范市'},
                 'tasks': {'totalCount': 3, 'nodes': [
                   {'label': '1', 'heading': '壮大队伍', 'deadline': {'raw': '2099年12月底前', 'by': '2099-12-31'},
                    'section': {'heading': '队伍建设'}, 'responsibilities': [
                     {'role': 'LEAD', 'rank': 1, 'printedName': '市人社局', 'agency': {'name': '示范市人力资源和社会保障局'},
                      'evidence': {'source': 'a.txt', 'start': 103, 'end': 107, 'quote': '市人社局'}},
                     {'role': 'SUPPORT', 'rank': 2, 'printedName': '市卫健委', 'agency': {'name': '示范市卫生健康委员会'},
                      'evidence': {'source': 'a.txt', 'start': 110, 'end': 114, 'quote': '市卫健委'}}]},
                   {'label': '2', 'heading': '常年培训', 'deadline': {'raw': '长期坚持', 'by': null},
                    'section': {'heading': '队伍建设'}, 'responsibilities': [
                     {'role': 'RESPONSIBLE', 'rank': 1, 'printedName': '市卫健委', 'agency': {'name': '示范市卫生健康委员会'},
                      'evidence': {'source': 'a.txt', 'start': 130, 'end': 134, 'quote': '市卫健委'}}]},
                   {'label': '3', 'heading': '改善条件', 'deadline': null,
                    'section': {'heading': '队伍建设'}, 'responsibilities': [
                     {'role': 'RESPONSIBLE', 'rank': 1, 'printedName': '市人社局', 'agency': {'name': '示范市人力资源和社会保障局'},
                      'evidence': {'source': 'a.txt', 'start': 143, 'end': 147, 'quote': '市人社局'}},
                     {'role': 'RESPONSIBLE', 'rank': 2, 'printedName': '各县（市、区）人民政府', 'agency': {'name': '各县（市、区）人民政府'},
                      'evidence': {'source': 'a.txt', 'start': 148, 'end': 159, 'quote': '各县（市、区）人民政府'}}]}]},
                 'citations': {'nodes': [
                   {'relation': 'BASIS', 'task': null, 'document': {'number': '国示发〔2099〕1号', 'title': '国务院关于开展示范工作的通知',
                    'level': 'NATIONAL', 'status': 'CITED'}, 'evidence': {'quote': '国示发〔2099〕1号'}},
                   {'relation': 'BASIS', 'task': null, 'document': {'number': '样政办发〔2099〕3号', 'title': '示范省人民政府办公厅关于示范工作的实施意见',
                    'level': 'PROVINCIAL', 'status': 'CITED'}, 'evidence': {'quote': '样政办发〔2099〕3号'}},
                   {'relation': 'IMPLEMENTS', 'task': {'label': '1'}, 'document': {'number': '样政办发〔2099〕3号', 'title': '示范省人民政府办公厅关于示范工作的实施意见',
                    'level': 'PROVINCIAL', 'status': 'CITED'}, 'evidence': {'quote': '样政办发〔2099〕3号'}},
                   {'relation': 'REPEALS', 'task': {'label': '二/1'}, 'document': {'number': '示政办发〔2098〕9号', 'title': null,
                    'level': 'CITY', 'status': 'CITED'}, 'evidence': {'quote': '示政办发〔2098〕9号'}}]},
                 'witnesses': [{'source': {'name': 'a.txt'}}, {'source': {'name': 'b.md'}}]}
                """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示政办发[2099]1号",
        "示政办发［2099］1号",
        "示政办发﹝2099﹞1号",
        "示政办发(2099)1号",
        "示政办发〔２０９９〕１号",
        " 示政办发 〔2099〕 1 号 "
      })
  void aNumberIsFoundInAnyStyle(String number) throws Exception {
    assertThat(api.data("query($n: String!) { document(number: $n) { id } }", Map.of("n", number)))
        .isEqualTo(json("{'document': {'id': 'document/示政办发〔2099〕1号'}}"));
  }

  @Test
  void anUnknownNumberIsNull() throws Exception {
    assertThat(api.data("{ document(number: \"没有〔2099〕1号\") { id } }"))
        .isEqualTo(json("{'document': null}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{status: CITED} | 3",
        "{type: TASK_TABLE} | 1",
        "{level: NATIONAL} | 1",
        "{number: \"示政办发\"} | 2",
        "{number: \"示政办发[2099]\"} | 1",
        "{issuedFrom: \"2099-02-10\"} | 2",
        "{issuedTo: \"2099-02-10\"} | 2",
        "{issuedFrom: \"2099-02-10\", issuedTo: \"2099-02-10\"} | 1",
        "{region: \"示范市\"} | 1",
        "{region: \"990101\"} | 1",
        "{status: HELD, region: \"990000\"} | 0",
        "{} | 5",
        "null | 5"
      })
  void conditionsHoldTogether(String filter, int total) throws Exception {
    JsonNode documents =
        api.data("{ documents(filter: %s) { totalCount nodes { id } } }".formatted(filter))
            .path("documents");

    assertThat(documents.path("totalCount").asInt()).isEqualTo(total);
    assertThat(documents.path("nodes").size()).isEqualTo(total);
  }

  @Test
  void sectionsComeInTheOrderOfTheText() throws Exception {
    assertThat(
            api.data(
                "{ document(number: \"示政办发〔2099〕1号\") { sections { label heading path position"
                    + " parent { heading } tasks { totalCount } document { number } } } }"))
        .isEqualTo(
            json(
                """
                {'document': {'sections': [
                  {'label': '一', 'heading': '重点任务', 'path': '一', 'position': 1, 'parent': null,
                   'tasks': {'totalCount': 0}, 'document': {'number': '示政办发〔2099〕1号'}},
                  {'label': '（一）', 'heading': '队伍建设', 'path': '一/（一）', 'position': 2, 'parent': {'heading': '重点任务'},
                   'tasks': {'totalCount': 3}, 'document': {'number': '示政办发〔2099〕1号'}},
                  {'label': null, 'heading': '保障措施', 'path': '二', 'position': 3, 'parent': null,
                   'tasks': {'totalCount': 1}, 'document': {'number': '示政办发〔2099〕1号'}}]}}
                """));
  }

  @Test
  void observationsAndSourcesAreTold() throws Exception {
    assertThat(
            api.data(
                "{ documents(filter: {status: HELD}) { nodes { observations { code messageZh messageEn"
                    + " evidence { source start end quote } } } }"
                    + " sources { totalCount nodes { name charset sha256 length"
                    + " witnesses { start document { title } } } } }"))
        .isEqualTo(
            json(
                """
                {'documents': {'nodes': [
                  {'observations': [{'code': 'GARBLED_UNIT_LIST', 'messageZh': '单位名单可能残缺。',
                    'messageEn': 'The list of units may be incomplete.',
                    'evidence': {'source': 'a.txt', 'start': 143, 'end': 159, 'quote': null}}]},
                  {'observations': [{'code': 'NO_TITLE', 'messageZh': '未见标题。', 'messageEn': 'No title is printed.',
                    'evidence': null}]}]},
                 'sources': {'totalCount': 3, 'nodes': [
                   {'name': 'a.txt', 'charset': 'UTF-8', 'sha256': 'aa', 'length': 193, 'witnesses': [
                     {'start': 0, 'document': {'title': '示范市人民政府办公室关于印发《示范工作实施方案》的通知'}}]},
                   {'name': 'b.md', 'charset': 'GB18030', 'sha256': 'bb', 'length': 193, 'witnesses': [
                     {'start': 0, 'document': {'title': '示范市人民政府办公室关于印发《示范工作实施方案》的通知'}}]},
                   {'name': 'c.txt', 'charset': 'UTF-8', 'sha256': 'cc', 'length': 1000, 'witnesses': [
                     {'start': 0, 'document': {'title': '示范工作任务分解表'}}]}]}}
                """));
  }

  @Test
  void whoCitesADocumentIsTold() throws Exception {
    assertThat(
            api.data(
                "{ document(number: \"样政办发〔2099〕3号\") { citedBy { totalCount nodes { relation"
                    + " citedNumber citedTitle basis task { label citations { relation } }"
                    + " citingDocument { number } } } } }"))
        .isEqualTo(
            json(
                """
                {'document': {'citedBy': {'totalCount': 2, 'nodes': [
                  {'relation': 'BASIS', 'citedNumber': '样政办发〔2099〕3号', 'citedTitle': null, 'basis': 'PRINTED', 'task': null,
                   'citingDocument': {'number': '示政办发〔2099〕1号'}},
                  {'relation': 'IMPLEMENTS', 'citedNumber': '样政办发〔2099〕3号', 'citedTitle': null, 'basis': 'PRINTED',
                   'task': {'label': '1', 'citations': [{'relation': 'IMPLEMENTS'}]},
                   'citingDocument': {'number': '示政办发〔2099〕1号'}}]}}}
                """));
    assertThat(
            api.data(
                "{ document(number: \"样政办发〔2099〕3号\") { citedBy(filter: {relation: REPEALS}) { totalCount } } }"))
        .isEqualTo(json("{'document': {'citedBy': {'totalCount': 0}}}"));
  }
}
