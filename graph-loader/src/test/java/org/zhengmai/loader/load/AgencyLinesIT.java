package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreFixture;

/** The lines between agencies in the graph: counterparts, governments, successors, members. */
class AgencyLinesIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final LoadedGraph GRAPH = new LoadedGraph(FIXTURE);

  private static final String PUDONG =
      """
      上海市浦东新区人民政府办公室关于印发《浦东新区河岸清洁方案》的通知

      浦府办发〔2099〕3号

      各街道办事处、镇人民政府：

      现将《浦东新区河岸清洁方案》印发给你们。

      上海市浦东新区人民政府办公室

      2099年2月1日

      浦东新区河岸清洁方案

      一、主要任务

      （一）清理岸线。每日巡河。（责任单位：区卫生健康委、区财政局、团区委）
      """;

  private static final String DATONG =
      Papers.PLAN
          .replace("朔州市", "大同市")
          .replace("朔政办发", "同政办发")
          .replace("市水利局、市城市管理局", "市卫健委、大同银保监分局、国家金融监督管理总局大同监管分局")
          .replace("市住建局、市财政局", "市委编办、各县（区）人民政府");

  private static final String SMALL_DISTRICT =
      DATONG
          .replace("大同市", "大同市云州区")
          .replace("同政办发", "云政办发")
          .replace("市卫健委、大同银保监分局、国家金融监督管理总局大同监管分局", "区卫健局")
          .replace("市委编办、各县（区）人民政府", "区体育局");

  private static final String GROUP =
      Papers.PLAN.replace(
          "（一）加强检查。每月通报一次。", "（一）加强领导。成立朔州市湖面清洁领导小组，成员单位包括市水利局、市财政局等部门。" + "领导小组办公室设在市水利局。");

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void aDistrictOfAMunicipalityLeadsToTheNationInTwoStepsAndBack() {
    load(PUDONG);

    assertThat(
            list(
                "MATCH (:Agency {id: 'agency/310115/卫生健康'})-[:COUNTERPART_OF*1..3]->(a)"
                    + " RETURN a.name + a.named AS x ORDER BY a.level"))
        .containsExactly("国家卫生健康委员会false", "上海市卫生健康委员会false");
    assertThat(
            list(
                "MATCH (:Agency {id: 'agency/000000/卫生健康'})<-[:COUNTERPART_OF*1..3]-(a {named: true})"
                    + " RETURN a.name AS x"))
        .containsExactly("浦东新区卫生健康委员会");
    assertThat(
            list("MATCH (:Agency {id: 'agency/310115/财政'})-[:BELONGS_TO]->(a) RETURN a.name AS x"))
        .containsExactly("浦东新区人民政府");
  }

  @Test
  void aCityNobodyHasSeenNeedsNoData() {
    load(DATONG);

    assertThat(
            list(
                "MATCH (a:Agency {named: true})-[:RESPONSIBLE_FOR]->() RETURN DISTINCT a.name AS x"
                    + " ORDER BY x"))
        .containsExactly(
            "中共大同市委机构编制委员会办公室",
            "中国银行保险监督管理委员会大同监管分局",
            "国家金融监督管理总局大同监管分局",
            "大同市卫生健康委员会",
            "大同市各县区人民政府");
    assertThat(list("MATCH (a)-[r:SUCCEEDED_BY]->(b) RETURN a.name + '>' + b.name + r.since AS x"))
        .containsExactly("中国银行保险监督管理委员会大同监管分局>国家金融监督管理总局大同监管分局2023");
    assertThat(list("MATCH (a:Agency {kind: 'GROUP'}) RETURN a.membershipZh AS x"))
        .contains("大同市所辖县、区的人民政府（开发区除外）");
  }

  @Test
  void whatNoDocumentNamesHasNoTaskAndGoesWithTheLastDocumentThatNeedsIt() {
    load(DATONG);
    GraphSnapshot city = GRAPH.snapshot();
    FIXTURE.empty();
    load(DATONG, SMALL_DISTRICT);
    assertThat(list("MATCH (a:Agency {id: 'agency/140215/卫生健康'}) RETURN a.name AS x")).hasSize(1);
    assertThat(list("MATCH (a {named: false})-[:RESPONSIBLE_FOR]->() RETURN a.name AS x"))
        .isEmpty();

    new CorpusLoader(FIXTURE.store(), LoadProgress.SILENT)
        .load(List.of(Papers.file("0.txt", DATONG), Papers.file("1.txt", DATONG)));

    assertThat(agencies(GRAPH.snapshot())).isEqualTo(agencies(city));
    assertThat(lines(GRAPH.snapshot())).isEqualTo(lines(city));
  }

  @Test
  void theOrderOfLoadingAndASecondLoadChangeNothing() {
    List<String> papers =
        new ArrayList<>(List.of(DATONG, SMALL_DISTRICT, GROUP, Papers.PROVINCIAL));
    papers.forEach(this::loadByDigest);
    GraphSnapshot forwards = GRAPH.snapshot();
    papers.forEach(this::loadByDigest);
    assertThat(GRAPH.snapshot()).isEqualTo(forwards);
    FIXTURE.empty();
    Collections.reverse(papers);
    papers.forEach(this::loadByDigest);

    assertThat(GRAPH.snapshot()).isEqualTo(forwards);
  }

  @Test
  void aNameByRuleGivesWayToAPrintedOneAndComesBackWithoutIt() {
    String printing = SMALL_DISTRICT.replace("区体育局", "大同市卫健委");
    load(SMALL_DISTRICT);
    assertThat(health()).containsExactly("大同市卫生健康委员会false");
    GraphSnapshot before = GRAPH.snapshot();

    load(printing);
    assertThat(health()).containsExactly("大同市卫生健康委员会true");
    load(SMALL_DISTRICT);

    assertThat(GRAPH.snapshot()).isEqualTo(before);
  }

  @Test
  void aBodyThatSomeRegionsLackIsLinkedOnlyWhereBothAreNamed() {
    load(SMALL_DISTRICT);
    assertThat(list("MATCH (a:Agency {function: '体育'}) RETURN a.id AS x"))
        .containsExactly("agency/140215/体育");

    load(SMALL_DISTRICT, DATONG.replace("市委编办", "市体育局"));

    assertThat(
            list(
                "MATCH (:Agency {id: 'agency/140215/体育'})-[:COUNTERPART_OF*1..3]->(a)"
                    + " RETURN a.id AS x ORDER BY a.level DESC"))
        .containsExactlyInAnyOrder("agency/140200/体育", "agency/140000/体育", "agency/000000/体育");
  }

  @Test
  void memberUnitsAndTheOfficeOfAGroupAreFactsWithTheirPlace() {
    load(GROUP);

    assertThat(
            list(
                "MATCH (a)-[r:MEMBER_OF]->(g {name: '朔州市湖面清洁领导小组'}) RETURN a.name + r.quote AS x"
                    + " ORDER BY r.start"))
        .containsExactly("朔州市水利局市水利局", "朔州市财政局市财政局");
    assertThat(list("MATCH (a)-[r:HOSTS_OFFICE_OF]->(g) RETURN a.name + r.office + r.quote AS x"))
        .containsExactly("朔州市水利局办公室办公室设在市水利局");
    assertThat(Quotes.checked(FIXTURE)).isPositive();

    load(Papers.PLAN);
    assertThat(list("MATCH ()-[r:MEMBER_OF|HOSTS_OFFICE_OF]->() RETURN r.id AS x")).isEmpty();
    assertThat(list("MATCH (a:Agency) WHERE a.name CONTAINS '领导小组' RETURN a.name AS x")).isEmpty();
  }

  private static List<String> health() {
    return list("MATCH (a:Agency {id: 'agency/140200/卫生健康'}) RETURN a.name + a.named AS x");
  }

  private static void load(String... papers) {
    List<CorpusFile> files = new ArrayList<>();
    for (int i = 0; i < papers.length; i++) {
      files.add(Papers.file(i + ".txt", papers[i]));
    }
    assertThat(new CorpusLoader(FIXTURE.store(), LoadProgress.SILENT).load(files).failures())
        .isEmpty();
  }

  private void loadByDigest(String paper) {
    CorpusFile file = Papers.file("k" + paper.hashCode() + ".txt", paper);
    new CorpusLoader(FIXTURE.store(), LoadProgress.SILENT).load(List.of(file));
  }

  private static List<String> agencies(GraphSnapshot snapshot) {
    return snapshot.nodes().stream().filter(node -> node.startsWith("[Agency]")).toList();
  }

  private static List<String> lines(GraphSnapshot snapshot) {
    return snapshot.relationships().stream()
        .filter(r -> r.contains("-COUNTERPART_OF->") || r.contains("-BELONGS_TO->"))
        .toList();
  }

  private static List<String> list(String statement) {
    return FIXTURE.query(statement, Map.of()).stream().map(row -> row.string("x")).toList();
  }
}
