package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class TargetIT {

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  TargetIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @Test
  void aTaskTellsItsFiguresWithWhatTheyCountAndByWhen() throws Exception {
    assertThat(
            api.data(
                """
                { task(id: "task/示政办发〔2099〕1号/一/（一）/1") { targets { raw indicator comparator value ratio unit scope
                  due { raw by } task { label } document { number } evidence { source page quote rule } } } }
                """))
        .isEqualTo(
            json(
                """
                {'task': {'targets': [
                  {'raw': '持证上岗率达到95%', 'indicator': '持证上岗率', 'comparator': 'AT_LEAST', 'value': 95.0, 'ratio': null,
                   'unit': '%', 'scope': '全市', 'due': {'raw': '2099年12月底前', 'by': '2099-12-31'}, 'task': {'label': '1'},
                   'document': {'number': '示政办发〔2099〕1号'},
                   'evidence': {'source': 'a.txt', 'page': 3, 'quote': '持证上岗率达到95%', 'rule': 'target-comparison'}},
                  {'raw': '医护比1:2左右', 'indicator': '医护比', 'comparator': 'ABOUT', 'value': null, 'ratio': '1:2',
                   'unit': null, 'scope': null, 'due': null, 'task': {'label': '1'},
                   'document': {'number': '示政办发〔2099〕1号'},
                   'evidence': {'source': 'a.txt', 'page': null, 'quote': null, 'rule': 'target-comparison'}}]}}
                """));
  }

  @Test
  void aDocumentTellsTheFiguresOutsideItsTasksFirst() throws Exception {
    assertThat(
            api.data(
                "{ document(number: \"示政办发〔2099〕1号\") { targets(first: 2) { totalCount"
                    + " nodes { low high comparator task { label } } pageInfo { hasNextPage } } } }"))
        .isEqualTo(
            json(
                """
                {'document': {'targets': {'totalCount': 3, 'nodes': [
                  {'low': 3.0, 'high': 5.0, 'comparator': 'RANGE', 'task': null},
                  {'low': null, 'high': null, 'comparator': 'AT_LEAST', 'task': {'label': '1'}}],
                 'pageInfo': {'hasNextPage': true}}}}
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | 4",
        "{} | 4",
        "{indicator: \"上岗\"} | 2",
        "{indicator: \"床位\"} | 0",
        "{comparator: AT_LEAST} | 2",
        "{comparator: LESS} | 0",
        "{unit: \"个\"} | 1",
        "{dueFrom: \"2099-07-01\"} | 2",
        "{dueTo: \"2099-12-31\"} | 2",
        "{dueFrom: \"2099-07-01\", dueTo: \"2099-12-31\"} | 1",
        "{documentNumber: \"示政办发[2099]1号\"} | 3",
        "{documentNumber: \"示政办发[2099]1号\", comparator: RANGE} | 1",
        "{documentNumber: \"没有〔2099〕1号\"} | 0",
        "{level: DISTRICT} | 1",
        "{level: NATIONAL} | 0",
        "{region: \"示范市\"} | 3",
        "{region: \"990101\"} | 1",
        "{documentNumber: \"示政办发[2099]1号\", level: DISTRICT} | 0",
        "{documentNumber: \"示政办发[2099]1号\", region: \"示范市\"} | 3",
        "{indicator: \"上岗\", level: CITY, region: \"示范市\"} | 1"
      })
  void filtersKeepWhatFitsAllConditions(String filter, int total) throws Exception {
    assertThat(api.data("{ targets(filter: %s) { totalCount } }".formatted(filter)))
        .isEqualTo(json("{'targets': {'totalCount': %d}}".formatted(total)));
  }

  @Test
  void whoAnswersForEachTakesNoMoreRoundTripsThanLevels() throws Exception {
    store.take();

    api.data(
        "{ targets { nodes { raw document { number } task { label responsibilities { agency { name } } } } } }");

    assertThat(store.take())
        .containsExactlyInAnyOrder(
            "targets", "documents-by-id", "tasks-by-id", "responsibilities-of-task");
  }
}
