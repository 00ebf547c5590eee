package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServerTest
class InheritanceIT {

  private final ApiClient api;

  @Autowired
  InheritanceIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void aTopicIsColumnsByLevelWithWhatJoinsThem() throws Exception {
    JsonNode topic =
        api.data(
                """
                { inheritance(topic: "示范工作") { truncated columns { level truncated documents { id } tasks { id } }
                  edges { from to relation basis } } }
                """)
            .path("inheritance");

    assertThat(topic.path("columns"))
        .isEqualTo(
            json(
                """
                [{'level': 'NATIONAL', 'truncated': false, 'documents': [{'id': 'document/国示发〔2099〕1号'}], 'tasks': []},
                 {'level': 'PROVINCIAL', 'truncated': false, 'documents': [{'id': 'document/样政办发〔2099〕3号'}], 'tasks': []},
                 {'level': 'CITY', 'truncated': false, 'documents': [{'id': 'document/示政办发〔2099〕1号'}], 'tasks': []},
                 {'level': 'DISTRICT', 'truncated': false, 'documents': [{'id': 'document/示范区/示范工作任务分解表'}], 'tasks': []}]
                """));
    assertThat(topic.path("edges").size()).isEqualTo(4);
  }

  @Test
  void tasksThatTreatTheTopicStandInTheColumnOfTheirDocument() throws Exception {
    assertThat(
            api.data(
                """
                { inheritance(topic: "队伍", levels: [CITY, CITY], first: 1) { columns { level truncated
                  documents { id } tasks { heading } } } }
                """))
        .isEqualTo(
            json(
                """
                {'inheritance': {'columns': [{'level': 'CITY', 'truncated': false, 'documents': [],
                  'tasks': [{'heading': '壮大队伍'}]}]}}
                """));
    assertThat(
            api.data(
                    "{ inheritance(topic: \"任务\", levels: [DISTRICT], first: 2) { columns { tasks { label } truncated } } }")
                .at("/inheritance/columns/0/truncated")
                .asBoolean())
        .isTrue();
  }

  @Test
  void signsOfTheSearchLanguageFindNothing() throws Exception {
    assertThat(
            api.data(
                    "{ inheritance(topic: \"*:* OR\") { columns { documents { id } tasks { id } } edges { to } } }")
                .at("/inheritance/edges")
                .size())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topic: \"医\" | from 2 to 50",
        "topic: \" \" | from 2 to 50",
        "topic: \"公立医院\", first: 101 | from 1 to 100"
      })
  void whatIsOutOfBoundsIsRefused(String arguments, String words) throws Exception {
    JsonNode error = api.error("{ inheritance(%s) { truncated } }".formatted(arguments));

    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains(words);
  }
}
