package org.zhengmai.cypher.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.zhengmai.cypher.StoreFixture;
import org.zhengmai.cypher.StoreLocation;
import org.zhengmai.cypher.internal.QueryCatalogue;
import org.zhengmai.cypher.internal.QueryFile;
import org.zhengmai.cypher.internal.QueryFile.Access;

/**
 * Reads the plans (EXPLAIN) of the queries over a store of some thousand nodes: where an index can
 * serve, nothing goes through all nodes of a kind.
 */
class PlansIT {

  /** What goes through everything there is, of a kind or at all. */
  private static final Pattern SCAN = Pattern.compile(".*(Scan|Scan@.*)");

  /** Ending of the fields that follow from others, as a query of a full-text index. */
  private static final String PHRASE = "Phrase";

  private static final List<List<String>> NONE = List.of();

  /** Conditions that few of a list fulfil. */
  private static final Set<String> RARE =
      Set.of("documentNumber", "agencyId", "agency", "issuer", "name", "region", "regionCode");

  /** Texts within texts, which the index of texts itself goes through. */
  private static final String WITHIN = "NodeIndexContainsScan";

  /** What these are marked by is what is asked for, so that all of them are wanted. */
  private static final Pattern ALL_ARE_WANTED =
      Pattern.compile(":(Unlined|LINKED_BY_HAND|Migration)\\b");

  /** Queries that tell of the whole store. */
  private static final List<String> OF_THE_WHOLE = List.of("store-counts", "loaded-sources");

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load(List.of("cypher"));

  @SuppressWarnings("NullAway.Init")
  private static Driver driver;

  private static List<Planned> planned = List.of();

  @BeforeAll
  static void fill() throws IOException {
    StoreLocation.Remote where = FIXTURE.location();
    driver =
        GraphDatabase.driver(
            where.uri(), AuthTokens.basic(where.user(), where.password().reveal()));
    try (Session session = driver.session();
        InputStream statements =
            Objects.requireNonNull(PlansIT.class.getResourceAsStream("/plans/fill.cypher"))) {
      String text = new String(statements.readAllBytes(), StandardCharsets.UTF_8);
      for (String statement : text.split(";\\s*\\n", -1)) {
        if (!statement.isBlank()) {
          session.run(statement).consume();
        }
      }
    }
  }

  @AfterAll
  static void close() {
    driver.close();
  }

  /**
   * What a store does when it is opened, here for all tests: others let the store remember it
   * ({@link StoreFixture#rememberCheck}).
   */
  @Test
  void aQueryIsWellFormedAndWritesOnlyWhereItSaysSo() {
    assertThat(planned()).hasSizeGreaterThan(100);
    assertThat(planned())
        .filteredOn(planned -> planned.query().access() == Access.READ)
        .filteredOn(planned -> planned.type() != QueryType.READ_ONLY)
        .isEmpty();
  }

  @Test
  void aQueryGoesThroughAllOfAKindOnlyWhereAllAreAskedFor() {
    assertThat(planned())
        .filteredOn(planned -> !isSample(planned.query().name()))
        .filteredOn(planned -> !OF_THE_WHOLE.contains(planned.query().name()))
        .filteredOn(planned -> !planned.scans().isEmpty())
        .isEmpty();
  }

  /** All its starts and conditions at once, which are planned one by one below. */
  private static boolean isSample(String query) {
    return query.startsWith("list-") || query.startsWith("facets-");
  }

  /** The catalogue: with parts, without, and going on. Planned once for all tests. */
  private static synchronized List<Planned> planned() {
    if (planned.isEmpty()) {
      planned = CATALOGUE.all().parallelStream().map(PlansIT::plan).toList();
    }
    return planned;
  }

  @Test
  void aPageBeginsAtAnIndexWhereverItComesFrom() {
    Map<String, QueryFile> queries = new LinkedHashMap<>();
    for (Listing list : lists()) {
      for (String start : list.starts.keySet()) {
        List<String> with = new ArrayList<>(list.companions.keySet());
        with.addAll(list.shared.keySet());
        with.addAll(list.parts());
        queries.put(list.name + " from " + start, page(list, start, ListFilter.NONE, with));
      }
    }
    assertThat(scans(queries)).isEmpty();
  }

  /**
   * The places from which queries go on, with the starts of lists and the queries that fit them.
   */
  @ParameterizedTest
  @CsvSource({
    "documents-by-number, document, document citing cited, sections-of-document observations-of-document witnesses-of-document lineage",
    "documents-by-id, document,, sections-of-document lineage",
    "documents-by-number, section, section,",
    "documents-by-id, section, section,",
    "sections-by-id, section, section,",
    "agencies-by-id, agency, agency, agency-groups agency-successions agency-counterparts",
    "agencies-named, agency, agency,",
    "tasks-by-id, task,, responsibilities-of-task targets-of-task citations-of-task"
  })
  void whatAQueryGoesOnToBeginsAtAnIndex(
      String query, String place, @Nullable String starts, @Nullable String queries) {
    Map<String, QueryFile> all = new LinkedHashMap<>();
    for (Listing list : lists()) {
      for (String start : words(starts)) {
        if (list.starts.containsKey(start)) {
          all.put(list.name + " from " + start, onward(query, place, whole(list, start)));
        }
      }
    }
    for (String asked : words(queries)) {
      String column = asked.equals("lineage") ? "documents" : "items";
      all.put(asked, onward(query, place, new Onward.OfQuery(asked, List.of(column))));
    }
    assertThat(all).isNotEmpty();
    assertThat(scans(all)).isEmpty();
  }

  private static Onward.Asked whole(Listing list, String start) {
    List<String> with = new ArrayList<>(list.companions.keySet());
    with.addAll(list.shared.keySet());
    with.addAll(list.parts());
    return new Onward.OfList(
        new ListQuestion(
            list.name,
            start,
            ListFilter.NONE,
            new ListQuestion.Page(List.of(), false, true, true, with)));
  }

  private static QueryFile onward(String query, String place, Onward.Asked asked) {
    return CATALOGUE.reading(
        query, field -> true, List.of(new Onward(place, asked, List.of("after"))));
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(" ", -1));
  }

  @Test
  void aPageOfWhatFulfilsAConditionBeginsAtAnIndex() {
    Map<String, QueryFile> queries = new LinkedHashMap<>();
    for (Listing list : lists()) {
      String start = list.starts.keySet().iterator().next();
      for (List<String> fields : list.fields()) {
        for (String field : fields) {
          if (!field.endsWith(PHRASE)) {
            queries.put(
                list.name + " where " + field, page(list, start, term(field, fields), List.of()));
          }
        }
      }
    }
    assertThat(scans(queries)).isEmpty();
  }

  /** Else a page goes through the list in its order until it is full. */
  @Test
  void aPageOfWhatFewHaveDoesNotBeginAtTheHeadOfTheList() {
    List<String> begun = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (Listing list : lists()) {
      String all = list.starts.getOrDefault("all", "");
      for (List<String> fields : all.isEmpty() ? NONE : list.fields()) {
        for (String field : fields) {
          if (RARE.contains(field)) {
            String text = page(list, "all", term(field, fields), List.of()).text();
            asked.add(list.name + " where " + field);
            if (text.contains("CALL (key) {\n" + all + "\nWHERE ")) {
              begun.add(list.name + " where " + field);
            }
          }
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(15);
    assertThat(begun).isEmpty();
  }

  /** With the phrase that follows from it. */
  private static ListFilter.Term term(String field, List<String> fields) {
    String phrase = field + PHRASE;
    return new ListFilter.Term(
        fields.contains(phrase) ? Map.of(field, field, phrase, phrase) : Map.of(field, field));
  }

  private static List<Listing> lists() {
    return CATALOGUE.all().stream()
        .map(QueryFile::name)
        .filter(name -> name.startsWith("list-"))
        .map(name -> CATALOGUE.listing(name.substring("list-".length())))
        .toList();
  }

  private static QueryFile page(Listing list, String start, ListFilter filter, List<String> with) {
    ListQuestion.Page page = new ListQuestion.Page(List.of(), false, true, false, with);
    return CATALOGUE.asking(List.of(new ListQuestion(list.name, start, filter, page)));
  }

  /** What each goes through, of those that go through something. */
  private static Map<String, List<String>> scans(Map<String, QueryFile> queries) {
    Map<String, List<String>> scans = new ConcurrentSkipListMap<>();
    queries.entrySet().parallelStream()
        .forEach(query -> scans.put(query.getKey(), plan(query.getValue()).scans()));
    scans.values().removeIf(List::isEmpty);
    return scans;
  }

  private static Planned plan(QueryFile query) {
    try (Session session = driver.session()) {
      ResultSummary summary = session.run("EXPLAIN " + query.text()).consume();
      List<String> scans = new ArrayList<>();
      add(summary.plan(), scans);
      return new Planned(query, summary.queryType(), scans);
    }
  }

  private static void add(Plan plan, List<String> scans) {
    String details = String.valueOf(plan.arguments().get("Details"));
    String type = plan.operatorType();
    if (SCAN.matcher(type).matches()
        && !type.startsWith(WITHIN)
        && !ALL_ARE_WANTED.matcher(details).find()) {
      scans.add(type + " " + details);
    }
    plan.children().forEach(child -> add(child, scans));
  }

  /**
   * A query as the server would run it.
   *
   * @param scans what it goes through
   */
  private record Planned(QueryFile query, QueryType type, List<String> scans) {

    @Override
    public String toString() {
      return query.name() + " " + type + " " + scans;
    }
  }
}
