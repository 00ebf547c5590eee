package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedGovernmentsTests {

  @ParameterizedTest
  @CsvSource({
    "甲县 乙县人民政府, 乙县人民政府",
    "市水利局 甲区 乙镇 丙街道办事处, 市水利局 丙街道办事处",
    "含山县 乙县人民政府, 乙县人民政府",
    "东甲市 乙市政府 丙局, 乙市政府 丙局"
  })
  void aPlaceBeforeAGovernmentSharesItsWord(String names, String others) {
    assertThat(SharedGovernments.without(list(names))).isEqualTo(list(others));
  }

  @ParameterizedTest
  @CsvSource({
    "含怀远县 乙县人民政府",
    "不含甲县 乙县人民政府",
    "各县 乙县人民政府",
    "景区 乙县人民政府",
    "经济开发区工业园区 乙县人民政府",
    "甲县 乙局",
    "乙县人民政府 甲县"
  })
  void whatMayBeSomethingElseStays(String names) {
    assertThat(SharedGovernments.without(list(names))).isEqualTo(list(names));
  }

  private static List<String> list(String names) {
    return List.of(names.split(" "));
  }
}
