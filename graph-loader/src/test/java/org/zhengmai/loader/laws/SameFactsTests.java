package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengmai.loader.ExtractionJson;
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
  void charsets(SourceText source) {
    List<String> facts = Facts.of(source);
    assertThat(Facts.of(source.text(), Charset.forName("GB18030"))).isEqualTo(facts);
    assertThat(Facts.of("\ufeff" + source.text(), StandardCharsets.UTF_8)).isEqualTo(facts);
    assertThat(Facts.of("\ufeff" + source.text(), StandardCharsets.UTF_16LE)).isEqualTo(facts);
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void lineEnds(SourceText source) {
    same(
        source,
        Stream.of(
            new Rewriting("Windows line ends", text -> text.replace("\n", "\r\n")),
            new Rewriting("old line ends", text -> text.replace("\n", "\r")),
            Wrapping.blankLinesAdded(""),
            Wrapping.blankLinesAdded("　\n "),
            Wrapping.blankLinesRemoved()));
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void linesJoined(SourceText source) {
    same(
        source,
        Stream.of(
            Wrapping.joined(),
            Wrapping.joinedWithBlanks(),
            Wrapping.joined().then(Wrapping.at(20)),
            Wrapping.joined().then(Wrapping.spacedAt(37))));
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void wrappedAnewAtEveryWidth(SourceText source) {
    same(
        source,
        IntStream.rangeClosed(16, 40)
            .mapToObj(width -> width % 3 == 0 ? Wrapping.spacedAt(width) : Wrapping.at(width)));
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void pageHeadsAndNumbersInMidSentence(SourceText source) {
    same(source, Pages.all().stream());
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void widthOfPunctuationAndDigits(SourceText source) {
    same(source, Stream.of(Marks.halfWidth(), Marks.fullWidth(), Marks.fullWidthDigits()));
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void bracketsOfNumbers(SourceText source) {
    same(source, Marks.numberBrackets().stream());
  }

  @ParameterizedTest
  @MethodSource(TEXTS + "all")
  void markdown(SourceText source) {
    same(source, Marks.markdown().stream());
  }

  private static void same(SourceText source, Stream<Rewriting> rewritings) {
    String text = source.text().replace("\r\n", "\n");
    List<String> facts = Marks.foldedAll(Facts.of(text));
    rewritings.forEach(
        rewriting ->
            assertThat(
                    Exemptions.compared(
                        Marks.foldedAll(Facts.of(rewriting.of(text))), source, rewriting))
                .as("%s, %s", source.name(), rewriting)
                .isEqualTo(Exemptions.compared(facts, source, rewriting)));
  }
}
