package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** A day without an issuer, where the seal stood, ends a paper of a bundle. */
class LoneDateTests {

  private static final String FIRST = "关于做好节水工作的通知\n\n各县（市、区）人民政府：\n\n一、修好管网。先修主管，再修支管。\n\n%s\n\n";

  @ParameterizedTest
  @ValueSource(strings = {"2099年4月6日", "二〇九九年四月六日"})
  void aTitleBelowALoneDayBeginsAnotherPaper(String day) {
    List<DocumentText> documents =
        split(FIRST.formatted(day) + "关于开展植树活动的通知\n\n一、选好树种。先选树苗，再选地块。\n\n2099年5月8日\n");

    assertThat(documents)
        .extracting(d -> d.title().map(Passage::text).orElse("") + " " + d.date().orElse(null))
        .containsExactly("关于做好节水工作的通知 2099-04-06", "关于开展植树活动的通知 2099-05-08");
  }

  @Test
  void aCopyMayHaveMarksBehindTheDay() {
    assertThat(split(FIRST.formatted("2099年4月6日????????")))
        .extracting(d -> d.date().map(Object::toString).orElse(""))
        .containsExactly("2099-04-06");
  }

  @Test
  void twoShortPapersOfOneTitleArePartedByTheDay() {
    String reply = "关于同意变更名称的批复\n\n%s人民政府：\n\n同意变更。\n\n2099年4月%d日\n\n";

    assertThat(split(reply.formatted("甲县", 6) + reply.formatted("乙县", 7)))
        .extracting(d -> d.date().map(Object::toString).orElse(""))
        .containsExactly("2099-04-06", "2099-04-07");
  }

  @Test
  void aDayThatBlanksSetApartWithinATextIsNotThePapers() {
    assertThat(split("甲市水务局关于停水的通知 各用户： 因检修停水。 2099年5月1日 上午停水。 敬请谅解。\n"))
        .extracting(DocumentText::date)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "二〇九九年四月六日 为修好管网，制定本方案。, 2099-04-06",
    // days that a sentence tells
    "2099年4月6日，管网修好。, ''",
    "2099年4月6日前修好管网。, ''"
  })
  void whereAPageRunsOnBlanksSetTheDayApart(String day, String date) {
    assertThat(split("甲市人民政府关于做好节水工作的通知 各县（市、区）人民政府： 请遵照执行。 " + day + "\n"))
        .extracting(d -> d.date().map(Object::toString).orElse(""))
        .containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource({
    // the annex that the notice hands on
    "关于印发《关于开展植树活动的意见》的通知,关于开展植树活动的意见",
    // a sentence, not a line of its own
    "关于做好植树工作的通知,关于开展植树活动的通知已经印发。",
  })
  void anAnnexAndASentenceBeginNone(String title, String below) {
    assertThat(
            split(
                title
                    + "\n\n各县（市、区）人民政府：\n\n现予印发，请遵照执行。\n\n2099年4月6日\n\n"
                    + below
                    + "\n\n一、选好树种。先选树苗，再选地块。\n"))
        .hasSize(1);
  }

  private static List<DocumentText> split(String text) {
    return DocumentSplitter.split(Sources.clean(text));
  }
}
