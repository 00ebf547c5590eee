package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class NodeIT {

  private static final String NODE = "query($id: ID!) { node(id: $id) { __typename id } }";

  private final ApiClient api;

  @Autowired
  NodeIT(ApiClient api) {
    this.api = api;
  }

  @ParameterizedTest
  @CsvSource({
    "document/示政办发〔2099〕1号, Document",
    "section/示政办发〔2099〕1号/一/（一）, Section",
    "task/示政办发〔2099〕1号/二/1, Task",
    "agency/990100/卫生健康, Agency",
    "region/990101, Region",
    "source/b, Source",
    "observation/2, Observation",
    "target/示政办发〔2099〕1号/-/1, Target",
    "variant/示政办发〔2099〕1号/2, Variant"
  })
  void everyKindIsFoundByItsId(String id, String type) throws Exception {
    assertThat(api.data(NODE, Map.of("id", id)))
        .isEqualTo(json("{'node': {'__typename': '%s', 'id': '%s'}}".formatted(type, id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "document/", "task/示政办发〔2099〕1号", "unknown/1"})
  void anUnknownIdIsNull(String id) throws Exception {
    assertThat(api.data(NODE, Map.of("id", id))).isEqualTo(json("{'node': null}"));
  }

  @Test
  void severalAreFoundInTheOrderOfTheirIds() throws Exception {
    List<String> ids =
        List.of("agency/990100/卫生健康", "unknown/1", "task/示政办发〔2099〕1号/二/1", "agency/990100/卫生健康");

    assertThat(
            api.data(
                "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", Map.of("ids", ids)))
        .isEqualTo(
            json(
                "{'nodes': [{'__typename': 'Agency', 'id': 'agency/990100/卫生健康'}, null,"
                    + " {'__typename': 'Task', 'id': 'task/示政办发〔2099〕1号/二/1'},"
                    + " {'__typename': 'Agency', 'id': 'agency/990100/卫生健康'}]}"));
  }

  @Test
  void moreThanAPageOfIdsAreRefused() throws Exception {
    String ids = "\"task/1\" ".repeat(101);

    assertThat(api.error("{ nodes(ids: [" + ids + "]) { id } }").at("/extensions/code").asString())
        .isEqualTo("BAD_REQUEST");
  }
}
