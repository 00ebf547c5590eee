package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class NamesRunTogetherTests {

  @ParameterizedTest
  @CsvSource({
    "区财政局区卫生健康局,区财政局|区卫生健康局",
    "市水利局市财政局市教育局,市水利局|市财政局|市教育局",
    "县住建局各乡镇人民政府,县住建局|各乡镇人民政府",
    "省财政厅省水利厅,省财政厅|省水利厅",
    "市水利局乙江区人民政府,市水利局|乙江区人民政府",
  })
  void namesOfOneLevelAreParted(String text, String names) {
    assertThat(split(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市公安局交通警察支队",
        "区委区政府办公室",
        "市水利局",
        "省住房和城乡建设厅市政处",
        "市财政局省水利厅",
        "市公安局乙江区分局",
        "市市场监管局",
        "市发展和改革委员会",
      })
  void oneNameAndNamesOfOtherLevelsStayWhole(String text) {
    assertThat(split(text)).isEqualTo(text);
  }

  private static String split(String text) {
    return NamesRunTogether.split(Sources.passage(text)).stream()
        .map(Passage::text)
        .collect(Collectors.joining("|"));
  }
}
