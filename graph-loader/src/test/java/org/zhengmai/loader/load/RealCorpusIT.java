package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreFixture;
import org.zhengmai.loader.source.Characters;

/** The five real sources; skipped where they are not there. */
class RealCorpusIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final RealCorpus CORPUS = new RealCorpus(FIXTURE);

  @BeforeAll
  static void load() throws IOException {
    CORPUS.load();
  }

  @Test
  void sixteenDocumentsAreHeld() {
    assertThat(CORPUS.one("MATCH (d:Document {status: 'HELD'}) RETURN count(d) AS n").integer("n"))
        .isEqualTo(16);
  }

  @Test
  void thePlanForPublicHospitalsHasThreeWitnessesAndTwentyFiveTasks() {
    Row row =
        CORPUS.one(
            "MATCH (d:Document {number: '朔政办发〔2023〕12号'}) RETURN"
                + " COUNT { (d)-[:WITNESSED_BY]->() } AS witnesses,"
                + " COUNT { MATCH (t:Task {documentId: d.id, kind: 'KEY_TASK'}) } AS tasks");
    assertThat(row.integer("witnesses")).isEqualTo(3);
    assertThat(row.integer("tasks")).isEqualTo(25);
  }

  @Test
  void fourteenDifferencesOfWordingBetweenTheCleanAndTheRecognisedCopyAreListed() {
    List<Row> variants =
        FIXTURE.query(
            "MATCH (:Document {number: '朔政办发〔2023〕12号'})-[:HAS_VARIANT]->(v:Variant) WHERE v.kind"
                + " <> 'PUNCTUATION' MATCH (:Source {name:"
                + " $clean})<-[one:READS]-(v)-[two:READS]->(:Source {name: $ocr}) WHERE one.text <>"
                + " two.text RETURN v.chosen AS chosen, v.tie AS tie, one.votes + two.votes AS"
                + " votes",
            Map.of("clean", "000_4dd0d78fa9df5a7c.txt", "ocr", "001_6b15a1fe4b379702.txt"));

    assertThat(variants).hasSizeGreaterThanOrEqualTo(14);
    assertThat(variants).allMatch(row -> row.integer("votes") == 3 && !row.bool("tie"));
    assertThat(variants)
        .extracting(row -> row.string("chosen"))
        .anyMatch(chosen -> chosen.contains("技术实力"))
        .anyMatch(chosen -> chosen.contains("检查和考核"))
        .anyMatch(chosen -> chosen.contains("市科技局"));
  }

  @Test
  void whatOneCopyAloneHasWrongDoesNotReachTheDocument() {
    assertThat(
            CORPUS.column(
                "MATCH (:Variant {documentId: 'document/朔政办发〔2023〕12号'})-[r:READS {rank: 2}]->()"
                    + " RETURN r.text AS x",
                Map.of()))
        .anyMatch(text -> text.contains("尘矽肺"))
        .anyMatch(text -> text.contains("检查and考核"))
        .anyMatch(text -> text.contains("市利技局"));
    assertThat(
            CORPUS.column(
                "MATCH (t:Task {documentId: 'document/朔政办发〔2023〕12号'})<-[r:RESPONSIBLE_FOR]-()"
                    + " RETURN r.printedName AS x UNION ALL"
                    + " MATCH (t:Task {documentId: 'document/朔政办发〔2023〕12号'}) RETURN t.text AS x",
                Map.of()))
        .contains("市科技局")
        .noneMatch(text -> text.contains("检查and考核") || text.contains("利技局"));
  }

  @Test
  void everyReadingIsWhatTheSourcePrintsThere() {
    assertThat(
            FIXTURE.query(
                "MATCH (:Variant)-[r:READS]->(s:Source) RETURN coalesce(r.quote, '') AS quote,"
                    + " substring(s.text, r.start, r.end - r.start) AS printed",
                Map.of()))
        .hasSizeGreaterThanOrEqualTo(42)
        .allMatch(
            row -> Characters.withoutWhiteSpace(row.string("printed")).equals(row.string("quote")));
  }

  @Test
  void taskSixteenNamesItsUnitsInOrderAndItsGrounds() {
    assertThat(
            CORPUS.column(
                "MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(t:Task {id: $task}) RETURN r.printedName AS"
                    + " x ORDER BY r.rank",
                Map.of("task", task16())))
        .containsExactly("市人社局", "市卫健委");
    assertThat(
            CORPUS.column(
                "MATCH (t:Task {id: $task})-[:CITES]->(d) RETURN d.number AS x ORDER BY x",
                Map.of("task", task16())))
        .containsExactly("人社部发〔2021〕52号", "晋人社厅发〔2022〕5号");
  }

  @Test
  void theTaskTableHasNinetyOneRowsWithUnitsAndDeadlines() {
    assertThat(
            CORPUS
                .one(
                    "MATCH (d:Document {title: '推动公立医院高质量发展重点任务分工'})"
                        + " MATCH (t:Task {documentId: d.id}) RETURN count(t) AS n")
                .integer("n"))
        .isEqualTo(91);
    Row row =
        CORPUS.one(
            "MATCH (t:Task {label: '45'})<-[r:RESPONSIBLE_FOR]-(a)-[:OF]->(:Region {name: '满城区'})"
                + " RETURN t.deadlineBy AS due, count(r) AS units");
    assertThat(row.date("due")).isEqualTo("2025-12-31");
    assertThat(row.integer("units")).isEqualTo(4);
  }

  @Test
  void theTableAndThePlanForPublicHospitalsAreParallelAndNeverParentAndChild() {
    assertThat(
            CORPUS
                .one(
                    "MATCH (:Task {documentId: 'document/朔政办发〔2023〕12号'})-[r:PARALLELS]-(t:Task)"
                        + " MATCH (d:Document {id: t.documentId, title: '推动公立医院高质量发展重点任务分工'})"
                        + " RETURN count(r) AS n")
                .integer("n"))
        .isBetween(40, 120);
    assertThat(
            CORPUS
                .one("MATCH (:Task)-[r:INHERITS_FROM]->(:Task) RETURN count(r) AS n")
                .integer("n"))
        .isZero();
  }

  @Test
  void theRepealIsAsPrinted() {
    assertThat(
            CORPUS.column(
                "MATCH (:Document {number: '朔政办发〔2023〕42号'})-[c:CITES {relation: 'REPEALS'}]->(d)"
                    + " RETURN d.number AS x",
                Map.of()))
        .containsExactly("朔政办发〔2020〕55号");
  }

  @Test
  void theCensusNoticeDescendsFromNationAndProvince() {
    assertThat(
            CORPUS.column(
                "MATCH (:Document {number: '朔政发〔2023〕12号'})-[:DERIVES_FROM]->(d)"
                    + " RETURN d.number AS x ORDER BY x",
                Map.of()))
        .containsExactly("国发〔2022〕22号", "晋政发〔2023〕3号");
  }

  @Test
  void whatTwoGroundsOfOneMatterNamedTogetherSayIsInferredWithTheirSentence() {
    assertThat(
            CORPUS.column(
                "MATCH (a)-[r:DERIVES_FROM {basis: 'INFERRED'}]->(b)"
                    + " WHERE a.number IN ['晋政发〔2023〕3号', '晋人社厅发〔2022〕5号', '晋政发〔2022〕4号']"
                    + " RETURN b.number + ' ' + a.number + ' ' + r.quote AS x ORDER BY x",
                Map.of()))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("国发〔2022〕22号 晋政发〔2023〕3号 按照《国务院关于开展"))
        .anyMatch(line -> line.startsWith("国发〔2021〕11号 晋政发〔2022〕4号 "))
        .anyMatch(line -> line.startsWith("人社部发〔2021〕52号 晋人社厅发〔2022〕5号 落实“两个允许”要求"));
  }

  @Test
  void theLineFromTheNationToTheCityAndToTheTasksHasAQuoteForEachStep() {
    assertThat(CORPUS.line("document/国发〔2022〕22号", "document/朔政发〔2023〕12号"))
        .containsExactly(
            "国发〔2022〕22号 > 晋政发〔2023〕3号 INFERRED true", "晋政发〔2023〕3号 > 朔政发〔2023〕12号 PRINTED true");
    assertThat(CORPUS.line("document/人社部发〔2021〕52号", task16()))
        .containsExactly(
            "人社部发〔2021〕52号 > 晋人社厅发〔2022〕5号 INFERRED true",
            "晋人社厅发〔2022〕5号 > 朔政办发〔2023〕12号/三/（四）/16 PRINTED true");
    assertThat(CORPUS.line("document/人社部发〔2021〕52号", "task/朔政办发〔2023〕42号/二/（五）/4"))
        .containsExactly(
            "人社部发〔2021〕52号 > 晋人社厅发〔2022〕5号 INFERRED true",
            "晋人社厅发〔2022〕5号 > 朔政办发〔2023〕42号/二/（五）/4 PRINTED true");
  }

  @Test
  void theRepealTakesEffectOnTheDayOfThePaperWithItsSentence() {
    Row row =
        CORPUS.one(
            "MATCH (:Document {number: '朔政办发〔2023〕42号'})-[r:REPEALS]->(d {number: '朔政办发〔2020〕55号'})"
                + " RETURN r.effectFrom AS day, r.effectUntil AS until, r.quote AS quote, d.year AS year");
    assertThat(row.date("day")).isEqualTo("2023-12-29");
    assertThat(row.date("until")).isEqualTo("2023-12-29");
    assertThat(row.string("quote")).endsWith("（朔政办发〔2020〕55号）正式废止");
    assertThat(row.integer("year")).isEqualTo(2020);
  }

  @Test
  void everyQuoteIsWhatTheSourcePrintsThere() {
    assertThat(Quotes.checked(FIXTURE)).isGreaterThan(600);
  }

  @Test
  void theFiguresOfAPlanAreLinkedWithWhoAnswersForThem() {
    Row row =
        CORPUS.one(
            "MATCH (t:Task)-[:HAS_TARGET]->(x:Target {indicator: '每千人口药师数'})"
                + " RETURN x.value AS value, x.unit AS unit, x.dueBy AS due,"
                + " COUNT { (t)<-[:RESPONSIBLE_FOR]-() } AS units");
    assertThat(row.decimal("value")).isEqualTo(0.45);
    assertThat(row.string("unit")).isEqualTo("人");
    assertThat(row.date("due")).isEqualTo("2025-12-31");
    assertThat(row.integer("units")).isPositive();
    assertThat(
            CORPUS
                .one(
                    "MATCH (x:Target) WHERE NOT EXISTS { ()-[:HAS_TARGET]->(x) } RETURN count(x) AS n")
                .integer("n"))
        .isZero();
    assertThat(CORPUS.one("MATCH (x:Target) RETURN count(x) AS n").integer("n")).isGreaterThan(100);
  }

  /** Counted by hand in the printed texts: every place that names 市财政局 was read. */
  @Test
  void theWorkloadOfTheFinanceBureauIsAsCountedByHandInTheSources() {
    assertThat(
            CORPUS.column(
                "MATCH (:Agency {id: 'agency/140600/财政'})-[r:RESPONSIBLE_FOR]->(t:Task)"
                    + " MATCH (d:Document {id: t.documentId})"
                    + " RETURN d.number + ' ' + r.role + ' ' + t.label AS x",
                Map.of()))
        .containsExactlyInAnyOrderElementsOf(CountedByHand.FINANCE_BUREAU);
  }

  @Test
  void theNamesOfOneAgencyAreOneNodeAndCounterpartsAreTwo() {
    assertThat(
            CORPUS.column(
                "MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->() WHERE a.id IN"
                    + " ['agency/140600/发展改革', 'agency/140600/卫生健康', 'agency/140600/行政审批',"
                    + " 'agency/140600/编办', 'agency/130607/编办', 'agency/130607/卫生健康']"
                    + " WITH a, r.printedName AS printed ORDER BY printed"
                    + " WITH a, collect(DISTINCT printed) AS names"
                    + " RETURN a.name + ' ' + reduce(all = '', n IN names | all + n + ' ') AS x",
                Map.of()))
        .containsExactlyInAnyOrder(
            "朔州市发展和改革委员会 市发展和改革委员会 市发展改革委 市发改委 ",
            "朔州市卫生健康委员会 市卫健委 市卫生健康委员会 ",
            "朔州市行政审批服务管理局 市行政审批局 市行政审批服务管理局 ",
            "中共朔州市委机构编制委员会办公室 市委编办 ",
            "中共满城区委机构编制委员会办公室 区委编委办 ",
            "满城区卫生健康局 区卫生健康局 ");
    assertThat(
            CORPUS.column(
                "MATCH (:Agency {id: 'agency/130607/编办'})-[:COUNTERPART_OF]->(above)"
                    + " RETURN above.id AS x",
                Map.of()))
        .containsExactly("agency/130600/编办");
  }

  @Test
  void theMistakesOfThePrinterAreObserved() {
    assertThat(
            CORPUS.column(
                "MATCH (d:Document)-[:HAS_OBSERVATION]->(o) RETURN d.number + ' ' + o.code AS x"
                    + " ORDER BY x",
                Map.of()))
        .contains(
            "朔政函〔2023〕21号 TITLE_AT_ODDS",
            "朔政干发〔2023〕2号 SIGNED_BEFORE_EVENT",
            "朔政办发〔2023〕42号 FOREIGN_CLAUSE",
            "朔政办发〔2023〕42号 OCR_DAMAGE")
        .hasSizeLessThan(8);
  }

  @Test
  void noPersonIsAFact() {
    String text =
        CORPUS
            .one(
                "MATCH (:Document {type: 'PERSONNEL'})-[w:WITNESSED_BY]->(s)"
                    + " RETURN substring(s.text, w.start, w.end - w.start) AS text")
            .string("text");
    List<String> persons =
        Pattern.compile("(?m)^(\\p{IsHan}(?: ?\\p{IsHan}){1,2})为朔州")
            .matcher(text)
            .results()
            .map(name -> name.group(1).replace(" ", ""))
            .toList();
    GraphSnapshot graph =
        GraphSnapshot.of((statement, parameters) -> FIXTURE.query(statement, parameters));

    assertThat(persons).hasSizeGreaterThan(5);
    assertThat(graph.relationships()).noneMatch(fact -> persons.stream().anyMatch(fact::contains));
    assertThat(graph.nodes().stream().filter(node -> !node.contains("[Source]")))
        .noneMatch(fact -> persons.stream().anyMatch(fact::contains));
  }

  private static String task16() {
    return "task/朔政办发〔2023〕12号/三/（四）/16";
  }
}
