package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Filters joined by and, or and not keep what the store says by Cypher written by hand, on the
 * bundled sample.
 */
@ServerTest
class ComposedFilterIT {

  private static final String OF_DOCUMENT =
      "EXISTS { MATCH (d:Document {id: x.documentId}) WHERE %s }";
  private static final String BY_AGENCY =
      "EXISTS { MATCH (x)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE '%s' IN coalesce(a.aliases, []) + a.name AND r.role %s }";

  private final ApiClient api;

  @Autowired
  ComposedFilterIT(ApiClient api) {
    this.api = api;
  }

  @BeforeAll
  static void load() throws IOException {
    InventedStore.loadTheSample();
  }

  /** Conditions on one list: each as a filter, and in Cypher on x. */
  record Conditions(String list, String rows, List<String> filters, List<String> cypher) {

    static Conditions of(String list, String rows, String... pairs) {
      List<String> filters = new ArrayList<>();
      List<String> cypher = new ArrayList<>();
      for (int i = 0; i < pairs.length; i += 2) {
        filters.add(pairs[i]);
        cypher.add("coalesce(" + pairs[i + 1] + ", false)");
      }
      return new Conditions(list, rows, filters, cypher);
    }

    @Override
    public String toString() {
      return list;
    }
  }

  static List<Conditions> lists() {
    return List.of(tasks(), documents(), agencies(), targets(), observations());
  }

  private static Conditions tasks() {
    return Conditions.of(
        "tasks",
        "(x:Task)",
        "{kind: KEY_TASK}",
        "x.kind = 'KEY_TASK'",
        "{deadlineTo: \"2024-12-31\"}",
        "x.deadlineBy <= date('2024-12-31')",
        "{agency: \"市财政局\"}",
        BY_AGENCY.formatted("市财政局", "IS NOT NULL"),
        "{region: \"满城区\"}",
        "EXISTS { (:Document {id: x.documentId})-[:CONCERNS]->(:Region {name: '满城区'}) }",
        "{agency: \"市卫健委\", role: LEAD}",
        BY_AGENCY.formatted("市卫健委", "= 'LEAD'"),
        "{level: CITY, issuedFrom: \"2023-03-01\"}",
        OF_DOCUMENT.formatted("d.level = 'CITY' AND d.issuedOn >= date('2023-03-01')"),
        "{text: \"医院\"}",
        "x.heading CONTAINS '医院' OR x.text CONTAINS '医院'",
        "{text: \"5G\"}",
        "x.heading CONTAINS '5G' OR x.text CONTAINS '5G'",
        "{issuer: \"朔州市人民政府办公室\"}",
        "EXISTS { (:Document {id: x.documentId})-[:ISSUED_BY]->(:Agency {name: '朔州市人民政府办公室'}) }",
        "{documentNumber: \"朔政办发[2023]42号\"}",
        OF_DOCUMENT.formatted("d.number = '朔政办发〔2023〕42号'"),
        "{indicator: \"床位\"}",
        "EXISTS { MATCH (x)-[:HAS_TARGET]->(g) WHERE g.indicator CONTAINS '床位' }");
  }

  private static Conditions documents() {
    return Conditions.of(
        "documents",
        "(x:Document)",
        "{status: HELD}",
        "x.status = 'HELD'",
        "{level: CITY}",
        "x.level = 'CITY'",
        "{text: \"公立医院\"}",
        "x.title CONTAINS '公立医院'",
        "{issuedTo: \"2023-03-01\"}",
        "x.issuedOn <= date('2023-03-01')",
        "{region: \"140600\"}",
        "EXISTS { (x)-[:CONCERNS]->(:Region {code: '140600'}) }",
        "{agency: \"市财政局\"}",
        "EXISTS { MATCH (t:Task {documentId: x.id})<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE '市财政局' IN a.aliases }",
        "{number: \"朔政发\"}",
        "x.number STARTS WITH '朔政发'",
        "{type: PLAN}",
        "x.type = 'PLAN'",
        "{deadlineFrom: \"2025-01-01\", deadlineTo: \"2025-12-31\"}",
        "EXISTS { MATCH (t:Task {documentId: x.id}) WHERE t.deadlineBy.year = 2025 }");
  }

  private static Conditions agencies() {
    return Conditions.of(
        "agencies",
        "(x:Agency WHERE coalesce(x.named, true))",
        "{level: CITY}",
        "x.level = 'CITY'",
        "{kind: DEPARTMENT}",
        "x.kind = 'DEPARTMENT'",
        "{text: \"卫生\"}",
        "any(form IN coalesce(x.aliases, []) + x.name WHERE form CONTAINS '卫生')",
        "{function: \"卫生健康\"}",
        "x.function = '卫生健康'",
        "{region: \"满城区\"}",
        "EXISTS { (x)-[:OF]->(:Region {name: '满城区'}) }",
        "{role: LEAD}",
        "EXISTS { (x)-[:RESPONSIBLE_FOR {role: 'LEAD'}]->() }");
  }

  private static Conditions targets() {
    return Conditions.of(
        "targets",
        "(x:Target)",
        "{comparator: AT_LEAST}",
        "x.comparator = 'AT_LEAST'",
        "{dueTo: \"2024-12-31\"}",
        "x.dueBy <= date('2024-12-31')",
        "{unit: \"%\"}",
        "x.unit = '%'",
        "{indicator: \"率\"}",
        "x.indicator CONTAINS '率'",
        "{level: CITY}",
        OF_DOCUMENT.formatted("d.level = 'CITY'"),
        "{agency: \"市卫健委\"}",
        "EXISTS { MATCH (x)<-[:HAS_TARGET]-(:Task)<-[:RESPONSIBLE_FOR]-(a) WHERE '市卫健委' IN a.aliases }");
  }

  private static Conditions observations() {
    return Conditions.of(
        "observations",
        "(x:Observation)",
        "{code: GARBLED_UNIT_LIST}",
        "x.code = 'GARBLED_UNIT_LIST'",
        "{level: CITY}",
        OF_DOCUMENT.formatted("d.level = 'CITY'"),
        "{text: \"标题\"}",
        "x.messageZh CONTAINS '标题' OR x.quote CONTAINS '标题'");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void eachConditionKeepsWhatTheStoreSaysAndItsContraryTheRest(Conditions of) throws Exception {
    long all = count(of, "true");
    for (int i = 0; i < of.filters().size(); i++) {
      String filter = of.filters().get(i);
      JsonNode found =
          totals(
              of.list(),
              filter,
              "{not: %s}".formatted(filter),
              "{not: {not: %s}}".formatted(filter));

      assertThat(total(found, 0)).as(filter).isEqualTo(count(of, of.cypher().get(i)));
      assertThat(total(found, 1)).as("not " + filter).isEqualTo(all - total(found, 0));
      assertThat(total(found, 2)).as("not not " + filter).isEqualTo(total(found, 0));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void twoConditionsAreJoinedAsSetsAre(Conditions of) throws Exception {
    int size = of.filters().size();
    long all = count(of, "true");
    for (int i = 0; i < size; i++) {
      int j = (i + 1 + i % 3) % size;
      String a = of.filters().get(i);
      String b = of.filters().get(j);
      JsonNode found =
          totals(
              of.list(),
              a,
              b,
              "{and: [%s, %s]}".formatted(a, b),
              "{or: [%s, %s]}".formatted(a, b),
              "{not: {or: [{not: %s}, {not: %s}]}}".formatted(a, b),
              "{or: [%s, {not: %s}], not: {and: [%s, %s]}}".formatted(a, b, a, b));
      long both = count(of, of.cypher().get(i) + " AND " + of.cypher().get(j));

      assertThat(total(found, 2)).as("%s and %s", a, b).isEqualTo(both);
      assertThat(total(found, 3))
          .as("%s or %s", a, b)
          .isEqualTo(total(found, 0) + total(found, 1) - both);
      assertThat(total(found, 4)).as("by De Morgan").isEqualTo(both);
      assertThat(total(found, 5)).as("neither, or a alone").isEqualTo(all - total(found, 1));
    }
  }

  @Test
  void nothingAndEverythingAreToldApart() throws Exception {
    long all = InventedStore.count("MATCH (t:Task) RETURN count(t) AS n");
    JsonNode found = totals("tasks", "{}", "{and: []}", "{or: []}", "{not: {}}", "{kind: null}");

    assertThat(IntStream.range(0, 5).mapToObj(i -> total(found, i)))
        .containsExactly(all, all, 0L, 0L, all);
  }

  @Test
  void listsOfOneThingTakeTheSameFilters() throws Exception {
    JsonNode found =
        api.data(
            """
            { document(number: "朔政办发〔2023〕12号") {
                all: tasks { totalCount }
                some: tasks(filter: {or: [{agency: "市财政局"}, {text: "薪酬"}]}) { totalCount nodes { id } }
                rest: tasks(filter: {not: {or: [{agency: "市财政局"}, {text: "薪酬"}]}}) { totalCount }
                citations { totalCount }
                above: citations(filter: {level: NATIONAL}) { totalCount }
                other: citations(filter: {not: {level: NATIONAL}}) { totalCount } }
              agency(name: "市财政局") {
                responsibilities { totalCount }
                with: responsibilities(filter: {agency: "市卫健委"}) { totalCount }
                without: responsibilities(filter: {not: {agency: "市卫健委"}}) { totalCount } } }
            """);

    assertThat(sum(found, "/document/some", "/document/rest"))
        .isEqualTo(sum(found, "/document/all"));
    assertThat(found.at("/document/some/totalCount").asLong()).isPositive();
    assertThat(sum(found, "/document/above", "/document/other"))
        .isEqualTo(sum(found, "/document/citations"));
    assertThat(sum(found, "/agency/with", "/agency/without"))
        .isEqualTo(sum(found, "/agency/responsibilities"));
    assertThat(sum(found, "/agency/with")).isPositive();
  }

  private static long sum(JsonNode found, String... places) {
    long sum = 0;
    for (String place : places) {
      sum += found.at(place + "/totalCount").asLong();
    }
    return sum;
  }

  private JsonNode totals(String list, String... filters) throws Exception {
    String fields =
        IntStream.range(0, filters.length)
            .mapToObj(i -> "f%d: %s(filter: %s) { totalCount }".formatted(i, list, filters[i]))
            .collect(Collectors.joining(" "));
    return api.data("{ " + fields + " }");
  }

  private static long total(JsonNode found, int i) {
    return found.at("/f" + i + "/totalCount").asLong();
  }

  private static long count(Conditions of, String cypher) {
    return InventedStore.count(
        "MATCH " + of.rows() + " WHERE (" + cypher + ") RETURN count(x) AS n");
  }
}
