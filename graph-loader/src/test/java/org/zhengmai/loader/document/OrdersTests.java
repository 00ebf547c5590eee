package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** Orders, whose day stands below the office of who signs, above the text. */
class OrdersTests {

  @ParameterizedTest
  @ValueSource(strings = {"市长：某某", "市长 ×××", "市 长", "市 长 某 某 某", "自治区主席 某某某"})
  void theDayBelowTheOfficeIsTheirs(String office) {
    DocumentText order =
        split(
                "甲市人民政府关于废止部分文件的决定\n\n甲市人民政府令\n第48号\n\n《甲市人民政府关于废止部分文件的决定》已经市政府会议通过，现予公布。\n\n"
                    + office
                    + "\n\n二○九九年十月十三日\n\n甲市人民政府关于废止部分文件的决定\n\n为做好工作，市政府决定：\n一、废止28件文件。\n")
            .get(0);

    assertThat(order.date()).hasToString("Optional[2099-10-13]");
    assertThat(order.number().flatMap(NumberMention::number).map(DocumentNumber::canonical))
        .contains("甲市人民政府令第48号");
  }

  @Test
  void aRuleWithoutTheWordsOfATitleHasThemToo() {
    DocumentText rule =
        split(
                "甲省节水管理办法\n\n甲省人民政府令\n第8号\n\n《甲省节水管理办法》已经省政府会议通过，现予发布施行。\n\n省长 某某某\n2099年7月23日\n\n第一条 为节约用水，制定本办法。\n第二条 本办法自发布之日起施行。\n")
            .get(0);

    assertThat(rule.date()).hasToString("Optional[2099-07-23]");
    assertThat(rule.issuer().map(Passage::text)).contains("甲省人民政府");
  }

  @Test
  void aDayInASentenceIsNot() {
    assertThat(split("甲市人民政府关于节水的通知\n\n各县人民政府：\n\n市长某某\n2099年7月23日主持召开会议，请落实。\n").get(0).date())
        .isEmpty();
  }

  @Test
  void theTitleOfThePageWithoutTheIssuerBeginsNoOtherPaper() {
    assertThat(
            split(
                "关于印发节水方案的通知\n\n来源：某网\n\n甲市人民政府办公室\n\n关于印发节水方案的通知\n\n（甲政办函〔2099〕2号）\n\n各县人民政府：\n\n请认真落实。\n\n甲市人民政府办公室\n\n2099年3月6日\n"))
        .hasSize(1);
  }

  @Test
  void whoSignsStandsBesideTheNumber() {
    DocumentText request =
        split(
                "甲县人民政府文件\n\n甲政发〔2099〕12号　　签发人：某某某\n\n甲县人民政府\n关于申请用水指标的请示\n\n乙市人民政府：\n\n现请示如下。\n\n甲县人民政府\n2099年5月6日\n")
            .get(0);

    assertThat(request.number().flatMap(NumberMention::number).map(DocumentNumber::canonical))
        .contains("甲政发〔2099〕12号");
  }

  private static List<DocumentText> split(String text) {
    return DocumentSplitter.split(Sources.clean(text));
  }
}
