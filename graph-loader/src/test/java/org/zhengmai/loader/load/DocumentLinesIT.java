package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreFixture;
import org.zhengmai.loader.extract.ObservationCode;

class DocumentLinesIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  private static final CorpusFile PLAN =
      NamingPapers.province("〔2098〕7号", "关于印发《山西省湖面清洁办法》的通知", "2098年3月1日", "请抓好落实。");

  /** Names the plan of the province by its title alone. */
  private static final CorpusFile BY_TITLE =
      NamingPapers.city("〔2098〕2号", "关于湖面清洁的通知", "2098年5月6日", "根据《山西省湖面清洁办法》，现通知如下。");

  private static final CorpusFile SECOND_PLAN =
      NamingPapers.province("〔2097〕1号", "关于印发《山西省湖面清洁办法》的通知", "2097年3月1日", "请抓好落实。");

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void whatADocumentDoesToOthersIsALine() {
    GRAPH.load(
        List.of(
            NamingPapers.city(
                "〔2099〕1号",
                "关于转发《山西省湖面清洁办法》的通知",
                "2099年2月1日",
                "现将《山西省湖面清洁办法》（晋政发〔2098〕7号）转发给你们。对《朔州市河道办法》（朔政发〔2095〕4号）作如下修改。"
                    + "《朔州市渔港办法》（朔政发〔2091〕3号）同时废止。"),
            NamingPapers.city(
                "〔2099〕2号", "关于印发《朔州市湖面清洁方案》的通知", "2099年3月1日", "《朔州市湖面清洁方案》（朔政发〔2090〕5号）同时废止。")));

    assertThat(NamingPapers.lines(GRAPH))
        .containsExactly(
            "朔政发〔2099〕1号 AMENDS 朔政发〔2095〕4号",
            "朔政发〔2099〕1号 FORWARDS 晋政发〔2098〕7号",
            "朔政发〔2099〕1号 REPEALS 朔政发〔2091〕3号",
            "朔政发〔2099〕2号 SUPERSEDES 朔政发〔2090〕5号");
  }

  @Test
  void aTitleAloneIsJoinedToTheOnlyPaperThatFits() {
    GRAPH.load(List.of(BY_TITLE));
    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2098〕2号 BASIS 140000/山西省湖面清洁办法");

    GRAPH.load(List.of(PLAN));
    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2098〕2号 BASIS 晋政发〔2098〕7号");
    assertThat(GRAPH.status("140000/山西省湖面清洁办法")).isEqualTo("MISSING");
  }

  @Test
  void itIsPartedAgainWhenASecondFitsAndJoinedWhenThatGoes() {
    GRAPH.load(List.of(BY_TITLE, PLAN));
    GraphSnapshot joined = GRAPH.snapshot();

    GRAPH.load(List.of(SECOND_PLAN));
    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2098〕2号 BASIS 140000/山西省湖面清洁办法");

    GRAPH.load(List.of(emptied(SECOND_PLAN)));
    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2098〕2号 BASIS 晋政发〔2098〕7号");
    assertThat(documents(GRAPH.snapshot())).isEqualTo(documents(joined));
  }

  @Test
  void itIsPartedWhenTheOnlyOneGoes() {
    GRAPH.load(List.of(BY_TITLE));
    GraphSnapshot alone = GRAPH.snapshot();
    GRAPH.load(List.of(PLAN));

    GRAPH.load(List.of(emptied(PLAN)));

    assertThat(GRAPH.status("晋政发〔2098〕7号")).isEqualTo("MISSING");
    assertThat(documents(GRAPH.snapshot())).isEqualTo(documents(alone));
  }

  @Test
  void aPaperYoungerThanTheOneThatNamesItIsNotMeant() {
    GRAPH.load(
        List.of(
            BY_TITLE,
            NamingPapers.province("〔2099〕9号", "关于印发《山西省湖面清洁办法》的通知", "2099年3月1日", "请抓好落实。")));

    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2098〕2号 BASIS 140000/山西省湖面清洁办法");
  }

  @Test
  void aGroundYoungerThanWhatRestsOnItIsRefusedAndToldOf() {
    CorpusFile child =
        NamingPapers.city("〔2098〕3号", "关于湖岸的通知", "2098年1月2日", "根据《山西省湖面清洁意见》（晋政发〔2098〕7号），现通知如下。");
    LoadReport cited = GRAPH.load(List.of(child));
    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2098〕3号 BASIS 晋政发〔2098〕7号");
    assertThat(cited.observations()).isEmpty();

    LoadReport held = GRAPH.load(List.of(PLAN));

    assertThat(NamingPapers.lines(GRAPH)).isEmpty();
    assertThat(held.observations()).containsEntry(ObservationCode.IMPOSSIBLE_DATE, 1);
    assertThat(observations())
        .containsExactly("朔政发〔2098〕3号 IMPOSSIBLE_DATE 根据《山西省湖面清洁意见》（晋政发〔2098〕7号）");

    GRAPH.load(List.of(emptied(PLAN)));
    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2098〕3号 BASIS 晋政发〔2098〕7号");
    assertThat(observations()).isEmpty();
  }

  @Test
  void papersThatRestOnEachOtherAreRefusedUntilTheCircleOpens() {
    CorpusFile one = party("〔2099〕1号", "〔2099〕2号");
    CorpusFile two = party("〔2099〕2号", "〔2099〕3号");
    GRAPH.load(List.of(one, two));
    assertThat(NamingPapers.lines(GRAPH)).hasSize(2);

    GRAPH.load(List.of(party("〔2099〕3号", "〔2099〕1号")));
    assertThat(NamingPapers.lines(GRAPH)).isEmpty();
    assertThat(observations()).hasSize(3).allMatch(text -> text.contains("CIRCULAR_GROUNDS"));

    GRAPH.load(List.of(party("〔2099〕3号", "〔2099〕8号")));
    assertThat(NamingPapers.lines(GRAPH)).hasSize(3);
    assertThat(observations()).isEmpty();
  }

  @Test
  void howLongADocumentIsValidGoesWithTheWordsThatSaySo() {
    String validity =
        "MATCH (d:Document) RETURN toString(d.validFrom) + ' ' + toString(d.validUntil) + ' ' + d.validityQuote AS x";
    GRAPH.load(
        List.of(NamingPapers.city("〔2099〕1号", "关于湖岸的通知", "2099年2月1日", "本通知自2099年3月1日起施行，有效期2年。")));
    assertThat(FIXTURE.query(validity, Map.of()))
        .extracting(row -> row.string("x"))
        .containsExactly("2099-03-01 2101-02-28 本通知自2099年3月1日起施行，有效期2年");

    GRAPH.load(List.of(NamingPapers.city("〔2099〕1号", "关于湖岸的通知", "2099年2月1日", "请落实。")));
    assertThat(FIXTURE.query(validity, Map.of())).noneMatch(row -> row.has("x"));
  }

  @Test
  void aCircleOfManyPapersIsOneToo() {
    List<CorpusFile> ring = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      ring.add(party("〔2099〕" + i + "号", "〔2099〕" + (i % 12 + 1) + "号"));
    }
    GRAPH.load(ring);
    assertThat(NamingPapers.lines(GRAPH)).isEmpty();
    assertThat(observations()).hasSize(12);
  }

  /** A party paper of the city that rests on another. */
  private static CorpusFile party(String number, String ground) {
    return Papers.file(
        number + ".txt",
        "中共朔州市委关于湖面清洁的意见\n\n朔发%s\n\n各县：\n\n根据《中共朔州市委关于湖面清洁的意见》（朔发%s），提出如下意见。\n\n一、总体要求\n\n湖面清洁。\n\n中共朔州市委\n\n2099年4月5日\n"
            .formatted(number, ground));
  }

  @Test
  void papersOfTwoLevelsNamedTogetherAreAnInferredStepUntilTheLowerIsHeld() {
    CorpusFile city =
        NamingPapers.city(
            "〔2098〕6号",
            "关于做好湖泊普查的通知",
            "2098年8月1日",
            "按照《国务院关于开展全国湖泊普查的通知》（国发〔2097〕8号）和《山西省人民政府关于做好全省湖泊普查的通知》（晋政发〔2098〕5号）部署，现通知如下。");
    GRAPH.load(List.of(city));
    assertThat(NamingPapers.lines(GRAPH))
        .containsExactly(
            "晋政发〔2098〕5号 BASIS INFERRED 国发〔2097〕8号",
            "朔政发〔2098〕6号 BASIS 国发〔2097〕8号",
            "朔政发〔2098〕6号 BASIS 晋政发〔2098〕5号");

    GRAPH.load(
        List.of(
            NamingPapers.province(
                "〔2098〕5号",
                "关于做好全省湖泊普查的通知",
                "2098年2月1日",
                "根据《国务院关于开展全国湖泊普查的通知》（国发〔2097〕8号），现通知如下。")));
    assertThat(NamingPapers.lines(GRAPH))
        .containsExactly(
            "晋政发〔2098〕5号 BASIS 国发〔2097〕8号",
            "朔政发〔2098〕6号 BASIS 国发〔2097〕8号",
            "朔政发〔2098〕6号 BASIS 晋政发〔2098〕5号");
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    List<CorpusFile> files =
        new ArrayList<>(
            List.of(
                BY_TITLE,
                PLAN,
                NamingPapers.city(
                    "〔2098〕3号",
                    "关于湖岸的通知",
                    "2098年1月2日",
                    "根据《山西省湖面清洁意见》（晋政发〔2098〕7号）和《山西省湖岸条例》，现通知如下。《朔州市渔港办法》（朔政发〔2091〕3号）同时废止。"),
                NamingPapers.city("〔2091〕3号", "关于印发《朔州市渔港办法》的通知", "2091年2月1日", "请落实。"),
                NamingPapers.city(
                    "〔2099〕5号", "关于渔港的通知", "2099年2月1日", "根据《朔州市渔港办法》和《山西省湖面清洁办法》，现通知如下。"),
                party("〔2099〕1号", "〔2099〕2号"),
                party("〔2099〕2号", "〔2099〕1号")));
    GRAPH.load(files);
    GraphSnapshot together = GRAPH.snapshot();

    for (int seed = 1; seed <= 3; seed++) {
      FIXTURE.empty();
      Collections.shuffle(files, new Random(seed));
      files.forEach(file -> GRAPH.load(List.of(file)));
      assertThat(GRAPH.snapshot()).isEqualTo(together);
    }
    FIXTURE.empty();
    GRAPH.load(List.of(SECOND_PLAN));
    files.forEach(file -> GRAPH.load(List.of(file)));
    GRAPH.load(List.of(emptied(SECOND_PLAN)));
    assertThat(documents(GRAPH.snapshot())).isEqualTo(documents(together));
  }

  /** The same file with nothing of its document left in it. */
  private static CorpusFile emptied(CorpusFile file) {
    return new CorpusFile(file.key(), () -> "（空）\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Everything but the sources and what an emptied file leaves. */
  private static List<String> documents(GraphSnapshot graph) {
    List<String> facts = new ArrayList<>(graph.nodes());
    facts.addAll(graph.relationships());
    facts.removeIf(fact -> fact.contains("[Source]") || fact.contains("WITNESSED_BY"));
    facts.removeIf(fact -> fact.contains("（空）"));
    return facts;
  }

  private static List<String> observations() {
    return FIXTURE
        .query(
            "MATCH (d:Document)-[:HAS_OBSERVATION]->(o)"
                + " WHERE o.code IN ['IMPOSSIBLE_DATE', 'CIRCULAR_GROUNDS']"
                + " MATCH (d)-[:WITNESSED_BY]->(s)"
                + " RETURN d.number + ' ' + o.code + ' ' + substring(s.text, o.start, o.end - o.start) AS x"
                + " ORDER BY x",
            Map.of())
        .stream()
        .map(row -> row.string("x"))
        .toList();
  }
}
