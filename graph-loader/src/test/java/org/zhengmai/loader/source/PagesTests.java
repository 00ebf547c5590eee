package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTests {

  /** Each ideograph of the source stands for the text of a page; the answer gives its page or -. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "甲\\n— 1 —\\n乙\\n— 2 —\\n丙 | 甲1乙2丙- | a number at the foot ends its page",
        "甲\\n- 1 -\\n乙\\n第 2 页 共 9 页\\n丙 | 甲1乙2丙- | every style of page number",
        "甲\\n－１－\\n乙\\n－２－\\n丙 | 甲1乙2丙- | full-width digits",
        "甲\\n— 4 —\\n乙\\n— 5 —\\n丙 | 甲-乙5丙- | pages may come before the first number",
        "甲\\n— 4 —\\n乙\\n— 7 —\\n丙\\n— 8 —\\n丁 | 甲-乙-丙8丁- | where numbers are missing nothing tells",
        "甲\\n— 8 —\\n乙\\n— 1 —\\n丙\\n— 2 —\\n | 甲-乙1丙2 | another paper begins anew",
        "甲\\n乙\\n丙 | 甲-乙-丙- | no numbers",
        "甲\\n1\\n乙\\n2\\n丙 | 甲-1-乙-2-丙- | bare numbers may count rows",
        "示范市人民政府公报 2099年第5期\\n甲\\n— 4 —\\n\\n示范市人民政府公报 2099年第5期\\n乙\\n— 5 —\\n丙 | 甲4乙5丙- | "
            + "a running head shows where a page begins",
        "甲\\n示范市人民政府公报 2099年第5期\\n\\n— 4 —\\n乙\\n示范市人民政府公报 2099年第5期\\n\\n— 5 —\\n丙 | 甲-乙4丙5 | "
            + "below a running head it stands at the head",
        "— 4 —\\n乙乙\\n\\f— 5 —\\n丙\\n | 乙4乙4丙5 | a form feed before it, the same",
        "\\f— 4 —\\n乙\\n\\f— 5 —\\n丙丙丙 | 乙4丙-丙-丙- | a last page longer than others may be several",
        "甲\\n— 1 —\\f\\n乙\\n— 2 —\\f\\n丙 | 甲1乙2丙- | a form feed behind it shows the foot",
        "甲\\n 乙\\n— 2 —\\n丙\\n 丁\\n— 4 —\\n戊\\n— 5 —\\n己 | 甲1乙2丙3丁4戊5己6 | "
            + "lone blanks that agree with the numbers are breaks",
        "甲\\n\\f乙\\n— 2 —\\n丙\\n\\f丁\\n— 4 —\\n戊\\n— 5 —\\n己 | 甲1乙2丙3丁4戊5己6 | form feeds, the same",
        "甲市公报 2099年第5期\\n— 4 —\\n乙\\n 丙\\n甲市公报 2099年第5期\\n— 6 —\\n丁\\n甲市公报 2099年第5期\\n— 7 —\\n戊 | 乙4丙5丁6戊7 | "
            + "the same with numbers at the head",
        "甲\\n 乙\\n 丙\\n— 2 —\\n丁\\n— 4 —\\n戊\\n— 5 —\\n己 | 甲-乙-丙-丁-戊5己- | "
            + "other lone blanks are no breaks",
        "甲\\n 乙\\n— 2 —\\n丙\\n 丁\\n— 4 —\\n戊 | 甲-乙-丙-丁-戊- | two numbers prove nothing",
        "甲\\n 乙\\n 丙\\n— 2 —\\n丁\\n 戊\\n— 4 —\\n己\\n— 5 —\\n庚 | 甲-乙1丙2丁3戊4己5庚6 | "
            + "what comes before page 1 has no number",
        "甲\\n— 1 —\\f\\n乙\\n\\f— 2 —\\n丙 | 甲-乙-丙- | both ways in one source",
      })
  void tellsThePageThatAPlaceIsOn(String source, String expected, String what) {
    CleanText clean = Sources.clean(source.replace("\\n", "\n").replace("\\f", "\f"));
    StringBuilder told = new StringBuilder();
    String text = clean.text();
    for (int i = 0; i < text.length(); i++) {
      told.append(text.charAt(i)).append(digits(clean.page(clean.span(i, i + 1).start())));
    }
    assertThat(told.toString()).as(what).isEqualTo(expected);
  }

  private static String digits(OptionalInt page) {
    return page.isPresent() ? Integer.toString(page.getAsInt()) : "-";
  }
}
