package org.zhengmai.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.SourceText;

/** What the JSON of an extraction shows, and what it keeps to itself. */
class ExtractionJsonTests {

  @ParameterizedTest
  @CsvSource({
    "关于甲乙丙等职务任免的通知,关于×××等职务任免的通知",
    "关于甲乙丙同志任职的通知,关于×××同志任职的通知",
    "关于任命甲乙丙职务的通知,关于任命×××职务的通知",
    "关于给予甲乙丙记功的决定,关于给予×××记功的决定",
    "关于做好节水工作的通知,关于做好节水工作的通知",
  })
  void aTitleNamesNoPerson(String printed, String shown) {
    String json = json("示范市人民政府" + printed + "\n示政干发〔2099〕1号\n\n市直各单位：\n\n决定如下。\n\n2099年1月2日\n");

    assertThat(json).contains("\"title\" : \"示范市人民政府" + shown + "\"");
  }

  @ParameterizedTest
  @CsvSource({"关于甲乙丙任职的通知,甲乙丙", "关于甲乙丙等同志职务任免的通知,甲乙丙"})
  void aCitedTitleNamesNoPerson(String cited, String name) {
    String json =
        json(
            "示范市人民政府关于做好节水工作的通知\n示政发〔2099〕1号\n\n各单位：\n\n根据《示范市人民政府"
                + cited
                + "》（示政干发〔2098〕3号），通知如下。\n\n2099年1月2日\n");

    assertThat(json).contains("示政干发〔2098〕3号").doesNotContain(name);
  }

  @ParameterizedTest
  @CsvSource({"建设甲乙丙丁戊己庚𠀀公园,建设甲乙丙丁戊己庚", "建设甲乙丙丁戊己𠀀公园,建设甲乙丙丁戊己𠀀", "建设甲乙丙丁戊己庚辛公园,建设甲乙丙丁戊己庚辛"})
  void aRareCharacterIsNotCutInTwo(String text, String beginning) {
    String json = json("示范市人民政府关于建设公园的通知\n示政发〔2099〕1号\n各单位：\n一、推进工程。" + text + "。\n2099年1月2日\n");

    assertThat(json).contains("\"startsWith\" : \"" + beginning + "\"");
  }

  private static String json(String text) {
    return ExtractionJson.of(new SourceText("a.txt", "a.txt", "0", "UTF-8", text));
  }
}
