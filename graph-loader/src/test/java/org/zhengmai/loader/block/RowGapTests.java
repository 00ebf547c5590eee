package org.zhengmai.loader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

class RowGapTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // nothing, dashes, a number of a page, what was cut off the row above
        "修路|⏎|种树!false!false!false",
        "修路|⏎|--|--|⏎|种树!false!false!false",
        "修路|⏎12⏎|种树!false!false!false",
        "修路|甲局|⏎|种树!false!false!false",
        "修路⏎续表⏎种树!true!false!false",
        "修路|⏎二、浇水工程⏎|种树!true!false!true",
        "修路|⏎（三）浇水工程⏎种树!true!false!true",
        "修路|⏎二、浇水。做好浇水工作。⏎|种树!true!true!false",
        "修路|⏎附件2⏎|种树!true!false!false",
      })
  void aGapIsToldByWhatStandsOnItsLines(
      String text, boolean words, boolean prose, boolean chapter) {
    CleanText clean = Sources.clean(text.replace('⏎', '\n'));
    int first = clean.text().indexOf("修路");
    int next = clean.text().indexOf("种树");
    RowGap gap =
        RowGap.between(new Passage(clean, first, first + 2), new Passage(clean, next, next + 2));
    assertThat(gap.isText()).isEqualTo(words);
    assertThat(gap.isProse()).isEqualTo(prose);
    assertThat(gap.isChapter()).isEqualTo(chapter);
  }
}
