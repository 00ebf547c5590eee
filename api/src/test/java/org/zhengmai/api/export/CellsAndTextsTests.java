package org.zhengmai.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsAndTextsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠1"})
  void aTextThatWouldRunIsMarkedAsText(String text) {
    assertThat(CsvCell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "示范", "1=1", "（一）", "—", " =1", "95%"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(CsvCell.of(text)).isEqualTo(text);
  }

  @Test
  void numbersAndDaysArePlain() {
    assertThat(CsvCell.of(95.0)).isEqualTo("95");
    assertThat(CsvCell.of(-0.5)).isEqualTo("-0.5");
    assertThat(CsvCell.of(1.0e9)).isEqualTo("1000000000");
    assertThat(CsvCell.of(12L)).isEqualTo("12");
    assertThat(CsvCell.of(LocalDate.of(2099, 3, 1))).isEqualTo("2099-03-01");
    assertThat(CsvCell.of(null)).isEmpty();
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertThat(XmlText.legal("示\u0000范\u001F\uFFFE\uD800市"))
        .isEqualTo("示\uFFFD范\uFFFD\uFFFD\uFFFD市");
  }

  @ParameterizedTest
  @ValueSource(strings = {"示范\t市\r\n", "<&\"'", "𠮷", "\uE000\uFFFD"})
  void whatXmlCanHoldStays(String text) {
    assertThat(XmlText.legal(text)).isEqualTo(text);
  }
}
