package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SpanPicture;

class CitationsTests {

  private static String describe(CitationFinding citation, boolean damaged) {
    String number =
        citation
            .number()
            .map(DocumentNumber::canonical)
            .map(n -> ":" + n)
            .orElse(damaged ? ":?" : "");
    return citation.relation() + " " + citation.title().map(Passage::printed).orElse("") + number;
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/zhengmai/loader/extract/citations.csv",
      delimiter = '|',
      numLinesToSkip = 2)
  void papersAreFoundWithWhatIsSaidOfThem(
      CitationPlace place, String picture, @Nullable String papers, String what) {
    String text = SpanPicture.textOf(picture);
    DocumentText document = Papers.document(Papers.PLAN, text);
    Citations citations = new Citations(document);
    List<CitationFinding> found = citations.in(document.body(), place);
    boolean damaged = !citations.observations().isEmpty();
    assertThat(found.stream().map(c -> describe(c, damaged)).collect(Collectors.joining(",")))
        .as(what)
        .isEqualTo(papers == null ? "" : papers);
    String head = Papers.head(Papers.PLAN);
    String drawn =
        SpanPicture.ofPassages(head + text, found.stream().map(CitationFinding::mention).toList());
    assertThat(drawn.substring(head.length())).as(what).isEqualTo(picture);
  }

  @Test
  void aReplyRepliesToTheRequestThatItNames() {
    DocumentText reply = Papers.document("乙市人民政府关于设立湿地公园的批复", "《丙县关于设立湿地公园的请示》（丙政文〔2099〕8号）收悉。");
    List<CitationFinding> found = new Citations(reply).in(reply.body(), CitationPlace.PREAMBLE);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).relation()).isEqualTo(CitationRelation.REPLIES_TO);
  }

  @Test
  void theFirstItemOfARuleMayBeItsPreamble() {
    DocumentFindings rule = Papers.findings("乙市人民政府工作规则", "一、根据《甲省节水条例》，制定本规则。\n二、按照《甲省治水条例》办理。\n");
    assertThat(rule.citations())
        .extracting(CitationFinding::relation)
        .containsExactly(CitationRelation.BASIS, CitationRelation.REFERENCES);
  }

  @Test
  void aPaperThatTheTitleCarriesOutIsTheGround() {
    DocumentText document =
        Papers.document("乙市人民政府关于落实《甲省节水规划》任务分工的通知", "现将《甲省节水规划》的任务分工如下，见《甲省验收规范》。");
    List<CitationFinding> found =
        new Citations(document).in(document.body(), CitationPlace.PREAMBLE);
    assertThat(found)
        .extracting(CitationFinding::relation)
        .containsExactly(CitationRelation.BASIS, CitationRelation.REFERENCES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"乙市节水方案", "乙市节电方案", "乙市节水的方案"})
  void eachOfTwoAnnexesIsTheDocumentsOwn(String annex) {
    DocumentText document =
        Papers.document("乙市人民政府关于印发乙市节水方案和乙市节电方案的通知", "现将《" + annex + "》印发给你们。");
    assertThat(new Citations(document).in(document.body(), CitationPlace.PREAMBLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"已经市政府同意，现印发给你们, 0", "对此作了规定, 2"})
  void papersThatWereAgreedToInARowAreHandedOut(String after, int cited) {
    DocumentText document = Papers.document("乙市人民政府关于印发节水任务的通知", "《甲项目分工》和《乙项目分工》" + after + "。");
    assertThat(new Citations(document).in(document.body(), CitationPlace.PREAMBLE)).hasSize(cited);
  }

  @Test
  void outsideTasksAGroundIsNotNamedAgain() {
    DocumentFindings findings =
        Papers.findings(
            Papers.PLAN,
            "根据《甲省节水条例》（以下简称《条例》），制定本方案。\n一、背景和意义。《条例》颁布以来，成效明显。\n二、主要任务\n（一）修好管网。先修主管。\n");
    assertThat(findings.citations())
        .extracting(CitationFinding::relation)
        .containsExactly(CitationRelation.BASIS);
  }

  @Test
  void theSentenceBeginsWithTheClauseOfTheVerb() {
    DocumentText document =
        Papers.document(Papers.PLAN, "近年成效明显。为节约用水，根据《甲省节水条例》（甲发〔2098〕3号）要求，制定本方案。");
    CitationFinding found =
        new Citations(document).in(document.body(), CitationPlace.PREAMBLE).get(0);
    assertThat(found.sentence().text()).isEqualTo("根据《甲省节水条例》（甲发〔2098〕3号）要求");
  }

  @Test
  void whoseThePaperIsStandsBeforeIt() {
    DocumentText document = Papers.document(Papers.PLAN, "落实我省《管网规范》和《验收规范》。");
    List<CitationFinding> found = new Citations(document).in(document.body(), CitationPlace.TASK);
    assertThat(found.get(0).localHint().map(Passage::text)).contains("我省");
    assertThat(found.get(1).localHint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "落实我省《管网规范》。, 我省",
    "落实市《管网规范》。, 落实市",
    "执行甲省地方标准《管网规范》。, 执行甲省",
    "落实《甲规划》、市《管网规范》。, 市",
    "落实省、市《管网规范》。, -",
    "落实国家和省《管网规范》。, -",
    "落实省市《管网规范》。, -",
    "落实国家《管网规范》。, -",
    "落实城市《管网规范》。, -",
    "落实各市《管网规范》。, -"
  })
  void whereEachOfTwoHasSuchAPaperNothingTellsWhoseItIs(String text, String hint) {
    DocumentText document = Papers.document(Papers.PLAN, text);
    List<CitationFinding> found = new Citations(document).in(document.body(), CitationPlace.TASK);
    assertThat(found.get(found.size() - 1).localHint().map(Passage::text).orElse("-"))
        .isEqualTo(hint);
  }

  @Test
  void aDamagedNumberIsReportedWhereItStands() {
    DocumentFindings findings =
        Papers.findings(Papers.PLAN, "根据《甲省意见》（甲府函〔2098364号），制定本方案。\n一、修管网。修好管网。\n");
    assertThat(findings.observations())
        .singleElement()
        .satisfies(
            observation -> {
              assertThat(observation.code()).isEqualTo(ObservationCode.DAMAGED_NUMBER);
              assertThat(observation.passage().printed()).isEqualTo("甲府函〔2098364号");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"附件\n丙市节水灌溉方案\n一、总体要求\n节约用水。", "市水务局要对照《丙市节水灌溉方案》办理。\n丙市节水灌溉方案\n一、总体要求\n节约用水。"})
  void aForwardedPaperThatIsPrintedWithTheNoticeIsItsAnnex(String below) {
    assertThat(forwarded("《丙市节水灌溉方案》已经市政府同意，现转发给你们。\n" + below)).isEmpty();
  }

  @Test
  void aForwardedPaperThatIsPrintedElsewhereIsNamed() {
    assertThat(forwarded("《丙市节水灌溉方案》已经市政府同意，现转发给你们。")).hasSize(1);
  }

  private static List<CitationFinding> forwarded(String text) {
    DocumentText notice = Papers.document("丙市人民政府办公室关于转发市水务局丙市节水灌溉方案的通知", text);
    return new Citations(notice).in(notice.body(), CitationPlace.PREAMBLE);
  }
}
