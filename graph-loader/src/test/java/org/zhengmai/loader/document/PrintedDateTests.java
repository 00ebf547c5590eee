package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class PrintedDateTests {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/zhengmai/loader/document/dates.csv",
      delimiter = '|',
      numLinesToSkip = 1)
  void datesThatACalendarHasAreFound(String picture, @Nullable String dates, String what) {
    String text = SpanPicture.textOf(picture);
    List<PrintedDate> found = PrintedDate.findIn(Sources.passage(text));
    assertThat(SpanPicture.ofPassages(text, found.stream().map(PrintedDate::passage).toList()))
        .as(what)
        .isEqualTo(picture);
    assertThat(found.stream().map(d -> d.date().toString()).collect(Collectors.joining(",")))
        .as(what)
        .isEqualTo(dates == null ? "" : dates);
  }
}
