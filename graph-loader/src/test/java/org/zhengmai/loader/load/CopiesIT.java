package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreFixture;

/** Copies of one document in a store. */
class CopiesIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void whereCopiesDifferIsStoredWithTheVoteAndReported() {
    LoadReport report =
        GRAPH.load(
            List.of(
                Papers.file("garbled.txt", Papers.GARBLED_COPY),
                Papers.file("one.txt", Papers.PLAN),
                Papers.file("two.txt", Papers.PLAN.replace("每日巡湖", "每天巡湖"))));

    assertThat(report.collated())
        .containsExactly(new LoadReport.Collated("document/朔政办发〔2099〕3号", 3, 2));
    assertThat(readings())
        .containsExactly(
            "1 WORDING 1 每日巡湖 2 garbled.txt",
            "1 WORDING 1 每日巡湖 2 one.txt",
            "1 WORDING 2 每天巡湖 1 two.txt",
            "2 OCR_DAMAGE 1 市管理局 2 one.txt",
            "2 OCR_DAMAGE 1 市管理局 2 two.txt",
            "2 OCR_DAMAGE 2 市管里局 1 garbled.txt");

    GRAPH.load(List.of(Papers.file("two.txt", Papers.OTHER_PLAN)));
    assertThat(readings())
        .containsExactly("1 OCR_DAMAGE 1 市管里局 1 garbled.txt", "1 OCR_DAMAGE 2 市管理局 1 one.txt");

    GRAPH.load(
        List.of(
            Papers.file("one.txt", Papers.PROVINCIAL),
            Papers.file("garbled.txt", Papers.PROVINCIAL)));
    assertThat(FIXTURE.query("MATCH (v:Variant) RETURN v.id AS id", Map.of())).isEmpty();
  }

  @Test
  void aCopyWithoutItsNumberIsFoundWhateverComesFirst() {
    CorpusFile whole = Papers.file("whole.txt", Papers.PLAN);
    CorpusFile weak = Papers.file("weak.txt", Papers.PLAN.replace("朔政办发〔2099〕3号\n\n", ""));
    GRAPH.load(List.of(whole, weak));
    GraphSnapshot together = GRAPH.snapshot();
    assertThat(GRAPH.numbers()).containsExactly("朔政办发〔2099〕3号");
    FIXTURE.empty();

    GRAPH.load(List.of(weak));
    GraphSnapshot alone = GRAPH.snapshot();
    GRAPH.load(List.of(whole));
    assertThat(GRAPH.snapshot()).isEqualTo(together);
    FIXTURE.empty();
    GRAPH.load(List.of(whole));
    GRAPH.load(List.of(weak));
    assertThat(GRAPH.snapshot()).isEqualTo(together);

    GRAPH.load(List.of(Papers.file("whole.txt", Papers.PROVINCIAL)));
    assertThat(documentOf("weak.txt")).isNotEqualTo("document/朔政办发〔2099〕3号");
    assertThat(GRAPH.status("朔政办发〔2099〕3号")).isIn("MISSING", "CITED");
    assertThat(alone.nodes()).anyMatch(node -> node.contains(documentOf("weak.txt")));
  }

  @Test
  void twoPapersOfOneNumberAreTwoDocumentsInWhateverOrderTheyCome() {
    String other =
        Papers.PERSONNEL
            .replace("朔政干发〔2099〕1号", "朔政办发〔2099〕3号")
            .replace("1月2日", "7月2日")
            .replace("关于甲乙丙等职务任免的通知", "关于做好冬季供暖保障工作的通知")
            .replace("决定任命甲乙丙等。", "一、备足燃料。热源企业储煤十五万吨。（责任单位：市能源局）\n\n二、检修管网。逐户试压试水。（责任单位：市住建局）");
    CorpusFile one = Papers.file("one.txt", Papers.PLAN);
    CorpusFile two = Papers.file("two.txt", other);
    CorpusFile both = Papers.file("both.txt", Papers.PLAN + "\n\n" + other);

    LoadReport report = GRAPH.load(List.of(one, two, both));

    assertThat(report.failures()).isEmpty();
    assertThat(GRAPH.numbers()).containsExactly("朔政办发〔2099〕3号", "朔政办发〔2099〕3号");
    assertThat(witnessed())
        .hasSize(4)
        .anyMatch(line -> line.equals("document/朔政办发〔2099〕3号 one.txt"))
        .anyMatch(line -> line.matches("document/朔政办发〔2099〕3号/2099-07-02-[0-9a-f]{8} two.txt"));
    assertThat(shared()).containsExactly("朔政办发〔2099〕3号");
    GraphSnapshot together = GRAPH.snapshot();

    FIXTURE.empty();
    GRAPH.load(List.of(two));
    assertThat(shared()).isEmpty();
    GRAPH.load(List.of(both));
    GRAPH.load(List.of(one));
    assertThat(GRAPH.snapshot()).isEqualTo(together);

    GRAPH.load(
        List.of(
            Papers.file("one.txt", Papers.PROVINCIAL), Papers.file("both.txt", Papers.OTHER_PLAN)));
    assertThat(documentOf("two.txt")).isEqualTo("document/朔政办发〔2099〕3号");
    assertThat(shared()).isEmpty();
  }

  @Test
  void theSamePaperTwiceInOneSourceIsOneDocumentOfTwoCopies() {
    String gazette = Papers.PLAN + "\n\n" + Papers.PROVINCIAL + "\n\n" + Papers.PLAN;

    LoadReport report = GRAPH.load(List.of(Papers.file("gazette.txt", gazette)));

    assertThat(report.failures()).isEmpty();
    assertThat(report.collated())
        .containsExactly(new LoadReport.Collated("document/朔政办发〔2099〕3号", 2, 0));
    assertThat(GRAPH.numbers()).containsExactly("晋政发〔2098〕7号", "朔政办发〔2099〕3号");
  }

  private static List<String> witnessed() {
    return FIXTURE
        .query(
            "MATCH (d:Document)-[:WITNESSED_BY]->(s:Source) RETURN d.id + ' ' + s.name AS x ORDER"
                + " BY x",
            Map.of())
        .stream()
        .map(row -> row.string("x"))
        .toList();
  }

  /** The numbers of documents that are marked as those of another paper. */
  private static List<String> shared() {
    return FIXTURE
        .query(
            "MATCH (d:Document)-[:HAS_OBSERVATION]->(:Observation {code: 'SHARED_NUMBER'})"
                + " RETURN d.number AS x",
            Map.of())
        .stream()
        .map(row -> row.string("x"))
        .toList();
  }

  private static List<String> readings() {
    return FIXTURE
        .query(
            "MATCH (v:Variant)-[r:READS]->(s:Source) RETURN v.position + ' ' + v.kind + ' ' +"
                + " r.rank + ' ' + r.text + ' ' + r.votes + ' ' + s.name AS x ORDER BY x",
            Map.of())
        .stream()
        .map(row -> row.string("x"))
        .toList();
  }

  private static String documentOf(String source) {
    return FIXTURE
        .query(
            "MATCH (d:Document)-[:WITNESSED_BY]->(:Source {name: $name}) RETURN d.id AS id",
            Map.of("name", source))
        .get(0)
        .string("id");
  }
}
