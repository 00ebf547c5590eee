package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** References to documents and tasks. */
@ServerTest
class CiteIT {

  private static final String TASKS = "task/示政办发〔2099〕1号/一/（一）/";

  private final ApiClient api;

  @Autowired
  CiteIT(ApiClient api) {
    this.api = api;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "示政办发〔2099〕1号 | 示范市人民政府办公室. 示范市人民政府办公室关于印发《示范工作实施方案》的通知: 示政办发〔2099〕1号[Z]. 2099-03-01.",
        // neither title nor issuer nor date is known of it
        "示政办发〔2098〕9号 | 示政办发〔2098〕9号[Z]."
      })
  void aDocumentIsCitedAsTheStandardHasIt(String number, String reference) throws Exception {
    assertThat(
            api.data("query($n: String!) { document(number: $n) { citeAs } }", Map.of("n", number))
                .at("/document/citeAs")
                .asString())
        .isEqualTo(reference);
  }

  @Test
  void aDocumentWithoutANumberHasNone() throws Exception {
    assertThat(
            api.data("{ documents(filter: {type: TASK_TABLE}) { nodes { citeAs } } }")
                .at("/documents/nodes/0/citeAs")
                .asString())
        .isEqualTo("示范工作任务分解表[Z].");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1 壮大队伍[Z]//示范市人民政府办公室. 示范市人民政府办公室关于印发《示范工作实施方案》的通知: 示政办发〔2099〕1号. 2099-03-01: 3.",
        // its page is not known
        "2 | 2 常年培训[Z]//示范市人民政府办公室. 示范市人民政府办公室关于印发《示范工作实施方案》的通知: 示政办发〔2099〕1号. 2099-03-01."
      })
  void aTaskIsCitedAsAPartOfItsDocument(String label, String reference) throws Exception {
    assertThat(
            api.data(
                    "query($id: ID!) { task(id: $id) { citeAs(style: GB_T_7714) } }",
                    Map.of("id", TASKS + label))
                .at("/task/citeAs")
                .asString())
        .isEqualTo(reference);
  }

  @Test
  void programsGetTheSameAsData() throws Exception {
    String item =
        api.data("{ document(number: \"示政办发〔2099〕1号\") { citeAs(style: CSL_JSON) } }")
            .at("/document/citeAs")
            .asString();
    String part =
        api.data(
                "query($id: ID!) { task(id: $id) { citeAs(style: CSL_JSON) } }",
                Map.of("id", TASKS + "1"))
            .at("/task/citeAs")
            .asString();

    assertThat(JsonMapper.shared().readTree(item))
        .isEqualTo(
            json(
                """
                {'id': 'document/示政办发〔2099〕1号', 'type': 'document',
                 'title': '示范市人民政府办公室关于印发《示范工作实施方案》的通知', 'author': [{'literal': '示范市人民政府办公室'}],
                 'number': '示政办发〔2099〕1号', 'issued': {'date-parts': [[2099, 3, 1]]}, 'language': 'zh-CN'}
                """));
    assertThat(JsonMapper.shared().readTree(part))
        .isEqualTo(
            json(
                """
                {'id': 'task/示政办发〔2099〕1号/一/（一）/1', 'type': 'chapter', 'title': '1 壮大队伍',
                 'container-title': '示范市人民政府办公室关于印发《示范工作实施方案》的通知', 'author': [{'literal': '示范市人民政府办公室'}],
                 'number': '示政办发〔2099〕1号', 'issued': {'date-parts': [[2099, 3, 1]]}, 'language': 'zh-CN', 'page': '3'}
                """));
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws Exception {
    assertThat(
            JsonMapper.shared()
                .readTree(
                    api.data("{ document(number: \"示政办发〔2098〕9号\") { citeAs(style: CSL_JSON) } }")
                        .at("/document/citeAs")
                        .asString()))
        .isEqualTo(
            json(
                """
                {'id': 'document/示政办发〔2098〕9号', 'type': 'document', 'title': '示政办发〔2098〕9号',
                 'number': '示政办发〔2098〕9号', 'language': 'zh-CN'}
                """));
  }
}
