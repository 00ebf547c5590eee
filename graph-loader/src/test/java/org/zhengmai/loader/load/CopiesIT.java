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

  private static List<String> readings() {
    return FIXTURE
        .query(
            "MATCH (v:Variant)-[r:READS]->(s:Source) RETURN v.position + ' ' + v.kind + ' ' + r.rank"
                + " + ' ' + r.text + ' ' + r.votes + ' ' + s.name AS x ORDER BY x",
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
