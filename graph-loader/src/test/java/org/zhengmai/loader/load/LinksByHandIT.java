package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreFixture;
import org.zhengmai.loader.extract.ObservationCode;

/** Lines that a person adds: printed words and dates come first, whatever is loaded first. */
class LinksByHandIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  private static final String PRINTED = "朔发〔2099〕2号 BASIS 朔发〔2099〕1号";

  private static final String BY_HAND = "朔发〔2099〕1号 BASIS CURATED 朔发〔2099〕2号";

  private static final String OTHER = "朔发〔2099〕1号 BASIS 朔发〔2099〕7号";

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void aPrintedGroundThatComesLaterWinsOverALink() {
    LoadReport linked =
        GRAPH.load(List.of(party("1", "7"), party("2", "8"), links(link("1", "2"))));
    assertThat(NamingPapers.lines(GRAPH))
        .containsExactly(BY_HAND, OTHER, "朔发〔2099〕2号 BASIS 朔发〔2099〕8号");
    assertThat(linked.links()).isEqualTo(1);
    assertThat(linked.refusedLinks()).isEmpty();

    LoadReport printed = GRAPH.load(List.of(party("2", "1")));

    assertThat(NamingPapers.lines(GRAPH)).containsExactly(OTHER, PRINTED);
    assertThat(printed.refusedLinks()).containsExactly(refused(ObservationCode.CIRCULAR_GROUNDS));
    assertThat(printed.observations()).containsEntry(ObservationCode.CIRCULAR_GROUNDS, 1);
    assertThat(observations()).containsExactly("朔发〔2099〕1号 CIRCULAR_GROUNDS");
  }

  @Test
  void aLinkThatComesLaterThanThePrintedGroundIsRefusedAndTheLoadGoesOn() {
    LoadReport report =
        GRAPH.load(List.of(party("1", "7"), party("2", "1"), links(link("1", "2"))));

    assertThat(NamingPapers.lines(GRAPH)).containsExactly(OTHER, PRINTED);
    assertThat(report.isComplete()).isTrue();
    assertThat(report.links()).isZero();
    assertThat(report.refusedLinks()).containsExactly(refused(ObservationCode.CIRCULAR_GROUNDS));
    assertThat(report.observations()).containsEntry(ObservationCode.CIRCULAR_GROUNDS, 1);
    assertThat(observations()).containsExactly("朔发〔2099〕1号 CIRCULAR_GROUNDS");
  }

  @Test
  void bothOrdersGiveTheSameGraph() {
    GRAPH.load(List.of(party("1", "7"), party("2", "1"), links(link("1", "2"))));
    GraphSnapshot linkLast = GRAPH.snapshot();
    FIXTURE.empty();

    GRAPH.load(List.of(party("1", "7"), party("2", "8"), links(link("1", "2"))));
    GRAPH.load(List.of(party("2", "1")));

    assertThat(GRAPH.snapshot()).isEqualTo(linkLast);
  }

  @Test
  void theLinkComesBackWhenThePrintedGroundGoes() {
    GRAPH.load(List.of(party("1", "7"), party("2", "1"), links(link("1", "2"))));

    LoadReport report = GRAPH.load(List.of(party("2", "8")));

    assertThat(NamingPapers.lines(GRAPH))
        .containsExactly(BY_HAND, OTHER, "朔发〔2099〕2号 BASIS 朔发〔2099〕8号");
    assertThat(observations()).isEmpty();
    assertThat(report.refusedLinks()).isEmpty();
  }

  @Test
  void aPrintedGroundSeveralStepsAwayWinsInEitherOrder() {
    List<CorpusFile> ring = List.of(party("2", "3"), party("3", "4"), party("4", "1"));
    GRAPH.load(ring);
    GRAPH.load(List.of(party("1", "7"), links(link("1", "2"))));
    assertThat(observations()).containsExactly("朔发〔2099〕1号 CIRCULAR_GROUNDS");

    GRAPH.load(List.of(party("3", "8")));
    assertThat(NamingPapers.lines(GRAPH)).contains(BY_HAND);
    assertThat(observations()).isEmpty();

    GRAPH.load(List.of(party("3", "4")));
    assertThat(NamingPapers.lines(GRAPH)).doesNotContain(BY_HAND).hasSize(4);
    assertThat(observations()).containsExactly("朔发〔2099〕1号 CIRCULAR_GROUNDS");
  }

  @Test
  void linksThatLeadBackToEachOtherAreAllRefused() {
    GRAPH.load(List.of(party("1", "7"), party("2", "8"), links(link("1", "2"), link("2", "1"))));

    assertThat(NamingPapers.lines(GRAPH)).noneMatch(line -> line.contains("CURATED"));
    assertThat(observations())
        .containsExactly("朔发〔2099〕1号 CIRCULAR_GROUNDS", "朔发〔2099〕2号 CIRCULAR_GROUNDS");
  }

  @Test
  void aLinkAgainstAnInferredStepGivesWayInAnyOrder() {
    CorpusFile naming =
        NamingPapers.city(
            "〔2099〕6号",
            "关于做好湖泊普查的通知",
            "2099年8月1日",
            "按照《国务院关于开展全国湖泊普查的通知》（国发〔2098〕8号）和《山西省人民政府关于做好全省湖泊普查的通知》（晋政发〔2098〕5号）部署，现通知如下。");
    CorpusFile down =
        Papers.file("links.json", "[" + link("国发〔2098〕8号", "晋政发〔2098〕5号", "BASIS") + "]");
    CorpusFile nation =
        NamingPapers.city(
            "〔2099〕7号", "关于湖岸的通知", "2099年9月1日", "根据《国务院关于开展全国湖泊普查的通知》（国发〔2098〕8号），现通知如下。");
    CorpusFile province =
        NamingPapers.city(
            "〔2099〕8号", "关于湖湾的通知", "2099年9月1日", "根据《山西省人民政府关于做好全省湖泊普查的通知》（晋政发〔2098〕5号），现通知如下。");
    GRAPH.load(List.of(nation, province, down));
    assertThat(NamingPapers.lines(GRAPH)).contains("国发〔2098〕8号 BASIS CURATED 晋政发〔2098〕5号");

    GRAPH.load(List.of(naming));
    GraphSnapshot linkFirst = GRAPH.snapshot();
    assertThat(NamingPapers.lines(GRAPH))
        .contains("晋政发〔2098〕5号 BASIS INFERRED 国发〔2098〕8号")
        .noneMatch(line -> line.contains("CURATED"));
    assertThat(observations()).containsExactly("国发〔2098〕8号 CIRCULAR_GROUNDS");
    FIXTURE.empty();
    GRAPH.load(List.of(nation, province, naming, down));
    assertThat(GRAPH.snapshot()).isEqualTo(linkFirst);

    GRAPH.load(List.of(NamingPapers.city("〔2099〕6号", "关于做好湖泊普查的通知", "2099年8月1日", "请落实。")));
    assertThat(NamingPapers.lines(GRAPH)).contains("国发〔2098〕8号 BASIS CURATED 晋政发〔2098〕5号");
    assertThat(observations()).isEmpty();
  }

  @Test
  void aLinkToAYoungerPaperIsRefusedAsSoonAsItsDateIsKnown() {
    CorpusFile child = NamingPapers.city("〔2098〕3号", "关于湖岸的通知", "2098年1月2日", "请落实。");
    CorpusFile naming =
        NamingPapers.city("〔2099〕4号", "关于湖湾的通知", "2099年1月2日", "根据《山西省湖面清洁意见》（晋政发〔2098〕7号），现通知如下。");
    CorpusFile links =
        Papers.file("links.json", "[" + link("朔政发〔2098〕3号", "晋政发〔2098〕7号", "BASIS") + "]");
    GRAPH.load(List.of(child, naming, links));
    assertThat(NamingPapers.lines(GRAPH)).contains("朔政发〔2098〕3号 BASIS CURATED 晋政发〔2098〕7号");

    GRAPH.load(
        List.of(NamingPapers.province("〔2098〕7号", "关于印发《山西省湖面清洁意见》的通知", "2098年3月1日", "请抓好落实。")));

    assertThat(NamingPapers.lines(GRAPH)).containsExactly("朔政发〔2099〕4号 BASIS 晋政发〔2098〕7号");
    assertThat(observations()).containsExactly("朔政发〔2098〕3号 IMPOSSIBLE_DATE");
  }

  @Test
  void aLinkThatLeavesItsFileTakesItsLineAndItsObservationAlong() {
    GRAPH.load(List.of(party("1", "7"), party("2", "1"), links(link("1", "2"))));

    LoadReport report = GRAPH.load(List.of(links()));

    assertThat(observations()).isEmpty();
    assertThat(report.refusedLinks()).isEmpty();
    GRAPH.load(List.of(party("2", "8")));
    assertThat(NamingPapers.lines(GRAPH)).noneMatch(line -> line.contains("CURATED"));
  }

  @Test
  void aDocumentWhoseTextGoesKeepsWhatPersonsAddedToIt() {
    GRAPH.load(List.of(party("1", "7"), party("2", "8"), party("3", "1"), links(link("1", "2"))));

    GRAPH.load(List.of(inPlaceOf("1"), inPlaceOf("2")));

    assertThat(NamingPapers.lines(GRAPH)).contains(BY_HAND).doesNotContain(OTHER);
    assertThat(GRAPH.status("朔发〔2099〕1号")).isEqualTo("CITED");
    assertThat(GRAPH.status("朔发〔2099〕2号")).isEqualTo("CITED");
    GraphSnapshot released = GRAPH.snapshot();
    assertThat(GRAPH.load(List.of(links(link("1", "2")))).isComplete()).isTrue();
    assertThat(GRAPH.snapshot()).isEqualTo(released);
  }

  @Test
  void documentsThatOnlyALinkKeepsGoWithIt() {
    GRAPH.load(List.of(party("1", "7"), party("2", "8"), links(link("1", "2"))));
    GRAPH.load(List.of(inPlaceOf("1"), inPlaceOf("2")));
    assertThat(NamingPapers.lines(GRAPH)).contains(BY_HAND);

    GRAPH.load(List.of(links()));

    assertThat(GRAPH.status("朔发〔2099〕1号")).isEqualTo("MISSING");
    assertThat(GRAPH.status("朔发〔2099〕2号")).isEqualTo("MISSING");
    GraphSnapshot parted = GRAPH.snapshot();
    FIXTURE.empty();
    GRAPH.load(List.of(inPlaceOf("1"), inPlaceOf("2"), links()));
    assertThat(GRAPH.snapshot()).isEqualTo(parted);
  }

  private static LoadReport.RefusedLink refused(ObservationCode code) {
    return new LoadReport.RefusedLink(
        "links.json", "curated/document/朔发〔2099〕1号/BASIS/document/朔发〔2099〕2号", code);
  }

  private static String link(String from, String to) {
    return link("朔发〔2099〕" + from + "号", "朔发〔2099〕" + to + "号", "BASIS");
  }

  private static String link(String from, String to, String relation) {
    return """
        {"from": {"number": "%s"}, "to": {"number": "%s"}, "relation": "%s",
         "reason": {"zh": "据电话答复。", "en": "By telephone."}}
        """
        .formatted(from, to, relation);
  }

  private static CorpusFile links(String... links) {
    return Papers.file("links.json", Stream.of(links).collect(Collectors.joining(",", "[", "]")));
  }

  /** A party paper of the city that rests on another. */
  private static CorpusFile party(String number, String ground) {
    return Papers.file(
        number + ".txt",
        "中共朔州市委关于湖面清洁的意见\n\n朔发〔2099〕%s号\n\n各县：\n\n根据《中共朔州市委关于湖面清洁的意见》（朔发〔2099〕%s号），提出如下意见。\n\n一、总体要求\n\n湖面清洁。\n\n中共朔州市委\n\n2099年4月5日\n"
            .formatted(number, ground));
  }

  /** Another paper in the file of the one of that number. */
  private static CorpusFile inPlaceOf(String number) {
    return Papers.file(
        number + ".txt",
        "朔州市人民政府关于湖湾的通知\n\n朔政发〔2099〕1%s号\n\n各县：\n\n一、总体要求\n\n湖面清洁。\n\n朔州市人民政府\n\n2099年4月6日\n"
            .formatted(number));
  }

  private static List<String> observations() {
    return FIXTURE
        .query(
            "MATCH (d:Document)-[:HAS_OBSERVATION]->(o) WHERE o.link IS NOT NULL"
                + " RETURN d.number + ' ' + o.code AS x ORDER BY x",
            Map.of())
        .stream()
        .map(row -> row.string("x"))
        .toList();
  }
}
