package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class CompareIT {

  private static final String TABLE = "document/示范区/示范工作任务分解表";

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  CompareIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @Test
  void twoDocumentsAreComparedInOneRoundTrip() throws Exception {
    store.take();
    JsonNode compared =
        compare(
            "示政办发[2099]1号",
            TABLE,
            "leftId rightId whole matched { left { label } right { label } line { kind otherIs } }"
                + " changed { right { label } } dropped { label } added { label }"
                + " targets { left { raw } right { raw } change strictness }");

    assertThat(store.take()).containsExactly("comparisons");
    assertThat(compared.path("leftId").asString()).isEqualTo("document/示政办发〔2099〕1号");
    assertThat(compared.path("whole").asBoolean()).isTrue();
    assertThat(compared.path("matched")).hasSize(7);
    assertThat(compared.at("/matched/0"))
        .isEqualTo(
            json(
                "{'left': {'label': '1'}, 'right': {'label': '1'},"
                    + " 'line': {'kind': 'LOCALISED', 'otherIs': 'LOWER'}}"));
    assertThat(compared.path("changed")).hasSize(7);
    assertThat(compared.path("dropped")).isEqualTo(json("[{'label': '3'}, {'label': '二/1'}]"));
    assertThat(compared.path("added")).hasSize(45 - 7);
    assertThat(compared.path("targets"))
        .isEqualTo(
            json(
                """
                [{'left': {'raw': '持证上岗率达到95%'}, 'right': {'raw': '持证上岗率不低于98%'}, 'change': 'RAISED', 'strictness': 'STRICTER'},
                 {'left': {'raw': '建成示范点3至5个'}, 'right': null, 'change': 'MISSING', 'strictness': 'UNKNOWN'},
                 {'left': {'raw': '医护比1:2左右'}, 'right': null, 'change': 'MISSING', 'strictness': 'UNKNOWN'}]
                """));
  }

  @Test
  void theOtherWayRoundTheChangeIsTurned() throws Exception {
    JsonNode compared =
        compare(
            TABLE,
            "示政办发〔2099〕1号",
            "targets { right { raw } change strictness } matched { left { label } line { otherIs"
                + " spans { left { quote } } } }");

    assertThat(compared.at("/targets/0"))
        .isEqualTo(
            json("{'right': {'raw': '持证上岗率达到95%'}, 'change': 'LOWERED', 'strictness': 'LOOSER'}"));
    assertThat(compared.at("/matched/0/line"))
        .isEqualTo(
            json(
                "{'otherIs': 'UPPER', 'spans': [{'left': {'quote': '配足人员'}}, {'left': {'quote':"
                    + " '上岗率'}}]}"));
  }

  @Test
  void twoTasksAreAlignedAndEscaped() throws Exception {
    InventedStore.run("MATCH (t:Task {id: 'task/示范区/示范工作任务分解表/1'}) SET t.text = '到2099年6月<b>配足人员'");
    try {
      JsonNode compared =
          compare(
              "task/示政办发〔2099〕1号/一/（一）/1",
              "task/示范区/示范工作任务分解表/1",
              "matched { html plain text { kind text } } html plain added { id }");

      assertThat(compared.path("matched")).hasSize(1);
      assertThat(compared.at("/matched/0/html").asString())
          .contains("<ins>", "&lt;b&gt;")
          .doesNotContain("<b>");
      assertThat(compared.at("/matched/0/plain").asString()).contains("{+", "<b>");
      assertThat(compared.path("html").asString())
          .startsWith("<table")
          .contains("&lt;b&gt;", "LOCALISED")
          .doesNotContain("<b>");
      assertThat(compared.path("plain").asString()).startsWith("= 1 | 1 LOCALISED");
      assertThat(compared.path("added").isEmpty()).isTrue();
    } finally {
      InventedStore.run("MATCH (t:Task {id: 'task/示范区/示范工作任务分解表/1'}) REMOVE t.text");
    }
  }

  @Test
  void withoutBothFullTextsNothingIsDroppedOrAdded() throws Exception {
    JsonNode compared =
        compare(
            "国示发〔2099〕1号",
            TABLE,
            "whole matched { kind: left { id } } dropped { id } added { id } targets { change }");

    assertThat(compared)
        .isEqualTo(
            json("{'whole': false, 'matched': [], 'dropped': [], 'added': [], 'targets': []}"));
  }

  @Test
  void whatIsNotThereOrCannotBeComparedIsSaid() throws Exception {
    JsonNode missing =
        api.error("{ compare(left: \"没有\", right: \"%s\") { whole } }".formatted(TABLE));
    assertThat(missing.at("/extensions/code").asString()).isEqualTo("NOT_FOUND");
    assertThat(missing.path("message").asString()).contains("没有“没有”", "There is no \"没有\"");

    JsonNode mixed =
        api.error(
            "{ compare(left: \"task/示范区/示范工作任务分解表/1\", right: \"%s\") { whole } }"
                .formatted(TABLE));
    assertThat(mixed.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
  }

  private JsonNode compare(String left, String right, String fields) throws Exception {
    return api.data(
            "query($l: String!, $r: String!) { compare(left: $l, right: $r) { %s } }"
                .formatted(fields),
            Map.of("l", left, "r", right))
        .path("compare");
  }
}
