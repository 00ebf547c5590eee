package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class NumberMentionTests {

  private static List<NumberMention> find(String text) {
    return NumberMention.findIn(Sources.passage(text));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/zhengmai/loader/document/numbers.csv",
      delimiter = '|',
      numLinesToSkip = 2)
  void numbersOfAllFormsAreFound(String picture, @Nullable String canonical, String what) {
    String text = SpanPicture.textOf(picture);
    List<NumberMention> found = find(text);
    assertThat(SpanPicture.ofPassages(text, found.stream().map(NumberMention::passage).toList()))
        .as(what)
        .isEqualTo(picture);
    assertThat(
            found.stream()
                .map(n -> n.number().map(DocumentNumber::canonical).orElse("?"))
                .collect(Collectors.joining(",")))
        .as(what)
        .isEqualTo(canonical == null ? "" : canonical);
  }

  @Test
  void thePrintedFormKeepsItsIdeographs() {
    DocumentNumber number = find("粵府辦〔2099〕8號").get(0).number().orElseThrow();
    assertThat(number.printed()).isEqualTo("粵府辦〔2099〕8號");
    assertThat(number.code()).isEqualTo("粤府办");
  }
}
