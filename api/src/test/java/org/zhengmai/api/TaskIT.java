package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class TaskIT {

  private final ApiClient api;

  @Autowired
  TaskIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void aTaskIsFoundById() throws Exception {
    JsonNode task =
        api.data(
            """
            { task(id: "task/示政办发〔2099〕1号/一/（一）/1") { label path position kind category text
              document { number } section { label } evidence { source start end page quote rule ruleVersion }
              responsibilities(role: SUPPORT) { printedName basis task { label } evidence { rule ruleVersion } } } }
            """);

    assertThat(task)
        .isEqualTo(
            json(
                """
                {'task': {'label': '1', 'path': '一/（一）/1', 'position': 1, 'kind': 'KEY_TASK', 'category': null,
                 'text': '2099年12月底前，按照样政办发〔2099〕3号配齐人员。', 'document': {'number': '示政办发〔2099〕1号'},
                 'section': {'label': '（一）'},
                 'evidence': {'source': 'a.txt', 'start': 65, 'end': 117, 'page': 3, 'quote': null, 'rule': 'numbered-item', 'ruleVersion': 1},
                 'responsibilities': [{'printedName': '市卫健委', 'basis': 'PRINTED', 'task': {'label': '1'},
                   'evidence': {'rule': 'trailing-units', 'ruleVersion': 1}}]}}
                """));
    assertThat(api.data("{ task(id: \"task/没有\") { id } }")).isEqualTo(json("{'task': null}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | 49",
        "{} | 49",
        "{kind: SAFEGUARD} | 1",
        "{documentNumber: \"示政办发[2099]1号\"} | 4",
        "{documentNumber: \"示政办发[2099]1号\", kind: KEY_TASK, agency: \"市人社局\"} | 2",
        "{documentNumber: \"示政办发[2099]1号\", role: LEAD} | 1",
        "{documentNumber: \"没有〔2099〕1号\"} | 0",
        "{agency: \"市人社局\"} | 2",
        "{agency: \"示范市人力资源和社会保障局\"} | 2",
        "{agency: \"市人社局\", role: LEAD} | 1",
        "{agency: \"市人社局\", role: SUPPORT} | 0",
        "{agencyId: \"agency/990101/卫生健康\"} | 45",
        "{agencyId: \"agency/990101/卫生健康\", agency: \"市人社局\"} | 0",
        "{agency: \"没有这个局\"} | 0",
        "{role: SUPPORT} | 1",
        "{deadlineFrom: \"2099-07-01\"} | 1",
        "{deadlineTo: \"2099-06-30\"} | 45",
        "{deadlineFrom: \"2099-06-30\", deadlineTo: \"2099-12-31\"} | 46"
      })
  void conditionsHoldTogether(String filter, int total) throws Exception {
    JsonNode tasks =
        api.data("{ tasks(filter: %s, first: 100) { totalCount nodes { id } } }".formatted(filter))
            .path("tasks");

    assertThat(tasks.path("totalCount").asInt()).isEqualTo(total);
    assertThat(tasks.path("nodes").size()).isEqualTo(total);
  }

  @Test
  void withoutAPageSizeTheFirstTwentyAreGiven() throws Exception {
    assertThat(api.data("{ tasks { nodes { id } } }").path("tasks").path("nodes").size())
        .isEqualTo(20);
    assertThat(
            api.data("query($n: Int) { tasks(first: $n) { nodes { id } } }", Map.of())
                .path("tasks")
                .path("nodes")
                .size())
        .isEqualTo(20);
    assertThat(
            api.data("{ tasks(first: null) { nodes { id } } }").path("tasks").path("nodes").size())
        .isEqualTo(20);
  }

  @Test
  void aTotalIsGivenUnderAnAliasAndThroughAFragment() throws Exception {
    assertThat(
            api.data(
                "{ tasks { ...f } documents { n: totalCount } } fragment f on TaskConnection { totalCount }"))
        .isEqualTo(json("{'tasks': {'totalCount': 49}, 'documents': {'n': 5}}"));
  }
}
