package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** Of joint issuers the first, however they are set apart. */
class JointIssuersTests {

  private static final String BODY =
      "\n示水发〔2099〕3号\n\n各县（市、区）人民政府：\n\n一、修好管网。先修主管，再修支管。\n\n二、换好水表。先换旧表。\n\n";

  @ParameterizedTest
  @CsvSource({
    // several to a line, several lines
    "示范市水利局　示范市财政局⏎示范市教育局　　　示范市科技局,示范市水利局",
    "示范市水利局 示范市财政局,示范市水利局",
    "示范市妇联 示范市水利局,示范市妇联",
    "示范海关　示范市水利局,示范海关",
    "示范市消防救援支队 示范市水利局,示范市消防救援支队",
    "中共示范市委 示范市人民政府,中共示范市委",
    "示范市水利局⏎示范市财政局,示范市水利局",
    "示范市水利局 国家税务总局示范市税务局,示范市水利局",
    "水利局 财政局,水利局",
    "示范市水利局、示范市财政局、示范市教育局,示范市水利局",
    "示范市水利局会同示范市财政局,示范市水利局",
    "国家税务总局示范市税务局　中国人民银行示范市分行,国家税务总局示范市税务局",
    // one name, in which a blank or a line end parts nothing
    "示范市人民政府⏎办公室,示范市人民政府⏎办公室",
    "示 范 市 水 利 局,示 范 市 水 利 局",
    "中国人民银行⏎示范市中心支行,中国人民银行⏎示范市中心支行",
    "国家税务总局 示范市税务局,国家税务总局 示范市税务局",
    "示范市公安局 交警支队,示范市公安局 交警支队",
    "示范市住房和城乡⏎建设局,示范市住房和城乡⏎建设局",
  })
  void theFirstIsTold(String printed, String first) {
    Passage names = Sources.clean(printed.replace('⏎', '\n')).all();

    assertThat(JointIssuers.first(names).printed()).isEqualTo(JointIssuersTests.compact(first));
  }

  @ParameterizedTest
  @CsvSource({
    "示范市水利局　示范市财政局　⏎示范市教育局　示范市妇联⏎,示范市水利局",
    "示范市水利局、示范市财政局,示范市水利局",
    "示范市妇联 示范市水利局,示范市妇联",
    "示范市人民政府办公室,示范市人民政府办公室",
  })
  void theIssuerOfATitleIsTheFirst(String issuers, String first) {
    assertThat(issuer(issuers.replace('⏎', '\n') + "关于做好节水工作的通知" + BODY + "2099年4月6日\n"))
        .isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "示范市妇联 示范市水利局⏎示范市教育局 示范市科技局,示范市妇联",
    "示范市水利局　示范市财政局,示范市水利局",
    "示范市人民政府,示范市人民政府",
  })
  void theIssuerOfASignatureIsTheFirst(String issuers, String first) {
    assertThat(issuer("关于做好节水工作的通知" + BODY + issuers.replace('⏎', '\n') + "\n2099年4月6日\n"))
        .isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"示范市人民政府,示范市水利局", "网站 首页,示范市水利局"})
  void aLineOfOneNameAboveIsNoIssuer(String above, String issuer) {
    assertThat(issuer(above + "\n\n" + issuer + "关于做好节水工作的通知" + BODY + "2099年4月6日\n"))
        .isEqualTo(issuer);
  }

  @Test
  void thePartyOnTheLineAboveIssuesItToo() {
    String text = "中共示范市委\n示范市人民政府\n关于做好节水工作的意见\n示委发〔2099〕7 号\n（2099 年 3 月 17 日）\n为做好节水工作，提出意见。\n";
    DocumentText paper = DocumentSplitter.split(Sources.clean(text)).get(0);

    assertThat(paper.issuer().map(Passage::text)).contains("中共示范市委");
    assertThat(paper.joint().stream().map(Passage::text)).containsExactly("示范市人民政府");
    assertThat(paper.date()).contains(LocalDate.of(2099, 3, 17));
  }

  private static String issuer(String text) {
    List<DocumentText> documents = DocumentSplitter.split(Sources.clean(text));
    return documents.get(0).issuer().map(Passage::text).orElse("");
  }

  private static String compact(String printed) {
    return printed.replace("⏎", "").replace(" ", "");
  }

  @ParameterizedTest
  @CsvSource({
    "示范市水利局　示范市财政局⏎示范市教育局　　　示范市科技局,示范市财政局 示范市教育局 示范市科技局",
    "示范市水利局、示范市财政局、示范市教育局,示范市财政局 示范市教育局",
    "示范市水利局示范市财政局⏎示范市教育局,示范市财政局 示范市教育局",
    "中共示范市委示范市人民政府,示范市人民政府",
    "水利部 国家发展改革委⏎财政部 住房城乡建设部,国家发展改革委 财政部 住房城乡建设部",
    "示范市人民政府⏎办公室,''",
  })
  void theOthersFollowInPrintedOrder(String printed, String others) {
    Passage names = Sources.clean(printed.replace('⏎', '\n')).all();

    assertThat(JointIssuers.others(names).stream().map(Passage::printed).toList())
        .containsExactlyElementsOf(others.isEmpty() ? List.of() : List.of(others.split(" ")));
  }

  @Test
  void aFullLineThatEndsWithinANamePartsNothing() {
    String text =
        """
        关于做好节水工作的通知
        示水发〔2099〕3号
        各县人民政府：
        请认真落实，一抓到底，不得有误，先修主管，再
        修支管，按月报告进度，年底前全部完成。
        示范市住房和城乡建设委员会示范市水利和水务委
        员会示范市财政局
        2099年4月6日
        """;

    assertThat(
            DocumentSplitter.split(Sources.clean(text)).get(0).joint().stream().map(Passage::text))
        .containsExactly("示范市水利和水务委员会", "示范市财政局");
  }

  @ParameterizedTest
  @CsvSource({
    "示范市妇联 示范市水利局⏎,示范市水利局",
    "中共示范市委办公室 示范市人民政府办公室,示范市人民政府办公室",
    "中共示范市委办公室示范市人民政府办公室,示范市人民政府办公室",
    "示范市人民政府办公室,''",
  })
  void theDocumentKeepsThemAll(String issuers, String others) {
    String title = issuers.replace('⏎', '\n') + "关于做好节水工作的通知";
    DocumentText document =
        DocumentSplitter.split(Sources.clean(title + BODY + "2099年4月6日\n")).get(0);

    assertThat(document.joint().stream().map(Passage::printed).toList())
        .containsExactlyElementsOf(others.isEmpty() ? List.of() : List.of(others));
  }
}
