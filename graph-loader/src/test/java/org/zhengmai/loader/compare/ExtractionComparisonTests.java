package org.zhengmai.loader.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractionComparisonTests {

  private static final String UNITS =
      "[{'name': '市水利局', 'role': 'LEAD', 'rank': 1, 'span': [4, 8]}]";

  /** One document with a task; apostrophes stand for quotation marks. */
  private static JsonNode extraction(String document, String task) {
    return json(
        "{'documents': [{'title': '甲市关于乙的通知'"
            + document
            + ", 'tasks': [{'label': '1', 'heading': '修路', 'startsWith': '修好道路'"
            + task
            + "}]}]}");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  private static List<String> lines(JsonNode before, JsonNode after) {
    return ExtractionComparison.of(before, after).stream().map(Change::line).toList();
  }

  @Test
  void equalExtractionsDoNotDiffer() {
    JsonNode one = extraction(", 'issuer': '甲市'", ", 'responsibilities': " + UNITS);
    assertThat(lines(one, one)).isEmpty();
  }

  @Test
  void aPlaceIsNoFact() {
    JsonNode before = extraction("", ", 'responsibilities': " + UNITS);
    JsonNode after = extraction("", ", 'responsibilities': " + UNITS.replace("[4, 8]", "[5, 9]"));
    assertThat(lines(before, after)).isEmpty();
  }

  @Test
  void unitsAreGainedLostAndChanged() {
    JsonNode before =
        extraction(
            "",
            ", 'responsibilities': [{'name': '市水利局', 'role': 'SUPPORT', 'rank': 2},"
                + " {'name': '市财政', 'role': 'SUPPORT', 'rank': 3}]");
    JsonNode after =
        extraction(
            "",
            ", 'responsibilities': [{'name': '市水利局', 'role': 'LEAD', 'rank': 2},"
                + " {'name': '市财政局', 'role': 'SUPPORT', 'rank': 3}]");
    assertThat(lines(before, after))
        .containsExactly(
            "~ responsibility 甲市关于乙的通知 1: 市水利局: SUPPORT 2 → LEAD 2",
            "- responsibility 甲市关于乙的通知 1: 市财政: SUPPORT 3",
            "+ responsibility 甲市关于乙的通知 1: 市财政局: SUPPORT 3");
  }

  @Test
  void aNumberThatIsReadNowIsOneFactMore() {
    JsonNode after = extraction(", 'number': '甲发〔2099〕1号'", "");
    assertThat(lines(extraction("", ""), after))
        .containsExactly("+ document.number 甲市关于乙的通知: 甲发〔2099〕1号");
  }

  @Test
  void deadlinesTargetsCitationsAndObservationsAreFacts() {
    JsonNode after =
        extraction(
            ", 'targets': [{'raw': '率达到95%', 'value': 95, 'unit': '%', 'comparator': '>=', 'by': null}]"
                + ", 'citations': [{'title': '丙法', 'relation': 'BASIS', 'task': null}]"
                + ", 'observations': [{'code': 'NO_TITLE', 'message': '未见文件标题'}]",
            ", 'deadline': {'raw': '9月底前', 'by': '2099-09'}"
                + ", 'targets': [{'raw': '3—5个', 'value': [3, 5], 'comparator': 'range'}]");
    assertThat(lines(extraction("", ""), after))
        .containsExactly(
            "+ citation 甲市关于乙的通知: 《丙法》: BASIS",
            "+ target 甲市关于乙的通知: 率达到95%: >= 95 %",
            "+ deadline 甲市关于乙的通知 1: 2099-09 9月底前",
            "+ target 甲市关于乙的通知 1: 3—5个: range [3,5]",
            "+ observation 甲市关于乙的通知: NO_TITLE: 未见文件标题");
  }

  @Test
  void oneThingNamedTwiceIsTwoFacts() {
    JsonNode twice =
        json("{'documents': [{'title': '甲的通知', 'tasks': [{'label': '1'}, {'label': '1'}]}]}");
    JsonNode once = json("{'documents': [{'title': '甲的通知', 'tasks': [{'label': '1'}]}]}");
    assertThat(lines(twice, once)).containsExactly("- task 甲的通知 1 (2)");
  }

  @Test
  void ofADocumentThatIsGoneAllFactsAreLost() {
    JsonNode none = json("{'documents': []}");
    assertThat(lines(extraction("", ""), none))
        .containsExactly(
            "- document 甲市关于乙的通知",
            "- document.title 甲市关于乙的通知: 甲市关于乙的通知",
            "- task 甲市关于乙的通知 1: 修好道路",
            "- task.heading 甲市关于乙的通知 1: 修路");
  }

  @Test
  void documentsOfOneTitleAreComparedInTheirOrder() {
    JsonNode before =
        json("{'documents': [{'title': '甲', 'issuer': '乙'}, {'title': '甲', 'issuer': '丙'}]}");
    JsonNode after =
        json("{'documents': [{'title': '甲', 'issuer': '乙'}, {'title': '甲', 'issuer': '丁'}]}");
    assertThat(lines(before, after)).containsExactly("~ document.issuer 甲 #2: 丙 → 丁");
  }
}
