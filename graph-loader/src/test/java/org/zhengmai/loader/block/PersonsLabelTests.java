package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsLabelTests {

  @ParameterizedTest
  @CsvSource({
    "修路责任领导：某某某,2",
    "市交通局负责人：某某某,4",
    "联系人：某某,0",
    "责任单位：市交通局,9",
    "加强领导，压实责任,9",
  })
  void tellsWhereAPersonIsAnnounced(String text, int start) {
    assertThat(PersonsLabel.start(text)).isEqualTo(start);
  }
}
