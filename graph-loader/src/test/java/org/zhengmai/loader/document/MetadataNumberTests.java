package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Sources;

/** A document's number below what a web page prints under its title. */
class MetadataNumberTests {

  private static final String TITLE = "乙市人民政府办公室关于做好节水工作的通知\n";
  private static final String BODY = "各县人民政府：\n请认真节水。\n一、修管网。换掉旧管。\n";

  private static DocumentText document(String between) {
    return DocumentSplitter.split(Sources.clean(TITLE + between + BODY)).get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"来源：信息办\n点击数：人次\n\n乙政办发〔2099〕7号\n\n", "发布日期：2099-03-04\n乙政办发〔2099〕7号\n"})
  void aNumberOnALineOfItsOwnIsTheDocuments(String between) {
    assertThat(document(between).number())
        .flatMap(NumberMention::number)
        .map(DocumentNumber::canonical)
        .contains("乙政办发〔2099〕7号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"来源：信息办\n", "（废止乙政办发〔2098〕1号的通知）\n"})
  void aNumberWithinALineIsNot(String between) {
    assertThat(document(between).number()).isEmpty();
  }

  @Test
  void aNumberInTheTitlesOwnParenthesisIsNotPartOfTheTitle() {
    DocumentText paper =
        DocumentSplitter.split(
                Sources.clean(
                    "公开方式：政府网站\n2099年县政府重点工作任务清单（乙政发〔2099〕2号）\n来源：乙县政府\n各乡镇人民政府：\n请认真落实。\n一、修管网。换掉旧管。\n"))
            .get(0);
    assertThat(paper.title().orElseThrow().text()).isEqualTo("2099年县政府重点工作任务清单");
    assertThat(paper.number().flatMap(NumberMention::number).map(DocumentNumber::canonical))
        .contains("乙政发〔2099〕2号");
  }
}
