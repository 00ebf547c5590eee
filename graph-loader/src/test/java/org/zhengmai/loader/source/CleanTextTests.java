package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.Layouts;

class CleanTextTests {

  private static final String FOLDER = "/org/zhengmai/loader/source/";

  @Test
  void paragraphsOfLikeLengthThatEndTheirSentencesFillNoColumn() {
    String ended = "建设便民服务中心并推广电子证照应用。\n建设便民服务中心并且推广电子证照应用。\n建设便民服务中心并且推广电子证照的应用。\n";
    assertThat(CleanPicture.of(ended.repeat(3) + "一、主要目标\n"))
        .doesNotContain("↵")
        .endsWith("¶一、主要目标");
    String broken = ended.replace('。', '等');
    assertThat(CleanPicture.of(broken.repeat(3) + "完成。\n")).contains("↵");
  }

  @Test
  void wideBlanksBehindSentencesOfOneLineBeginParagraphs() {
    String sentence = "各地要修好管网，推广节水器具，降低漏损率，并把用水定额落实到每一个用水单位，做到计划用水、节约用水、循环用水。";
    String joined = ("　　一、修好管网 　　 " + sentence + "　　" + sentence).repeat(2);
    assertThat(CleanPicture.of(joined + "　　组　　长：县长"))
        .startsWith("一、修好管网¶各地")
        .contains("循环用水。¶各地")
        .contains("循环用水。¶一、修好管网¶")
        .endsWith("¶组长：县长");
    assertThat(CleanPicture.of(sentence.repeat(4) + "　　示范县　　教育局" + sentence))
        .as("no sentence but one ends there")
        .doesNotContain("¶");
    assertThat(CleanPicture.of("|1|" + joined + joined + "|市水利局|"))
        .as("the cells of a row")
        .doesNotContain("¶");
    String letter =
        "示范县关于节水的函　　示政函〔2099〕3号　　示范市政府：　　"
            + sentence.repeat(2)
            + "　　"
            + sentence.repeat(2)
            + "　　请予支持。　　示范县政府";
    assertThat(CleanPicture.of(letter + "　　2099年3月5日"))
        .as("a letter without points ends with its day")
        .contains("¶示政函〔2099〕3号¶")
        .endsWith("¶2099年3月5日");
    assertThat(CleanPicture.of(letter + "　　第3版"))
        .as("nothing that a paper has")
        .doesNotContain("¶");
    assertThat(CleanPicture.of("一、修好管网。　　二、修好渠道。　　三、修好泵站。　　四、修好水库。"))
        .as("no text that was stored in one line is so short")
        .doesNotContain("¶");
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "page-lines.csv", delimiter = '|', numLinesToSkip = 1)
  void pageNumbersOnLinesOfTheirOwnAreLeftOut(String line, boolean leftOut, String what) {
    assertThat(CleanPicture.of("要加强普\n" + line + "\n查工作。"))
        .as(what)
        .isEqualTo(leftOut ? "要加强普查工作。" : "要加强普¶" + Sources.clean(line).text() + "¶查工作。");
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "running-heads.csv", delimiter = '|', numLinesToSkip = 1)
  void runningHeadsAreLeftOut(String line, boolean leftOut, String what) {
    String clean = Sources.clean("要加强普\n\n" + line + "\n\n查工作。").text();
    assertThat(clean.equals("要加强普查工作。")).as(what).isEqualTo(leftOut);
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "markdown-marks.csv", delimiter = '|', numLinesToSkip = 1)
  void marksOfMarkdownAreLeftOut(String line, String clean, String what) {
    assertThat(Sources.clean(line).text()).as(what).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "folding.csv", delimiter = '|', numLinesToSkip = 1)
  void variantsOfACharacterBecomeOneForm(String printed, String clean, String what) {
    CleanText text = Sources.clean(printed);
    assertThat(text.text()).as(what).isEqualTo(clean);
    assertThat(text.all().printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "'<p style=\"x\">一、修路</p><p>二、治水</p>',一、修路¶二、治水",
    "<P>修路<BR/>治水</P>,修路¶治水",
    "<tr><td>修路</td><td>治水</td></tr>,修路¶治水",
    "<strong>修</strong><span lang=EN>路</span>&nbsp;和治水,修路和治水",
    "<!-- 注 -->修路,修路",
  })
  void tagsAreLeftOutAndThoseOfBlocksEndLines(String printed, String drawn) {
    assertThat(CleanPicture.of(printed)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource({
    "關(guān)於印發(fā)計（jì）劃,關於印發計劃",
    "社會(huì )保障,社會保障",
    "指数(aqi)达标,指数(aqi)达标",
    "节水(jiéshuǐhángdòng)行动,节水(jiéshuǐhángdòng)行动",
    "(lǜ)化,(lǜ)化",
    "节水(jié,节水(jié",
  })
  void howACharacterIsReadIsLeftOut(String printed, String left) {
    CleanText text = Sources.clean(printed);
    assertThat(text.all().printed()).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"关于印发<节水办法>的通知", "水位<5米", "长度<p为限>不限", "A&B公司"})
  void whatOnlyLooksLikeATagStays(String printed) {
    assertThat(Sources.clean(printed).all().printed()).isEqualTo(printed);
  }

  @Test
  void aLetterheadThatComesBackInTheTextIsLeftOut() {
    assertThat(Sources.clean("云州区人民政府文件\n云政发〔2099〕1号\n一、加强\n# 云州区人民政府文件\n管理。").text())
        .isEqualTo("云州区人民政府文件云政发〔2099〕1号一、加强管理。");
  }

  @Test
  void aLetterheadWithANumberBelowItOpensADocument() {
    assertThat(Sources.clean("某市人民政府文件\n某政发〔2099〕1号\n略。\n某市人民政府文件\n某政发〔2099〕2号").text())
        .isEqualTo("某市人民政府文件某政发〔2099〕1号略。某市人民政府文件某政发〔2099〕2号");
  }

  @Test
  void whatLeavesNoInkIsNoCharacter() {
    assertThat(Sources.clean("\ufeff　市 财\t政\u00a0局\u200b、\u202f省\u2003厅\u3000\f。").text())
        .isEqualTo("市财政局、省厅。");
  }

  @Test
  void aTableCellThatHoldsADashAndANumberIsNoPageNumber() {
    assertThat(Sources.clean("\t— 3 —").text()).isEqualTo("—3—");
  }

  @Test
  void lineEndsOfATextWithOneParagraphALineAllCount() {
    assertThat(CleanPicture.of("一、目标\n到2099年全面建成。\n\n二、任务")).isEqualTo("一、目标¶到2099年全面建成。¶二、任务");
  }

  @Test
  void lineEndsAtTheColumnsEdgeAreThePrinters() {
    String line = "这一行正好二十个字宽所以行末只是排版所致";
    assertThat(line).hasSize(20);
    String text = (line + "\n\n").repeat(8) + "末行短。\n\n二、任务";
    assertThat(CleanPicture.of(text)).isEqualTo((line + "↵").repeat(8) + "末行短。¶二、任务");
  }

  @Test
  void theStretchOfAPassageHoldsThePageFurnitureBetween() {
    String source = "负责人口普\n— 17 —\n查工作";
    assertThat(Sources.clean("负责人口普\n— — — 17 —\n查工作").text()).isEqualTo("负责人口普查工作");
    Passage word = Sources.passage(source).sub(3, 6);
    assertThat(word.text()).isEqualTo("口普查");
    assertThat(SpanPicture.ofPassages(source, List.of(word))).isEqualTo("负责人⟦口普⏎— 17 —⏎查⟧工作");
  }

  static Stream<Layouts.Layout> layouts() {
    return Layouts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void windowsLineEndsGiveTheSameCleanText(Layouts.Layout layout) {
    String unix = layout.source().text();
    for (String end : List.of("\r\n", "\r")) {
      assertThat(CleanPicture.of(unix.replace("\n", end))).isEqualTo(CleanPicture.of(unix));
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void cleaningCleanTextChangesNothing(Layouts.Layout layout) {
    String clean = CleanText.of(layout.source()).text();
    assertThat(Sources.clean(clean).text()).isEqualTo(clean);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aStepFindsNothingMoreInWhatItLeft(Layouts.Layout layout) {
    for (CleaningStep step : List.of(new PageNumbers(), new RunningHeads(), new MarkdownMarks())) {
      String once = without(layout.source().text(), step);
      assertThat(without(once, step)).as(step.getClass().getSimpleName()).isEqualTo(once);
    }
  }

  private static String without(String text, CleaningStep step) {
    boolean[] leftOut = new boolean[text.length()];
    step.find(SourceLine.of(text), span -> Arrays.fill(leftOut, span.start(), span.end(), true));
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!leftOut[i]) {
        left.append(text.charAt(i));
      }
    }
    return left.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A paper is named behind these words, but a heading may end with 依据.
        "为了统筹，根据~《甲条例》办理。 | 为了统筹，根据《甲条例》办理。",
        "1.2编制依据~《甲条例》等。 | 1.2编制依据¶《甲条例》等。",
        // Within a title, or the number in its bracket, nothing ends; an item is no rest of a
        // bracket.
        "按《甲省乙~方案》办理。 | 按《甲省乙方案》办理。",
        "按《甲方案》（甲政~发〔2099〕1号）办。 | 按《甲方案》（甲政发〔2099〕1号）办。",
        "（注~1）修路。 | （注¶1）修路。",
        // A page may end with a term, and another paper begin on the next.
        "2099年12月~%~甲市水利局通告 | 2099年12月¶甲市水利局通告",
        "到2099年12月~%~底前完成。 | 到2099年12月底前完成。",
        "为了全市~%~甲市人民政府文件 | 为了全市¶甲市人民政府文件"
      })
  void aLineEndCountsWhereSomethingEnded(String source, String picture) {
    assertThat(CleanPicture.of(source.replace("%", "\f").replace('~', '\n'))).isEqualTo(picture);
  }
}
