package org.zhengmai.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreException.Problem;

class MigrationIT {

  private static final String OURS = "cypher/migrations";
  private static final String ONE = "cypher-test/migrations-one";
  private static final String TWO = "cypher-test/migrations-two";
  private static final String CHANGED = "cypher-test/migrations-changed";
  private static final String FAILING = "cypher-test/migrations-failing";

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  @BeforeEach
  void wipe() {
    FIXTURE.statements().wipe();
  }

  @AfterAll
  static void leaveTheSharedStoreAsOthersExpectIt() {
    FIXTURE.statements().wipe();
    migrate(OURS);
  }

  @Test
  void anEmptyStoreGetsAllMigrationsOnce() {
    MigrationReport first = migrate(TWO);
    assertThat(first)
        .isEqualTo(
            new MigrationReport(0, 2, List.of("V0001__Create_things", "V0002__Add_a_thing")));
    MigrationReport second = migrate(TWO);
    assertThat(second).isEqualTo(new MigrationReport(2, 2, List.of()));
    assertThat(FIXTURE.query("MATCH (t:Thing) RETURN t.id", Map.of())).hasSize(2);
  }

  @Test
  void aStoreThatIsBehindGetsOnlyTheNewOnes() {
    migrate(ONE);
    assertThat(migrate(TWO)).isEqualTo(new MigrationReport(1, 2, List.of("V0002__Add_a_thing")));
  }

  @Test
  void eachMigrationIsRecordedWithItsDay() {
    migrate(TWO);
    List<Row> records =
        FIXTURE.query(
            "MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version,"
                + " m.description AS description, m.checksum AS checksum,"
                + " date(m.appliedAt) = date() AS today ORDER BY version",
            Map.of());
    assertThat(records).extracting(r -> r.integer("version")).containsExactly(1, 2);
    assertThat(records.get(0).string("description")).isEqualTo("Create things");
    assertThat(records.get(0).string("checksum")).matches("[0-9a-f]{64}");
    assertThat(records).allMatch(r -> r.bool("today"));
  }

  @Test
  void theStoreRemembersWhichServerFoundItsQueriesWellFormed() {
    migrate(ONE);
    assertThat(
            FIXTURE.query(
                "MATCH (m:Migration {version: 0}) RETURN m.checkedQueries AS checked", Map.of()))
        .singleElement()
        .satisfies(
            row -> assertThat(row.string("checked")).matches("Neo4j/5\\.26\\S* [0-9a-f]{64}"));
  }

  @Test
  void anAppliedMigrationThatChangedSinceStopsTheStart() {
    migrate(ONE);
    assertRefused(CHANGED, "V0001__Create_things");
  }

  @Test
  void aStoreOfANewerProgramStopsTheStart() {
    migrate(TWO);
    assertRefused(ONE, "newer");
    assertRefused(ONE, "Add a thing");
  }

  @Test
  void aFailingMigrationIsNamedAndLeavesNothing() {
    assertThatThrownBy(() -> migrate(FAILING))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("V0001__Fail_halfway")
        .hasMessageContaining("Invalid input");
    assertThat(FIXTURE.query("MATCH (n) RETURN n", Map.of())).isEmpty();
  }

  @Test
  void programsThatStartTogetherApplyEachMigrationOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<MigrationReport>> starts =
          IntStream.range(0, 4)
              .<Callable<MigrationReport>>mapToObj(i -> () -> migrate(TWO))
              .toList();
      int applied = 0;
      for (Future<MigrationReport> report : threads.invokeAll(starts)) {
        applied += report.get().applied().size();
        assertThat(report.get().version()).isEqualTo(2);
      }
      assertThat(applied).isEqualTo(2);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theProgramsOwnMigrationsMakeEveryConstraintAndIndex() {
    migrate(OURS);
    assertThat(schema("SHOW CONSTRAINTS YIELD labelsOrTypes, properties"))
        .containsExactlyInAnyOrder(
            "Agency(id)",
            "ComparedText(id)",
            "Document(id)",
            "Migration(version)",
            "Observation(id)",
            "Region(id)",
            "Section(id)",
            "Source(id)",
            "Target(id)",
            "Task(id)",
            "Variant(id)");
    assertThat(
            schema(
                "SHOW INDEXES YIELD labelsOrTypes, properties, type, state, owningConstraint"
                    + " WHERE type = 'RANGE' AND state = 'ONLINE' AND owningConstraint IS NULL"))
        .containsExactlyInAnyOrder(
            "Agency(above)",
            "Agency(function)",
            "Agency(name)",
            "CITES(joinKey)",
            "ComparedText(documentId)",
            "ComparedText(methodVersion)",
            "DERIVES_FROM(statedBy)",
            "Document(annexKey)",
            "Document(issuedOn)",
            "Document(number)",
            "Document(status)",
            "Document(titleKey)",
            "Observation(code)",
            "Observation(documentId)",
            "Region(code)",
            "Region(name)",
            "Section(documentId)",
            "Source(key)",
            "Source(sha256)",
            "Target(documentId)",
            "Target(dueBy)",
            "Target(taskId)",
            "Task(deadlineBy)",
            "Task(documentId)",
            "Variant(documentId)");
    assertThat(
            schema(
                "SHOW INDEXES YIELD labelsOrTypes, properties, type, state"
                    + " WHERE type = 'FULLTEXT' AND state = 'ONLINE'"))
        .containsExactlyInAnyOrder(
            "Agency(name, aliases)",
            "Document(number, title, heading, text, name, aliases, indicator, raw)",
            "Document(title, number)",
            "Task(heading, text)");
    assertThat(
            schema(
                "SHOW INDEXES YIELD labelsOrTypes, properties, type, state"
                    + " WHERE type = 'TEXT' AND state = 'ONLINE'"))
        .containsExactly("Target(indicator)");
  }

  @Test
  void chinesePhrasesAndAliasesAreFoundInTheFullTextIndexes() {
    migrate(OURS);
    FIXTURE.query("CREATE (:Task {id: 't', text: '推进公立医院高质量发展'})", Map.of());
    FIXTURE.query("CREATE (:Agency {id: 'a', name: '财政局', aliases: ['市财政局', '财政部门']})", Map.of());
    FIXTURE.query("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", Map.of());
    assertThat(search("task_text", "\"公立医院\"")).containsExactly("t");
    assertThat(search("task_text", "\"民办医院\"")).isEmpty();
    assertThat(search("agency_text", "\"财政部门\"")).containsExactly("a");
  }

  private static List<String> search(String index, String words) {
    return FIXTURE
        .query(
            "CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node.id AS id",
            Map.of("index", index, "words", words))
        .stream()
        .map(row -> row.string("id"))
        .toList();
  }

  private static List<String> schema(String show) {
    return FIXTURE.query(show + " RETURN labelsOrTypes[0] AS label, properties", Map.of()).stream()
        .map(row -> row.string("label") + "(" + String.join(", ", row.strings("properties")) + ")")
        .toList();
  }

  private static void assertRefused(String migrations, String words) {
    assertThatThrownBy(() -> migrate(migrations))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MIGRATION))
        .hasMessageContaining(words);
  }

  private static MigrationReport migrate(String folder) {
    try (GraphStore store = TestStores.openWithMigrations(FIXTURE.location(), folder)) {
      return store.migrate();
    }
  }
}
