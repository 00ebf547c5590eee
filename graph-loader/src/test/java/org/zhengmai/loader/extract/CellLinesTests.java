package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class CellLinesTests {

  @ParameterizedTest
  @CsvSource({
    "新建学校3所⏎新建医院2所,新建学校3所|新建医院2所",
    "新建学校3所以上⏎培训教师500人⏎定期通报,新建学校3所以上|培训教师500人定期通报",
    // words that go on, and lines that say no figure of their own
    "新建学校3所⏎和医院,新建学校3所和医院",
    "修好道⏎路3公里,修好道路3公里",
    "新建学校3所，⏎新建医院2所,新建学校3所，新建医院2所",
    "到2099⏎年新建医院2所,到2099年新建医院2所",
    "新建学校3⏎所和医院2所,新建学校3所和医院2所",
  })
  void linesThatEndWithAFigureHaveTheirOwnWords(String cell, String lines) {
    Passage text = Sources.passage(cell.replace('⏎', '\n'));
    assertThat(CellLines.of(text).stream().map(Passage::text).collect(Collectors.joining("|")))
        .isEqualTo(lines);
  }
}
