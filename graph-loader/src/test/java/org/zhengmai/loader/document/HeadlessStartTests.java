package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;

class HeadlessStartTests {

  private static final String PAPER = "甲市人民政府关于做好防汛工作的通知\n甲政发〔2099〕1号\n各县人民政府：\n请落实。\n";
  private static final String REPORT = "政府工作报告\n——2099年1月5日在甲市第九届人民代表大会第一次会议上\n各位代表：\n";

  private static List<String> documents(String text) {
    SourceText source = new SourceText("a.txt", "a.txt", "0".repeat(64), "UTF-8", text);
    return DocumentSplitter.split(CleanText.of(source)).stream()
        .map(document -> document.title().map(Passage::text).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A report is told by the line below its title.
        PAPER + "甲市人民政府\n2099年5月6日\n" + REPORT,
        PAPER + "甲市人民政府\n2099年5月6日\n（此件公开发布）\n\f\n" + REPORT,
        // An annex behind the imprint, and behind the foot of a page.
        PAPER + "甲市人民政府\n2099年5月6日\n甲市人民政府办公室2099年5月8日印发\n附件2\n乙区节水任务分解表\n一、修路。",
        PAPER + "抄送：市委各部门，市法院。\n附件\n乙区节水任务分解表\n一、修路。",
        PAPER + "网站标识码：1 甲公网安备 31019902099000号\n附件\n乙区节水任务分解表\n一、修路。",
        // With a copyist's remark above it.
        PAPER + "抄送：市委各部门，市法院。\n【摘编】这是一份摘要。\n附件\n乙区节水任务分解表\n一、修路。",
        // An annex that stands alone ends with the mark of another.
        "附件2\n甲区重点任务分解表\n一、修路。\n附件2\n乙区节水任务分解表\n一、修路。",
        "附件\n甲区重点任务分解表\n一、修路。\n附件\n乙区节水任务分解表\n一、修路。",
        "附件\n甲区重点任务分解表\n一、修路。\n附件2\n乙区节水任务分解表\n一、修路。"
      })
  void anotherPaperBegins(String text) {
    assertThat(documents(text)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The report that a notice hands on is the notice's.
        "甲市人民政府关于印发政府工作报告的通知\n甲政发〔2099〕1号\n各县人民政府：\n请落实。\n甲市人民政府\n2099年5月6日\n" + REPORT,
        // A report that is only spoken of.
        PAPER + "市长作政府工作报告。2099年1月5日在甲市召开会议。",
        // No imprint above: it is this paper's annex.
        PAPER + "甲市人民政府\n2099年5月6日\n附件2\n甲市防汛任务分解表\n一、修路。",
        // An imprint above, but the paper names its annex.
        PAPER + "附件：甲市防汛任务分解表\n甲市人民政府办公室2099年5月8日印发\n附件\n甲市防汛任务分解表\n一、修路。",
        // The annexes of one paper count up.
        "附件1\n甲区重点任务分解表\n一、修路。\n附件2\n甲区节水任务分解表\n一、修路。",
        // The mark within a sentence.
        "附件2\n甲区重点任务分解表\n一、按附件2修路。\n二、见附件。"
      })
  void nothingElseBegins(String text) {
    assertThat(documents(text)).hasSize(1);
  }
}
