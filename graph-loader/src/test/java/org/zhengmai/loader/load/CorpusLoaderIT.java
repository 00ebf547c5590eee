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
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreFixture;

class CorpusLoaderIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void loadingTheSampleTwiceChangesNothing() {
    LoadReport first = load(CorpusFiles.sample());
    GraphSnapshot loaded = snapshot();
    LoadReport second = load(CorpusFiles.sample());

    assertThat(first.sources()).isEqualTo(new LoadReport.Counts(7, 0, 0, 0));
    assertThat(first.documents()).isEqualTo(new LoadReport.Counts(7, 0, 0, 0));
    assertThat(first.links()).isEqualTo(1);
    assertThat(second.sources()).isEqualTo(new LoadReport.Counts(0, 0, 7, 0));
    assertThat(second.documents()).isEqualTo(new LoadReport.Counts(0, 0, 0, 0));
    assertThat(snapshot()).isEqualTo(loaded);
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    List<CorpusFile> files = new ArrayList<>(CorpusFiles.sample());
    load(files);
    GraphSnapshot inOrder = snapshot();
    FIXTURE.empty();
    Collections.shuffle(files, new Random(7));
    for (CorpusFile file : files) {
      if (!file.isLinkFile()) {
        load(List.of(file));
      }
    }
    load(files.stream().filter(CorpusFile::isLinkFile).toList());

    assertThat(snapshot()).isEqualTo(inOrder);
  }

  @Test
  void aCorrectedSourceReplacesItsOwnFactsAndOnlyThose() {
    load(List.of(Papers.file("a.txt", Papers.CORRECTED_PLAN), other()));
    GraphSnapshot corrected = snapshot();
    FIXTURE.empty();
    load(List.of(Papers.file("a.txt", Papers.PLAN), other()));

    LoadReport report = load(List.of(Papers.file("a.txt", Papers.CORRECTED_PLAN), other()));

    assertThat(report.sources()).isEqualTo(new LoadReport.Counts(0, 1, 1, 0));
    assertThat(report.documents()).isEqualTo(new LoadReport.Counts(0, 1, 0, 0));
    assertThat(snapshot()).isEqualTo(corrected);
  }

  @Test
  void aBrokenSourceIsReportedWhileTheRestGoOnAndNothingStoredIsLost() {
    load(List.of(Papers.file("a.txt", Papers.PLAN)));
    GraphSnapshot before = snapshot();
    CorpusFile broken =
        new CorpusFile("a.txt", () -> new byte[] {(byte) 0xe6, (byte) 0xff, 'x', (byte) 0xff});

    LoadReport report = load(List.of(broken));
    assertThat(report.failures())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("a.txt").contains("byte 0"));
    assertThat(snapshot()).isEqualTo(before);

    LoadReport next = load(List.of(broken, other()));
    assertThat(next.sources()).isEqualTo(new LoadReport.Counts(1, 0, 0, 1));
    assertThat(numbers()).containsExactly("朔政办发〔2099〕3号", "朔政办发〔2099〕4号");
  }

  @Test
  void copiesOfOneDocumentBecomeOneWithAllItsWitnesses() {
    load(
        List.of(
            Papers.file("garbled.txt", Papers.GARBLED_COPY),
            Papers.file("one.txt", Papers.PLAN),
            Papers.file("two.txt", Papers.PLAN.replace("\n\n", "\n"))));

    assertThat(numbers()).containsExactly("朔政办发〔2099〕3号");
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
  void theSameBytesInTwoFilesAreOneVoice() {
    load(
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
        load(
            List.of(
                Papers.file("a/x.txt", Papers.PLAN), Papers.file("a/x.txt", Papers.OTHER_PLAN)));

    assertThat(report.sources()).isEqualTo(new LoadReport.Counts(1, 0, 0, 1));
    assertThat(numbers()).containsExactly("朔政办发〔2099〕3号");
  }

  @Test
  void tasksWithOneNumberInTwoAnnexesStayTwo() {
    String annexes =
        Papers.PLAN
            + "\n朔州市湖岸照明计划\n\n一、总体要求\n\n夜间有灯。\n\n二、重点任务\n\n"
            + "（一）更换灯具。逐步更换。（责任单位：市供电公司）\n";
    load(List.of(Papers.file("a.txt", annexes)));

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
    load(List.of(Papers.file("p.txt", Papers.PERSONNEL), Papers.file("t.txt", Papers.TABLE)));

    GraphSnapshot snapshot = snapshot();
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
    load(List.of(Papers.file("a.txt", Papers.PLAN), Papers.file("b.txt", citing)));
    assertThat(status("朔政办发〔2099〕3号")).isEqualTo("HELD");

    load(List.of(Papers.file("a.txt", Papers.PLAN.replace("〔2099〕3号", "〔2099〕30号"))));

    assertThat(status("朔政办发〔2099〕3号")).isEqualTo("CITED");
    assertThat(status("朔政办发〔2099〕30号")).isEqualTo("HELD");
    assertThat(
            FIXTURE.query(
                "MATCH (t:Task {documentId: 'document/朔政办发〔2099〕3号'}) RETURN t.id AS id", Map.of()))
        .isEmpty();
  }

  @Test
  void aCitedDocumentBecomesHeldAndKeepsItsCitations() {
    load(List.of(Papers.file("a.txt", Papers.PLAN)));
    assertThat(status("晋政发〔2098〕7号")).isEqualTo("CITED");

    load(List.of(Papers.file("p.txt", Papers.PROVINCIAL)));

    assertThat(status("晋政发〔2098〕7号")).isEqualTo("HELD");
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

    LoadReport report = load(List.of(links));

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
    load(CorpusFiles.sample());

    assertThat(Quotes.checked(FIXTURE)).isGreaterThan(400);
  }

  private static LoadReport load(List<CorpusFile> files) {
    return new CorpusLoader(FIXTURE.store(), LoadProgress.SILENT).load(files);
  }

  private static CorpusFile other() {
    return Papers.file("b.txt", Papers.OTHER_PLAN);
  }

  private static GraphSnapshot snapshot() {
    return GraphSnapshot.of((statement, parameters) -> FIXTURE.query(statement, parameters));
  }

  private static List<String> numbers() {
    return FIXTURE
        .query(
            "MATCH (d:Document {status: 'HELD'}) RETURN d.number AS number ORDER BY number",
            Map.of())
        .stream()
        .map(row -> row.string("number"))
        .toList();
  }

  private static String status(String number) {
    List<Row> rows =
        FIXTURE.query(
            "MATCH (d:Document {id: 'document/' + $number}) RETURN d.status AS status",
            Map.of("number", number));
    return rows.isEmpty() ? "MISSING" : rows.get(0).string("status");
  }

  private static List<String> printedNames() {
    return FIXTURE
        .query("MATCH ()-[r:RESPONSIBLE_FOR]->() RETURN r.printedName AS name", Map.of())
        .stream()
        .map(row -> row.string("name"))
        .toList();
  }
}
