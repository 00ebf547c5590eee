package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreFixture;
import org.zhengmai.loader.extract.ObservationCode;

class TargetLoadIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  private static final String PLAN =
      Papers.PLAN
          .replace("湖面无漂浮物", "到2101年底，全市水质达标率不低于95%，湖面无漂浮物")
          .replace("配齐打捞船", "\n— 4 —\n2100年底前建成码头3—5个，配齐打捞船，人船比1:2左右\n— 5 —\n");

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void figuresStandWithTheirDocumentOrTask() {
    load(PLAN);

    assertThat(targets())
        .containsExactly(
            "Document 水质达标率 AT_LEAST 95.0 null null null % 全市 到2101年底 2101-12-31 null",
            "Task 建成码头 RANGE null 3.0 5.0 null 个 null 2100年底前 2100-12-31 5",
            "Task 人船比 ABOUT null null null 1:2 null null 2100年底前 2100-12-31 5");
  }

  @Test
  void loadingTheSameTwiceChangesNothing() {
    load(PLAN);
    GraphSnapshot first = GRAPH.snapshot();

    assertThat(load(PLAN + "\n").documents()).isEqualTo(new LoadReport.Counts(0, 1, 0, 0));
    assertThat(load(PLAN).documents()).isEqualTo(new LoadReport.Counts(0, 1, 0, 0));
    assertThat(GRAPH.snapshot()).isEqualTo(first);
  }

  @Test
  void aCorrectedFigureReplacesTheOldOne() {
    load(PLAN);
    LoadReport report = load(PLAN.replace("95%", "96%").replace("，人船比1:2左右", ""));

    assertThat(report.documents()).isEqualTo(new LoadReport.Counts(0, 1, 0, 0));
    assertThat(targets()).hasSize(2).first().asString().startsWith("Document 水质达标率 AT_LEAST 96.0 ");
  }

  @Test
  void figuresGoWithTheirDocument() {
    load(PLAN);
    assertThat(load(PLAN.replace("〔2099〕3号", "〔2099〕30号")).failures()).isEmpty();

    assertThat(targets()).hasSize(3);
    assertThat(FIXTURE.query("MATCH (t:Target) RETURN DISTINCT t.documentId AS id", Map.of()))
        .extracting(row -> row.string("id"))
        .containsExactly("document/朔政办发〔2099〕30号");
  }

  @Test
  void theReportCountsObservationsByKind() {
    LoadReport report =
        load(PLAN.replace("（晋政发〔2098〕7号）", "（晋政发〔20987号）").replace("每日巡湖", "检查and巡湖"));

    assertThat(report.observations())
        .isEqualTo(Map.of(ObservationCode.DAMAGED_NUMBER, 1, ObservationCode.OCR_DAMAGE, 1));
    assertThat(
            FIXTURE.query(
                "MATCH (:Document)-[:HAS_OBSERVATION]->(o) RETURN o.code AS code, o.quote AS quote"
                    + " ORDER BY code",
                Map.of()))
        .allMatch(row -> !row.has("quote"))
        .extracting(row -> row.string("code"))
        .containsExactly("DAMAGED_NUMBER", "OCR_DAMAGE");
  }

  private static LoadReport load(String text) {
    return GRAPH.load(List.of(Papers.file("a.txt", text)));
  }

  private static List<String> targets() {
    return FIXTURE
        .query(
            """
            MATCH (owner)-[:HAS_TARGET]->(t:Target)
            WITH owner, t ORDER BY t.position
            RETURN [x IN [labels(owner)[0], t.indicator, t.comparator, t.value, t.low, t.high, t.ratio, t.unit, t.scope,
              t.dueRaw, t.dueBy, t.page] | coalesce(toString(x), 'null')] AS fields
            """,
            Map.of())
        .stream()
        .map((Row row) -> String.join(" ", row.strings("fields")))
        .toList();
  }
}
