package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreFixture;

class CorpusLoaderIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void loadingTheSampleTwiceChangesNothing() {
    LoadReport first = GRAPH.load(CorpusFiles.sample());
    GraphSnapshot loaded = GRAPH.snapshot();
    LoadReport second = GRAPH.load(CorpusFiles.sample());

    assertThat(first.sources()).isEqualTo(new LoadReport.Counts(7, 0, 0, 0));
    assertThat(first.documents()).isEqualTo(new LoadReport.Counts(7, 0, 0, 0));
    assertThat(first.links()).isEqualTo(1);
    assertThat(second.sources()).isEqualTo(new LoadReport.Counts(0, 0, 7, 0));
    assertThat(second.documents()).isEqualTo(new LoadReport.Counts(0, 0, 0, 0));
    assertThat(GRAPH.snapshot()).isEqualTo(loaded);
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    List<CorpusFile> files = new ArrayList<>(CorpusFiles.sample());
    GRAPH.load(files);
    GraphSnapshot inOrder = GRAPH.snapshot();
    FIXTURE.empty();
    Collections.shuffle(files, new Random(7));
    for (CorpusFile file : files) {
      if (!file.isLinkFile()) {
        GRAPH.load(List.of(file));
      }
    }
    GRAPH.load(files.stream().filter(CorpusFile::isLinkFile).toList());

    assertThat(GRAPH.snapshot()).isEqualTo(inOrder);
  }

  @Test
  void aCorrectedSourceReplacesItsOwnFactsAndOnlyThose() {
    GRAPH.load(List.of(Papers.file("a.txt", Papers.CORRECTED_PLAN), other()));
    GraphSnapshot corrected = GRAPH.snapshot();
    FIXTURE.empty();
    GRAPH.load(List.of(Papers.file("a.txt", Papers.PLAN), other()));

    LoadReport report = GRAPH.load(List.of(Papers.file("a.txt", Papers.CORRECTED_PLAN), other()));

    assertThat(report.sources()).isEqualTo(new LoadReport.Counts(0, 1, 1, 0));
    assertThat(report.documents()).isEqualTo(new LoadReport.Counts(0, 1, 0, 0));
    assertThat(GRAPH.snapshot()).isEqualTo(corrected);
  }

  @Test
  void aBrokenSourceIsReportedWhileTheRestGoOnAndNothingStoredIsLost() {
    GRAPH.load(List.of(Papers.file("a.txt", Papers.PLAN)));
    GraphSnapshot before = GRAPH.snapshot();
    CorpusFile broken =
        new CorpusFile("a.txt", () -> new byte[] {(byte) 0xe6, (byte) 0xff, 'x', (byte) 0xff});

    LoadReport report = GRAPH.load(List.of(broken));
    assertThat(report.failures())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("a.txt").contains("byte 0"));
    assertThat(GRAPH.snapshot()).isEqualTo(before);

    LoadReport next = GRAPH.load(List.of(broken, other()));
    assertThat(next.sources()).isEqualTo(new LoadReport.Counts(1, 0, 0, 1));
    assertThat(GRAPH.numbers()).containsExactly("朔政办发〔2099〕3号", "朔政办发〔2099〕4号");
  }

  @Test
  void copiesOfOneDocumentBecomeOneWithAllItsWitnesses() {
    GRAPH.load(
        List.of(
            Papers.file("garbled.txt", Papers.GARBLED_COPY),
            Papers.file("one.txt", Papers.PLAN),
            Papers.file("two.txt", Papers.PLAN.replace("\n\n", "\n"))));

    assertThat(GRAPH.numbers()).containsExactly("朔政办发〔2099〕3号");
    assertThat(
            FIXTURE.query(
                "MATCH (:Document)-[w:WITNESSED_BY]->(s:Source) RETURN s.name AS name"
                    + " ORDER BY w.position",
                Map.of()))
        .extracting(row -> row.string("name"))
        .containsExactly("one.txt", "two.txt", "garbled.txt");
    assertThat(printedNames()).contains("市城市管理局").doesNotContain("市城市管里局");
  }

  @Test
  void allWhoIssueAPaperTogetherAreTiedToIt() {
    String paper =
        """
        朔州市水利局 朔州市财政局 朔州市教育局关于做好节水工作的通知
        朔水发〔2099〕3号
        各县（市、区）人民政府：
        一、修好管网。先修主管，再修支管。
        朔州市水利局 朔州市财政局 朔州市教育局
        2099年4月6日
        """;
    GRAPH.load(List.of(Papers.file("joint.txt", paper)));

    assertThat(
            FIXTURE.query(
                "MATCH (:Document {number: '朔水发〔2099〕3号'})-[r:ISSUED_BY]->(a:Agency)"
                    + " RETURN a.name + coalesce(r.rank, '') AS issuer ORDER BY coalesce(r.rank, 1)",
                Map.of()))
        .extracting(row -> row.string("issuer"))
        .containsExactly("朔州市水利局", "朔州市财政局2", "朔州市教育局3");
  }

  @Test
  void theSameBytesInTwoFilesAreOneVoice() {
    GRAPH.load(
        List.of(
            Papers.file("a.txt", Papers.GARBLED_COPY),
            Papers.file("b.txt", Papers.GARBLED_COPY),
            Papers.file("c.txt", Papers.PLAN),
            Papers.file("d.txt", Papers.PLAN.replace("\n\n", "\n"))));

    assertThat(printedNames()).contains("市城市管理局").doesNotContain("市城市管里局");
  }

  @Test
  void twoFilesWithOneNameAreReportedAndTheFirstIsKept() {
    LoadReport report =
        GRAPH.load(
            List.of(
                Papers.file("a/x.txt", Papers.PLAN), Papers.file("a/x.txt", Papers.OTHER_PLAN)));

    assertThat(report.sources()).isEqualTo(new LoadReport.Counts(1, 0, 0, 1));
    assertThat(GRAPH.numbers()).containsExactly("朔政办发〔2099〕3号");
  }

  @Test
  void tasksWithOneNumberInTwoAnnexesStayTwo() {
    String annexes =
        Papers.PLAN
            + "\n朔州市湖岸照明计划\n\n一、总体要求\n\n夜间有灯。\n\n二、重点任务\n\n"
            + "（一）更换灯具。逐步更换。（责任单位：市供电公司）\n";
    GRAPH.load(List.of(Papers.file("a.txt", annexes)));

    assertThat(
            FIXTURE.query(
                "MATCH (t:Task {label: '二/（一）'}) RETURN t.heading AS heading"
                    + " ORDER BY t.position",
                Map.of()))
        .extracting(row -> row.string("heading"))
        .containsExactly("打捞漂浮物", "更换灯具");
  }

  @Test
  void personsInTitlesAndCellsAreNoFacts() {
    GRAPH.load(List.of(Papers.file("p.txt", Papers.PERSONNEL), Papers.file("t.txt", Papers.TABLE)));

    GraphSnapshot snapshot = GRAPH.snapshot();
    assertThat(snapshot.nodes().stream().filter(node -> !node.contains("[Source]")))
        .noneMatch(node -> node.contains("甲乙丙"))
        .anyMatch(node -> node.contains("关于×××等职务任免的通知"))
        .anyMatch(node -> node.contains("deadlineBy=2099-06-15"));
    assertThat(snapshot.relationships()).noneMatch(r -> r.contains("甲乙丙"));
  }

  @Test
  void aDocumentThatACorrectedSourceNoLongerHoldsStaysOnlyWhereItIsCited() {
    String citing =
        Papers.OTHER_PLAN.replace(
            "《山西省人民政府关于河道清洁的意见》（晋政发〔2098〕7号）",
            "《山西省人民政府关于河道清洁的意见》（晋政发〔2098〕7号）和《朔州市湖面清洁行动方案》（朔政办发〔2099〕3号）");
    GRAPH.load(List.of(Papers.file("a.txt", Papers.PLAN), Papers.file("b.txt", citing)));
    assertThat(GRAPH.status("朔政办发〔2099〕3号")).isEqualTo("HELD");

    GRAPH.load(List.of(Papers.file("a.txt", Papers.PLAN.replace("〔2099〕3号", "〔2099〕30号"))));

    assertThat(GRAPH.status("朔政办发〔2099〕3号")).isEqualTo("CITED");
    assertThat(GRAPH.status("朔政办发〔2099〕30号")).isEqualTo("HELD");
    assertThat(
            FIXTURE.query(
                "MATCH (t:Task {documentId: 'document/朔政办发〔2099〕3号'}) RETURN t.id AS id", Map.of()))
        .isEmpty();
  }

  @Test
  void aCitedDocumentBecomesHeldAndKeepsItsCitations() {
    GRAPH.load(List.of(Papers.file("a.txt", Papers.PLAN)));
    assertThat(GRAPH.status("晋政发〔2098〕7号")).isEqualTo("CITED");

    GRAPH.load(List.of(Papers.file("p.txt", Papers.PROVINCIAL)));

    assertThat(GRAPH.status("晋政发〔2098〕7号")).isEqualTo("HELD");
    assertThat(
            FIXTURE.query(
                "MATCH (:Document {number: '朔政办发〔2099〕3号'})-[d:DERIVES_FROM]->(p:Document)"
                    + " RETURN p.number AS number, d.quote AS quote",
                Map.of()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.string("number")).isEqualTo("晋政发〔2098〕7号");
              assertThat(row.string("quote")).startsWith("根据《山西省人民政府关于湖面清洁的意见》");
            });
  }

  @Test
  void aLinkFileThatNamesAnUnknownDocumentIsReportedWithItsPlace() {
    CorpusFile links =
        Papers.file(
            "links.json",
            "[{\"from\":{\"title\":\"没有的表\",\"region\":\"满城区\"},\"to\":{\"number\":\"晋政发〔2098〕7号\"},"
                + "\"relation\":\"BASIS\",\"reason\":{\"zh\":\"因\",\"en\":\"why\"}}]");

    LoadReport report = GRAPH.load(List.of(links));

    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.message())
                    .startsWith("links.json: link 1, from")
                    .contains("没有的表"));
  }

  @Test
  void everyQuoteIsWhatTheSourcePrintsThere() {
    GRAPH.load(CorpusFiles.sample());

    assertThat(Quotes.checked(FIXTURE)).isGreaterThan(400);
  }

  private static CorpusFile other() {
    return Papers.file("b.txt", Papers.OTHER_PLAN);
  }

  private static List<String> printedNames() {
    return FIXTURE
        .query("MATCH ()-[r:RESPONSIBLE_FOR]->() RETURN r.printedName AS name", Map.of())
        .stream()
        .map(row -> row.string("name"))
        .toList();
  }
}
