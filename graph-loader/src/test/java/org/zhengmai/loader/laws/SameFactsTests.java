package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.Layouts;
import org.zhengmai.loader.source.SourceText;

/** How a text is written down makes no difference to what it says. */
class SameFactsTests {

  private static final String TEXTS = "org.zhengmai.loader.laws.Texts#";

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void readingTwiceGivesTheSameBytes(SourceText source) {
    assertThat(ExtractionJson.of(source)).isEqualTo(ExtractionJson.of(source));
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void windowsLineEnds(SourceText source) {
    String unix = source.text().replace("\r\n", "\n");
    assertThat(Facts.of(unix.replace("\n", "\r\n"))).isEqualTo(Facts.of(unix));
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void charsets(SourceText source) {
    String facts = Facts.of(source);
    assertThat(Facts.of(source.text(), Charset.forName("GB18030"))).isEqualTo(facts);
    assertThat(Facts.of("\ufeff" + source.text(), StandardCharsets.UTF_8)).isEqualTo(facts);
    assertThat(Facts.of("\ufeff" + source.text(), StandardCharsets.UTF_16LE)).isEqualTo(facts);
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "layouts")
  void blankLinesAdded(Layouts.Layout layout) {
    String text = layout.source().text();
    assertThat(Facts.of(text.replace("\n", "\n\n"))).isEqualTo(Facts.of(text));
    assertThat(Facts.of(text.replace("\n", "\n　\n \n"))).isEqualTo(Facts.of(text));
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "layouts")
  void blankLinesRemoved(Layouts.Layout layout) {
    String text = layout.source().text();
    assertThat(Facts.of(text.replaceAll("\n+", "\n"))).isEqualTo(Facts.of(text));
  }

  /**
   * Head and foot are known by their lines, and some headings only by the end of theirs; in these
   * two layouts every heading ends with a full stop, and all else is found without any line end.
   */
  @ParameterizedTest
  @ValueSource(strings = {"02-lead-support", "10-traditional"})
  void allLinesJoined(String name) {
    String text =
        Texts.layouts()
            .filter(l -> l.name().equals(name))
            .findFirst()
            .orElseThrow()
            .source()
            .text();
    assertThat(withoutDay(Facts.of(text.replace("\n", "")))).isEqualTo(withoutDay(Facts.of(text)));
  }

  private static String withoutDay(String facts) {
    return facts.replaceAll("\"issuedOn\" : [^\\n]*", "");
  }
}
