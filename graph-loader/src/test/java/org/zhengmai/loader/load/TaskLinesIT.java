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
import org.zhengmai.loader.source.Characters;

/** Lines between tasks in a store: what they say, and that loading keeps them current. */
class TaskLinesIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  private static final List<String> ALL =
      List.of(
          "同政发〔2099〕6号 （一） PARALLELS 国发〔2097〕3号 （一） LOCALISED",
          "同政发〔2099〕6号 （一） PARALLELS 晋政发〔2098〕7号 （一） LOCALISED",
          "同政发〔2099〕6号 （一） PARALLELS 朔政发〔2099〕5号 （一） LOCALISED",
          "晋政发〔2098〕7号 （一） INHERITS_FROM 国发〔2097〕3号 （一） LOCALISED",
          "晋政发〔2098〕7号 （二） INHERITS_FROM 国发〔2097〕3号 （二） VERBATIM",
          "朔政发〔2099〕5号 （一） INHERITS_FROM 国发〔2097〕3号 （一） LOCALISED",
          "朔政发〔2099〕5号 （一） INHERITS_FROM 晋政发〔2098〕7号 （一） LOCALISED",
          "朔政发〔2099〕5号 （二） INHERITS_FROM 国发〔2097〕3号 （三） VERBATIM");

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void tasksInheritAlongLinesOfDocumentsAndAreParallelElsewhere() {
    LoadReport report = GRAPH.load(LinePapers.all());

    assertThat(lines()).containsExactlyElementsOf(ALL);
    assertThat(report.lines()).isEqualTo(new LoadReport.Lines(4, 5, 3));
  }

  @Test
  void aLineTellsWhatChanged() {
    GRAPH.load(LinePapers.all());

    Row line =
        FIXTURE
            .query(
                "MATCH (:Task {documentId: 'document/朔政发〔2099〕5号'})-[r:INHERITS_FROM]->(:Task"
                    + " {documentId: 'document/晋政发〔2098〕7号'}) RETURN r.raised AS raised, r.deadline"
                    + " AS deadline, r.basis AS basis, r.delta AS delta, r.score AS score",
                Map.of())
            .get(0);
    assertThat(line.strings("raised")).singleElement().asString().contains("打捞船");
    assertThat(line.string("deadline")).isEqualTo("LATER");
    assertThat(line.string("basis")).isEqualTo("PRINTED");
    assertThat(line.string("delta")).contains("\"change\":\"MAPPED\"", "\"change\":\"RAISED\"");
    assertThat(line.decimal("score")).isBetween(0.5, 1.0);
  }

  @Test
  void targetsThatCountTheSameAreCompared() {
    GRAPH.load(LinePapers.all());

    assertThat(
            FIXTURE.query(
                "MATCH (a:Target {documentId: 'document/朔政发〔2099〕5号'})-[r:COMPARED_WITH]->"
                    + "(b:Target {documentId: 'document/国发〔2097〕3号'})"
                    + " RETURN b.value AS from, a.value AS to, r.change AS change",
                Map.of()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.decimal("from")).isEqualTo(3);
              assertThat(row.decimal("to")).isEqualTo(5);
              assertThat(row.string("change")).isEqualTo("RAISED");
            });
  }

  @Test
  void everySpanIsWhatTheSourcePrintsThere() {
    GRAPH.load(LinePapers.all());

    for (String side : List.of("left", "right")) {
      List<Row> spans =
          FIXTURE.query(
              "MATCH ()-[r:INHERITS_FROM|PARALLELS]->() MATCH (s:Source {name: r.%1$sSource})"
                      .formatted(side)
                  + " UNWIND range(0, size(r.%1$sStarts) - 1) AS i RETURN r.%1$sQuotes[i] AS quote,"
                      .formatted(side)
                  + " substring(s.text, r.%1$sStarts[i], r.%1$sEnds[i] - r.%1$sStarts[i]) AS printed"
                      .formatted(side),
              Map.of());
      assertThat(spans)
          .hasSizeGreaterThanOrEqualTo(ALL.size())
          .allMatch(
              row ->
                  Characters.withoutWhiteSpace(row.string("printed")).equals(row.string("quote")));
    }
  }

  @Test
  void neitherTheOrderOfLoadingNorASecondLoadMatters() {
    GRAPH.load(LinePapers.all());
    GraphSnapshot together = GRAPH.snapshot();
    for (int seed = 1; seed <= 3; seed++) {
      FIXTURE.empty();
      List<CorpusFile> files = new ArrayList<>(LinePapers.all());
      Collections.shuffle(files, new Random(seed));
      files.forEach(file -> GRAPH.load(List.of(file)));
      assertThat(GRAPH.snapshot()).as("seed %d", seed).isEqualTo(together);
    }

    LoadReport again = GRAPH.load(LinePapers.all());
    assertThat(again.lines()).isEqualTo(new LoadReport.Lines(0, 0, 0));
    assertThat(GRAPH.snapshot()).isEqualTo(together);
  }

  @Test
  void comparingAllAnewChangesNothing() {
    GRAPH.load(LinePapers.all());
    GraphSnapshot loaded = GRAPH.snapshot();

    LoadReport.Lines lines =
        new CorpusLoader(FIXTURE.store(), LoadProgress.SILENT)
            .renewLines(failure -> assertThat(failure).isNull());

    assertThat(lines).isEqualTo(new LoadReport.Lines(4, 5, 3));
    assertThat(GRAPH.snapshot()).isEqualTo(loaded);
  }

  @Test
  void aReplacedDocumentTakesItsOldLinesAlong() {
    GRAPH.load(LinePapers.all());
    String other =
        LinePapers.PROVINCE.replace("（二）清退岸线占用。全面排查沿湖违规码头和堆场，依法限期拆除并恢复岸线植被。", "（二）表彰先进。每两年一次。");
    GRAPH.load(List.of(LinePapers.file("2.txt", other)));

    assertThat(lines())
        .containsExactlyElementsOf(
            ALL.stream().filter(line -> !line.startsWith("晋政发〔2098〕7号 （二）")).toList());
  }

  @Test
  void aLineOfTasksEndsWithTheLineOfTheirDocuments() {
    GRAPH.load(LinePapers.all());
    String alone = LinePapers.PROVINCE.replace("根据《国务院关于加强湖泊管护的意见》（国发〔2097〕3号）精神，", "");
    GRAPH.load(List.of(LinePapers.file("2.txt", alone)));

    assertThat(lines())
        .contains(
            "晋政发〔2098〕7号 （一） PARALLELS 国发〔2097〕3号 （一） LOCALISED",
            "朔政发〔2099〕5号 （二） PARALLELS 国发〔2097〕3号 （三） VERBATIM",
            "朔政发〔2099〕5号 （一） INHERITS_FROM 晋政发〔2098〕7号 （一） LOCALISED")
        .hasSize(ALL.size());

    GRAPH.load(List.of(LinePapers.file("2.txt", LinePapers.PROVINCE)));
    assertThat(lines()).containsExactlyElementsOf(ALL);
  }

  @Test
  void aRemovedDocumentTakesItsLinesAlongAndJoinsNobody() {
    GRAPH.load(LinePapers.all());
    GRAPH.load(List.of(LinePapers.file("2.txt", LinePapers.COUSIN)));

    assertThat(lines())
        .containsExactly(
            "同政发〔2099〕6号 （一） PARALLELS 国发〔2097〕3号 （一） LOCALISED",
            "同政发〔2099〕6号 （一） PARALLELS 朔政发〔2099〕5号 （一） LOCALISED",
            "朔政发〔2099〕5号 （一） PARALLELS 国发〔2097〕3号 （一） LOCALISED",
            "朔政发〔2099〕5号 （二） PARALLELS 国发〔2097〕3号 （三） VERBATIM");
    assertThat(FIXTURE.query("MATCH (d:Unlined) RETURN d.id AS id", Map.of())).isEmpty();
  }

  @Test
  void aLinkAddedByHandMakesACuratedLine() {
    GRAPH.load(LinePapers.all());
    String link =
        "[{\"from\":{\"number\":\"同政发〔2099〕6号\"},\"to\":{\"number\":\"晋政发〔2098〕7号\"},"
            + "\"relation\":\"BASIS\",\"reason\":{\"zh\":\"因\",\"en\":\"why\"}}]";
    GRAPH.load(List.of(LinePapers.file("links.json", link)));

    assertThat(lines())
        .contains(
            "同政发〔2099〕6号 （一） INHERITS_FROM 国发〔2097〕3号 （一） LOCALISED",
            "同政发〔2099〕6号 （一） INHERITS_FROM 晋政发〔2098〕7号 （一） LOCALISED",
            "同政发〔2099〕6号 （一） PARALLELS 朔政发〔2099〕5号 （一） LOCALISED");
    assertThat(
            FIXTURE.query(
                "MATCH (:Task {documentId: 'document/同政发〔2099〕6号'})-[r:INHERITS_FROM]->()"
                    + " RETURN DISTINCT r.basis AS basis",
                Map.of()))
        .extracting(row -> row.string("basis"))
        .containsExactly("CURATED");

    GRAPH.load(List.of(LinePapers.file("links.json", "[]")));
    assertThat(lines()).containsExactlyElementsOf(ALL);
  }

  private static List<String> lines() {
    return FIXTURE
        .query(
            "MATCH (a:Task)-[r:INHERITS_FROM|PARALLELS]->(b:Task) MATCH (c:Document {id:"
                + " a.documentId}) MATCH (d:Document {id: b.documentId}) RETURN c.number + ' ' +"
                + " a.label + ' ' + type(r) + ' ' + d.number + ' ' + b.label + ' ' + r.kind AS x"
                + " ORDER BY x",
            Map.of())
        .stream()
        .map(row -> row.string("x"))
        .toList();
  }
}
