package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Downloads, each read by another reader than the one that wrote it and counted in the store. */
@ServerTest
class ExportIT {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PLAN = "示政办发〔2099〕1号";
  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  ExportIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  @BeforeEach
  void startCounting() {
    store.take();
  }

  @Test
  void graphMlHoldsTheWholeGraph() throws Exception {
    GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
    // Its schema wants ids without signs, which no reader but this one insists on.
    reader.setSchemaValidation(false);
    reader.setVertexFactory(Function.identity());

    assertWhole(read(reader, body("graph.graphml")));
  }

  @Test
  void gexfHoldsTheWholeGraph() throws Exception {
    SimpleGEXFImporter<String, DefaultEdge> reader = new SimpleGEXFImporter<>();
    reader.setSchemaValidation(false);
    reader.setVertexFactory(Function.identity());

    assertWhole(read(reader, body("graph.gexf")));
  }

  @ParameterizedTest
  @CsvSource({
    "graph.cytoscape.json, /elements/nodes, /elements/edges, /data/id, /data/source, /data/target",
    "graph.g6.json, /nodes, /edges, /id, /source, /target",
    "graph.graphology.json, /nodes, /edges, /key, /source, /target"
  })
  void jsonHoldsTheWholeGraphWithBothEndsOfEachEdge(
      String file, String nodes, String edges, String id, String source, String target)
      throws Exception {
    JsonNode graph = JSON.readTree(body(file));
    Set<String> known = new HashSet<>(texts(graph.at(nodes), id));

    assertThat(known).hasSize(graph.at(nodes).size());
    assertThat(known.size()).isEqualTo((int) InventedStore.count(InventedStore.DRAWN_NODES));
    assertThat(graph.at(edges).size())
        .isEqualTo((int) InventedStore.count(InventedStore.DRAWN_EDGES));
    assertThat(texts(graph.at(edges), id)).doesNotHaveDuplicates();
    assertThat(known).containsAll(texts(graph.at(edges), source));
    assertThat(known).containsAll(texts(graph.at(edges), target));
  }

  @Test
  void jsonLinesHoldNodesThenEdges() throws Exception {
    List<JsonNode> lines = body("graph.jsonl").lines().map(line -> JSON.readTree(line)).toList();

    assertThat(lines.stream().filter(line -> line.path("type").asString().equals("node")))
        .hasSize((int) InventedStore.count(InventedStore.DRAWN_NODES));
    assertThat(lines)
        .hasSize(
            (int)
                (InventedStore.count(InventedStore.DRAWN_NODES)
                    + InventedStore.count(InventedStore.DRAWN_EDGES)));
    assertThat(lines.get(0))
        .isEqualTo(
            ApiClient.json(
                """
                {'type': 'node', 'id': 'document/国示发〔2099〕1号', 'label': '国务院关于开展示范工作的通知', 'kind': 'DOCUMENT',
                 'level': 'NATIONAL', 'region': '全国', 'regionCode': '100000', 'document': 'document/国示发〔2099〕1号'}
                """));
    assertThat(lines.get(lines.size() - 1).path("type").asString()).isEqualTo("edge");
  }

  @ParameterizedTest
  @CsvSource({
    // the plan, 3 sections, 4 tasks, 3 targets; its ends: 3 documents, 4 agencies, 1 region
    "documentNumber=示政办发[2099]1号, 19",
    // the table, 45 tasks, 1 target; its ends: the plan, 2 tasks of it, an agency, a region
    "level=DISTRICT, 52",
    "region=990101, 52",
    "agency=区卫生健康局&level=CITY, 0"
  })
  void aFilterKeepsDocumentsWithWhatTheyAreTiedTo(String query, int nodes) throws Exception {
    List<JsonNode> lines =
        body("graph.jsonl?" + query)
            .lines()
            .filter(line -> !line.isEmpty())
            .map(line -> JSON.readTree(line))
            .toList();
    List<String> ids = new ArrayList<>();
    Set<String> ends = new HashSet<>();
    for (JsonNode line : lines) {
      if (line.path("type").asString().equals("node")) {
        ids.add(line.path("id").asString());
      } else {
        ends.add(line.path("source").asString());
        ends.add(line.path("target").asString());
      }
    }

    assertThat(ids).doesNotHaveDuplicates().hasSize(nodes).containsAll(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "tasks, MATCH (n:Task) RETURN count(n) AS n",
    "responsibilities, MATCH (:Agency)-[r:RESPONSIBLE_FOR]->(:Task) RETURN count(r) AS n",
    "citations, MATCH ()-[r:CITES]->() RETURN count(r) AS n",
    "targets, MATCH (n:Target) RETURN count(n) AS n",
    "lineage, MATCH ()-[r:DERIVES_FROM|INHERITS_FROM|PARALLELS]->() RETURN count(r) AS n"
  })
  void aTableHoldsARowForEachFact(String table, String inTheStore) throws Exception {
    assertThat(rows(body(table + ".csv"))).hasSize((int) InventedStore.count(inTheStore));
  }

  @Test
  void excelIsToldTheCharsetAndGivenItsLineEnds() throws Exception {
    String text = body("responsibilities.csv");

    assertThat(text).startsWith("\uFEFFdocumentId,documentNumber,taskId").endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    CSVRecord first = rows(text).get(0);
    assertThat(first.get("printedName")).isEqualTo("市人社局");
    assertThat(first.get("agency")).isEqualTo("示范市人力资源和社会保障局");
    assertThat(first.get("deadlineBy")).isEqualTo("2099-12-31");
    assertThat(first.get("role")).isEqualTo("LEAD");
  }

  @Test
  void aTableIsConfinedToTheTasksOfAnAgency() throws Exception {
    List<CSVRecord> rows = rows(body("tasks.csv?agency=市人社局"));

    assertThat(rows).extracting(row -> row.get("label")).containsExactly("1", "3");
    assertThat(rows.get(0).get("units")).isEqualTo("市人社局（LEAD）、市卫健委（SUPPORT）");
    assertThat(rows(body("targets.csv?agency=市人社局")))
        .extracting(row -> row.get("value"))
        .containsExactly("95", "");
  }

  @Test
  void aCellIsNoFormula() throws Exception {
    InventedStore.run(
        "MATCH (t:Task {id: 'task/示政办发〔2099〕1号/一/（一）/2'}) SET t.heading ="
            + " '=HYPERLINK(\"http://x\")'");
    try {
      assertThat(rows(body("tasks.csv?documentNumber=" + PLAN)).get(1).get("heading"))
          .isEqualTo("'=HYPERLINK(\"http://x\")");
    } finally {
      InventedStore.run("MATCH (t:Task {id: 'task/示政办发〔2099〕1号/一/（一）/2'}) SET t.heading = '常年培训'");
    }
  }

  @Test
  void whatXmlCannotHoldDoesNotBreakIt() throws Exception {
    InventedStore.run("MATCH (t:Target {position: 3}) SET t.raw = 'a\u0001b<&\"]]>'");
    try {
      GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
      reader.setSchemaValidation(false);
      reader.setVertexFactory(Function.identity());
      assertWhole(read(reader, body("graph.graphml")));
    } finally {
      InventedStore.run("MATCH (t:Target {position: 3}) SET t.raw = '医护比1:2左右'");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.gexf", "graph.graphml", "graph.cytoscape.json", "lineage.csv"})
  void twoDownloadsAreEqual(String file) throws Exception {
    assertThat(body(file)).isEqualTo(body(file));
  }

  @Test
  void theNameOfTheFileSaysWhatIsInIt() throws Exception {
    HttpResponse<String> answer = api.get("/export/tasks.csv?documentNumber=" + encoded(PLAN));

    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("attachment", "filename*=UTF-8''" + encoded("政脉-示政办发〔2099〕1号-tasks.csv"));
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .isEqualTo("text/csv;charset=UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "nothing.pdf, 404, NOT_FOUND, tasks.csv",
    "tasks.csv?documentNumber=没有, 404, NOT_FOUND, documentNumber",
    "tasks.csv?region=无此地, 404, NOT_FOUND, region",
    "graph.gexf?agency=无此局, 404, NOT_FOUND, agency",
    "graph.gexf?level=TOWN, 400, BAD_REQUEST, DISTRICT",
    "graph.gexf?documentnumber=1, 400, BAD_REQUEST, documentNumber",
    "graph.gexf?level=CITY&level=CITY, 400, BAD_REQUEST, once"
  })
  void whatCannotBeDownloadedIsAProblemWithACodeAndARemedy(
      String path, int status, String code, String remedy) throws Exception {
    HttpResponse<String> answer = api.get("/export/" + encodedValues(path));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .doesNotContain("attachment");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("detail").asString()).contains(remedy).containsPattern("\\p{IsHan}");
  }

  @Test
  void aFailureBeforeTheFirstByteIsToldWithoutInternals() throws Exception {
    InventedStore.run("MATCH (r:Region {code: '100000'}) SET r.level = 'NONSENSE'");
    try {
      HttpResponse<String> answer = api.get("/export/graph.gexf");

      assertThat(answer.statusCode()).isEqualTo(500);
      JsonNode problem = JSON.readTree(answer.body());
      assertThat(problem.path("code").asString()).isEqualTo("INTERNAL");
      assertThat(problem.path("detail").asString()).doesNotContain("NONSENSE", "enum");
    } finally {
      InventedStore.run("MATCH (r:Region {code: '100000'}) SET r.level = 'NATIONAL'");
    }
  }

  @Test
  void askingForTheHeadReadsNothing() throws Exception {
    assertThat(api.head("/export/graph.gexf").statusCode()).isEqualTo(200);
    assertThat(store.take()).containsExactly("export-scope");
  }

  private static void assertWhole(Graph<String, DefaultEdge> graph) {
    assertThat(graph.vertexSet().size())
        .isEqualTo((int) InventedStore.count(InventedStore.DRAWN_NODES));
    assertThat(graph.edgeSet().size())
        .isEqualTo((int) InventedStore.count(InventedStore.DRAWN_EDGES));
    assertThat(graph.vertexSet()).contains("document/" + PLAN, "region/990100");
  }

  private static Graph<String, DefaultEdge> read(
      GraphImporter<String, DefaultEdge> reader, String text) {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    reader.importGraph(graph, new StringReader(text));
    return graph;
  }

  private static List<CSVRecord> rows(String text) throws Exception {
    return CSVFormat.EXCEL
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text.substring(1)))
        .getRecords();
  }

  private String body(String file) throws Exception {
    HttpResponse<String> answer = api.get("/export/" + encodedValues(file));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> texts(JsonNode list, String pointer) {
    List<String> found = new ArrayList<>();
    list.forEach(one -> found.add(one.at(pointer).asString()));
    return found;
  }

  private static String encodedValues(String path) {
    StringBuilder encoded = new StringBuilder();
    path.codePoints()
        .forEach(
            point ->
                encoded.append(
                    point < 128 && point != '[' && point != ']'
                        ? Character.toString(point)
                        : encoded(Character.toString(point))));
    return encoded.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
