package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengmai.api.ApiClient.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Agencies, their lines, groups and loads in the bundled sample, as the loader stores it. */
@ServerTest
class WhoIsWhoIT {

  private final ApiClient api;
  private final CountingReader reader;

  @Autowired
  WhoIsWhoIT(ApiClient api, CountingReader reader) {
    this.api = api;
    this.reader = reader;
  }

  @BeforeAll
  static void loadTheSample() throws IOException {
    InventedStore.loadTheSample();
  }

  @BeforeEach
  void startCounting() {
    reader.take();
  }

  private List<String> names(JsonNode list) {
    return list.valueStream().map(entry -> entry.path("name").asString()).toList();
  }

  @Test
  void theLineOfADistrictLeadsUpToTheNationAndBack() throws Exception {
    JsonNode up =
        api.data(
                """
                { agency(name: "区卫生健康局", region: "满城区") { named government { name named }
                    counterparts(direction: UP) { name level named responsibilities(first: 1) { totalCount } } } }
                """)
            .path("agency");

    assertThat(names(up.path("counterparts")))
        .containsExactly("保定市卫生健康委员会", "河北省卫生健康委员会", "国家卫生健康委员会");
    assertThat(up.path("government").path("name").asString()).isEqualTo("满城区人民政府");
    JsonNode down =
        api.data("{ agency(name: \"国家卫生健康委员会\") { counterparts(direction: DOWN) { name named } } }")
            .path("agency");
    assertThat(names(down.path("counterparts"))).contains("满城区卫生健康局", "朔州市卫生健康委员会");
  }

  @Test
  void anAgencyThatNoDocumentNamesIsMarkedHasNoTaskAndIsInNoListUnlessAskedFor() throws Exception {
    JsonNode data =
        api.data(
            """
            { agency(name: "保定市卫健委") { name named responsibilities { totalCount } }
              listed: agencies(filter: {regionCode: "130600"}) { totalCount }
              unnamed: agencies(filter: {regionCode: "130600", named: false, function: "卫生健康"}) { nodes { name named } } }
            """);

    assertThat(data)
        .isEqualTo(
            json(
                """
                {'agency': {'name': '保定市卫生健康委员会', 'named': false, 'responsibilities': {'totalCount': 0}},
                 'listed': {'totalCount': 0},
                 'unnamed': {'nodes': [{'name': '保定市卫生健康委员会', 'named': false}]}}
                """));
  }

  @ParameterizedTest
  @CsvSource({"卫健委", "财政局", "发改委"})
  void aBareNameIsAmbiguousAndSaysHowToChoose(String name) throws Exception {
    JsonNode error = api.error("{ agency(name: \"%s\") { name } }".formatted(name));

    assertThat(error.path("extensions").path("code").asString()).isEqualTo("AMBIGUOUS");
    assertThat(error.path("message").asString()).contains("region");
    assertThat(names(error.path("extensions").path("candidates")))
        .hasSizeGreaterThan(1)
        .anyMatch(candidate -> candidate.startsWith("朔州市"));
  }

  @ParameterizedTest
  @CsvSource({
    "市财政局, , 朔州市财政局",
    "卫健委, 朔州市, 朔州市卫生健康委员会",
    "市衛生健康委, 140600, 朔州市卫生健康委员会",
    "区卫健局, 满城区, 满城区卫生健康局",
    "各县(市、区)政府, 朔州市, 朔州市各县（市、区）人民政府",
    "团市委, 朔州市, 共产主义青年团朔州市委员会"
  })
  void anyAliasAndARegionWillDo(String name, String region, String official) throws Exception {
    Map<String, Object> variables =
        region == null ? Map.of("n", name) : Map.of("n", name, "r", region);

    JsonNode data =
        api.data(
            "query($n: String!, $r: String) { agency(name: $n, region: $r) { name } }", variables);

    assertThat(data.path("agency").path("name").asString()).isEqualTo(official);
  }

  @Test
  void aMadeUpNameIsAnsweredWithTheNearest() throws Exception {
    JsonNode error = api.error("{ agency(name: \"市卫生健全委员会\") { name } }");

    assertThat(error.path("extensions").path("code").asString()).isEqualTo("NOT_FOUND");
    assertThat(error.path("extensions").path("candidates").size()).isPositive();
  }

  @Test
  void aGroupOfGovernmentsIsOpenedAsOfADay() throws Exception {
    String query =
        """
        { agency(name: "各县（市、区）人民政府", region: "朔州市") { kind membership { zh en }
            members(asOf: "%s") { name region { code } agency { name } evidence { quote } } } }
        """;

    JsonNode then = api.data(query.formatted("2017-05-01")).path("agency");
    JsonNode now = api.data(query.formatted("2023-05-01")).path("agency");

    assertThat(names(then.path("members")))
        .containsExactly("朔城区人民政府", "平鲁区人民政府", "山阴县人民政府", "应县人民政府", "右玉县人民政府", "怀仁县人民政府");
    assertThat(names(now.path("members"))).contains("怀仁市人民政府").doesNotContain("怀仁县人民政府");
    assertThat(now.path("membership").path("zh").asString()).contains("朔州市所辖县、市、区的人民政府");
    assertThat(now.path("members").get(0).path("evidence").isNull()).isTrue();
  }

  @Test
  void theMembersAndTheOfficeOfALeadingGroupAreThoseThatTheDocumentStates() throws Exception {
    JsonNode group =
        api.data(
                """
                { agency(name: "朔州市第五次全国经济普查领导小组") { kind membership { en }
                    members { name agency { name } document { number } evidence { quote start } }
                    offices { office host { name hostsOfficeOf { group { name } } } evidence { quote } } } }
                """)
            .path("agency");

    assertThat(group.path("members").size()).isEqualTo(11);
    assertThat(group.path("members").get(6).path("agency").path("name").asString())
        .isEqualTo("朔州市财政局");
    assertThat(group.path("members").get(0).path("document").path("number").asString())
        .isEqualTo("朔政发〔2023〕12号");
    assertThat(group.path("offices").get(0).path("host").path("name").asString())
        .isEqualTo("朔州市统计局");
    assertThat(
            names(
                api.data("{ agency(name: \"朔州市财政局\") { groups { name } } }")
                    .path("agency")
                    .path("groups")))
        .containsExactly("朔州市第五次全国经济普查领导小组");
  }

  @Test
  void anUnknownGroupSaysThatItsMembersAreNotKnown() throws Exception {
    assertThat(api.data("{ agency(name: \"朔州市财政局\") { membership { zh } members { name } } }"))
        .isEqualTo(json("{'agency': {'membership': null, 'members': []}}"));
  }

  /**
   * Counted by hand in the texts of the sample: in 朔政发〔2023〕12号 two matters (经费, 数据处理能力); in
   * 朔政发〔2023〕13号 three lists under 牵头 of 市体育局; in 朔政办发〔2023〕12号 the lists of tasks 1, 2, 3, 4, 7,
   * 8, 10, 12 and 13; in 朔政办发〔2023〕42号 eleven lists, of which two say 牵头 and two 配合.
   */
  @Test
  void theWorkloadOfTheFinanceBureauIsAsCountedByHand() throws Exception {
    JsonNode load =
        api.data(
                """
                { agency(name: "朔州市财政局") { workload { total byRole { role count }
                    byDocument { document { number } count } byDeadline { by count } byLevel { level count } } } }
                """)
            .path("agency")
            .path("workload");

    assertThat(load)
        .isEqualTo(
            json(
                """
                {'total': 25,
                 'byRole': [{'role': 'RESPONSIBLE', 'count': 21}, {'role': 'LEAD', 'count': 2}, {'role': 'SUPPORT', 'count': 2}],
                 'byDocument': [{'document': {'number': '朔政办发〔2023〕42号'}, 'count': 11},
                   {'document': {'number': '朔政办发〔2023〕12号'}, 'count': 9},
                   {'document': {'number': '朔政发〔2023〕13号'}, 'count': 3},
                   {'document': {'number': '朔政发〔2023〕12号'}, 'count': 2}],
                 'byDeadline': [{'by': null, 'count': 25}],
                 'byLevel': [{'level': 'CITY', 'count': 25}]}
                """));
  }

  @Test
  void agenciesComeInTheOrderAskedForAndTheirCursorsBelongToIt() throws Exception {
    String query =
        "{ agencies(first: 3, orderBy: %s%s) { nodes { name workload { total } } pageInfo { endCursor } } }";
    JsonNode first = api.data(query.formatted("RESPONSIBILITY_COUNT", "")).path("agencies");
    String cursor = first.path("pageInfo").path("endCursor").asString();
    JsonNode second =
        api.data(query.formatted("RESPONSIBILITY_COUNT", ", after: \"" + cursor + "\""))
            .path("agencies");

    List<Integer> totals =
        Stream.concat(first.path("nodes").valueStream(), second.path("nodes").valueStream())
            .map(node -> node.path("workload").path("total").asInt())
            .toList();
    assertThat(totals).hasSize(6).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(first.path("nodes")).doesNotContainAnyElementsOf(second.path("nodes"));
    JsonNode error = api.error(query.formatted("NAME", ", after: \"" + cursor + "\""));
    assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_REQUEST");
  }

  @Test
  void responsibilitiesComeByDeadlineAndPageOn() throws Exception {
    String query =
        "{ agency(name: \"满城区卫生健康局\") { responsibilities(first: %d, orderBy: DEADLINE%s) { totalCount"
            + " nodes { resolvedBy task { id deadline { by } } } pageInfo { endCursor } } } }";
    JsonNode all = api.data(query.formatted(100, "")).path("agency").path("responsibilities");
    List<String> days =
        all.path("nodes")
            .valueStream()
            .map(node -> node.path("task").path("deadline").path("by").asString("9999"))
            .toList();
    assertThat(days).isSorted().hasSizeGreaterThan(3);
    assertThat(all.path("nodes").get(0).path("resolvedBy").asString())
        .isEqualTo("function-long-name");
    JsonNode first = api.data(query.formatted(2, "")).path("agency").path("responsibilities");
    String cursor = first.path("pageInfo").path("endCursor").asString();
    JsonNode second =
        api.data(query.formatted(2, ", after: \"" + cursor + "\""))
            .path("agency")
            .path("responsibilities");

    assertThat(second.path("nodes").get(0)).isEqualTo(all.path("nodes").get(2));
  }

  @Test
  void aRegionHasItsAgenciesAndDocuments() throws Exception {
    JsonNode region =
        api.data(
                """
                { region(name: "朔州市") { agencies(first: 100, filter: {kind: PARTY}) { nodes { name region { code } } }
                    documents { totalCount nodes { number } } } }
                """)
            .path("region");

    assertThat(region.path("agencies").path("nodes").valueStream())
        .isNotEmpty()
        .allMatch(node -> node.path("region").path("code").asString().equals("140600"));
    assertThat(region.path("documents").path("nodes").valueStream())
        .extracting(node -> node.path("number").asString())
        .contains("朔政发〔2023〕12号", "朔政办发〔2023〕42号");
  }

  @Test
  void aLevelOfTheQueryIsOneRoundTripAField() throws Exception {
    api.data(
        """
        { agencies(first: 30) { nodes { counterparts { name } government { name } predecessors { name } successors { name }
            successions { since } groups { name } memberOf { group { name } } offices { office } hostsOfficeOf { office }
            workload { total } } } }
        """);

    assertThat(reader.take())
        .containsExactlyInAnyOrder(
            "agencies",
            "agency-counterparts",
            "agency-governments",
            "agency-successions",
            "agency-groups",
            "memberships",
            "office-places",
            "workloads");
  }

  @Test
  void aNumberOfSeveralDocumentsIsAnsweredWithTheCandidates() throws Exception {
    InventedStore.run(
        "UNWIND ['甲', '乙'] AS n CREATE (:Document {id: 'document/-/公告2099年第5号/' + n, number: '公告2099年第5号',"
            + " title: n, status: 'HELD', type: 'NOTICE'})");

    JsonNode error = api.error("{ document(number: \"公告2099年第05号\") { title } }");

    assertThat(error.path("extensions").path("code").asString()).isEqualTo("AMBIGUOUS");
    assertThat(error.path("extensions").path("candidates").valueStream())
        .extracting(candidate -> candidate.path("title").asString())
        .containsExactlyInAnyOrder("甲", "乙");
  }
}
