package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** What may stand right behind the day of a signature; ^ marks the place. */
class AnnexHeadTests {

  private static final String NO_TITLE = "";

  @ParameterizedTest
  @CsvSource({
    // the annex that the text names
    "现将《示范市节水行动方案》印发给你们。2099年4月6日^示范市节水行动方案为了节水,''",
    // the annex that the title names
    "现印发给你们。2099年4月6日^示范市节水行动方案为了节水,关于印发示范市节水行动方案的通知",
    "现转发给你们。2099年4月6日^示范市节水若干措施为了节水,关于转发示范市节水若干措施的通知",
    // the head of the next document
    "特此通知。2099年4月6日^示范市人民政府关于修路的通知,''",
    "特此通知。2099年4月6日^示政办发〔2099〕8号,''",
  })
  void aHeadFollows(String text, String title) {
    assertThat(follows(text, title)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "会议于2099年4月6日^在示范市召开,''",
    "现将《示范市节水行动方案》印发给你们。2099年4月6日^起施行,''",
    "现印发给你们。2099年4月6日^会议要求节水,关于印发示范市节水行动方案的通知",
    "至2099年4月6日^,''",
    "《方案》自2099年4月6日^方案施行,''",
  })
  void otherWordsAreNone(String text, String title) {
    assertThat(follows(text, title)).isFalse();
  }

  private static boolean follows(String marked, String title) {
    int at = marked.indexOf('^');
    Passage text = Sources.passage(marked.replace("^", ""));
    Optional<Passage> own =
        title.equals(NO_TITLE) ? Optional.empty() : Optional.of(Sources.passage(title));
    return AnnexHead.follows(text, at, own);
  }
}
