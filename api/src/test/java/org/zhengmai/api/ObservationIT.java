package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class ObservationIT {

  private final ApiClient api;

  @Autowired
  ObservationIT(ApiClient api) {
    this.api = api;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | 2",
        "{code: NO_TITLE} | 1",
        "{code: EMPTY_CELL} | 0",
        "{documentNumber: \"示政办发[2099]1号\"} | 1",
        "{documentNumber: \"示政办发[2099]1号\", code: NO_TITLE} | 0"
      })
  void filtersKeepWhatFitsAllConditions(String filter, int total) throws Exception {
    assertThat(api.data("{ observations(filter: %s) { totalCount } }".formatted(filter)))
        .isEqualTo(json("{'observations': {'totalCount': %d}}".formatted(total)));
  }

  @Test
  void anObservationTellsItsDocument() throws Exception {
    assertThat(
            api.data(
                "{ observations(filter: {code: GARBLED_UNIT_LIST}) { nodes { code document { number } } } }"))
        .isEqualTo(
            json(
                "{'observations': {'nodes': [{'code': 'GARBLED_UNIT_LIST', 'document': {'number': '示政办发〔2099〕1号'}}]}}"));
  }

  @Test
  void theKindsAreThoseThatTheLoaderWrites() {
    assertThat(Stream.of(org.zhengmai.api.observation.ObservationCode.values()).map(Enum::name))
        .containsExactlyElementsOf(
            Stream.of(org.zhengmai.loader.extract.ObservationCode.values())
                .map(Enum::name)
                .toList());
  }
}
