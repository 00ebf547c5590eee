package org.zhengmai.loader.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengmai.loader.Layouts;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;

/**
 * Every beginning of every text is read, also one that ends within a character. {@link Cuts} says
 * how many of them are tried and how to try all.
 */
class BeginningTests {

  private static final String ALL = "org.zhengmai.loader.laws.Texts#all";
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** An ideograph of two units, as some personal names and places have. */
  private static final String PAIR = "\ud840\udc0b";

  /** Fewer characters do not tell which charset their bytes are in. */
  private static final int TOO_SHORT = 40;

  @ParameterizedTest
  @MethodSource(ALL)
  void everyBeginningOfATextIsRead(SourceText source) {
    String text = source.text();
    for (int end : Cuts.of(source)) {
      String beginning = text.substring(0, end);
      assertThatCode(() -> Facts.of(beginning)).as("%d", end).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("org.zhengmai.loader.laws.Texts#layouts")
  void everyEndOfATextIsRead(Layouts.Layout layout) {
    String text = layout.source().text();
    for (int start : Cuts.of(layout.source())) {
      String ending = text.substring(start);
      assertThatCode(() -> Facts.of(ending)).as("%d", start).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aBeginningMayEndWithinAPairOfUnits(SourceText source) {
    for (int end : Cuts.few(source)) {
      String cut = source.text().substring(0, end) + PAIR.charAt(0);
      assertThatCode(() -> Facts.of(cut)).as("%d", end).doesNotThrowAnyException();
      String half = source.text().substring(0, end) + PAIR.charAt(1) + source.text().substring(end);
      assertThatCode(() -> Facts.of(half)).as("%d", end).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aFileCutWithinACharacterIsRefusedWithThePlaceOfTheCut(SourceText source) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      for (int end : Cuts.few(source)) {
        String good = source.text().substring(0, Math.max(TOO_SHORT, end));
        byte[] whole = (good + PAIR).getBytes(charset);
        int length = good.getBytes(charset).length;
        assertThat(read(Arrays.copyOf(whole, length))).as("%d %s", end, charset).isEqualTo(good);
        for (int rest = 1; length + rest < whole.length; rest++) {
          assertThat(read(Arrays.copyOf(whole, length + rest)))
              .as("%d %s", end, charset)
              .isEqualTo("a.txt: is broken: byte " + length + " is no " + charset);
        }
      }
    }
  }

  /** The text that the bytes hold, or why they are refused. */
  private static String read(byte[] bytes) {
    try {
      return SourceReader.decode(bytes, "a.txt").text();
    } catch (UnreadableSourceException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
