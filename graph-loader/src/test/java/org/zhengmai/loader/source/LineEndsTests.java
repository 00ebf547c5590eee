package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTests {

  @ParameterizedTest
  @CsvSource({
    "先修主管、,再修支管。",
    "先修主管，,再修支管。",
    "按照《示范市,》执行",
    "先修主管,，再修支管",
    "（责任单位：市水利局,）",
  })
  void anOpenLineGoesOnWherever(String before, String line) {
    assertThat(LineEnds.goesOn(before, line, false)).isTrue();
    assertThat(LineEnds.goesOn(before, line, true)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "先修主管后修,支管，再换水表。",
    "（二）建设覆盖城乡的,供水管网。",
    "3.完善节水工作,制度",
  })
  void aSentenceGoesOnOverAPageOnly(String before, String line) {
    assertThat(LineEnds.goesOn(before, line, true)).isTrue();
    assertThat(LineEnds.goesOn(before, line, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "先修主管。,再修支管。",
    "先修主管后修支管,（二）换好水表",
    "先修主管后修支管,2.换好水表",
    "2099年4月6日,示范市节水方案",
    "示范市人民政府关于节水的通知,各县人民政府",
    "示范市人民政府文件,示政发",
    "（二）换好城乡居民水表,各县区要先换旧表，再换新表，逐户登记，确保按期完成。",
    "'',先修主管",
    "先修主管,''",
  })
  void whatHasEndedDoesNot(String before, String line) {
    assertThat(LineEnds.goesOn(before, line, true)).isFalse();
    assertThat(LineEnds.goesOn(before, line, false)).isFalse();
  }
}
