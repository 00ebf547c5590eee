package org.zhengmai.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreException.Problem;

class GraphStoreIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  @SuppressWarnings("NullAway.Init")
  private static GraphStore store;

  @BeforeAll
  static void open() {
    store = TestStores.open(FIXTURE.location());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @BeforeEach
  void empty() {
    FIXTURE.empty();
  }

  @Test
  void whatIsWrittenIsRead() {
    List<Row> created = store.write(tx -> tx.run("create-document", document("12")));
    assertThat(created).extracting(row -> row.string("id")).containsExactly("document/12");
    assertThat(numbers()).containsExactly("12");
  }

  @Test
  void aBrokenConstraintUndoesTheWholeTransaction() {
    store.write(tx -> tx.run("create-document", document("12")));
    assertThatThrownBy(
            () ->
                store.write(
                    tx -> {
                      tx.run("create-document", document("13"));
                      return tx.run("create-document", document("12"));
                    }))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.CONSTRAINT))
        .hasMessageContaining("create-document");
    assertThat(numbers()).containsExactly("12");
  }

  @Test
  void anExceptionOfTheWorkUndoesItAndReachesTheCaller() {
    IllegalStateException mine = new IllegalStateException("changed my mind");
    assertThatThrownBy(
            () ->
                store.write(
                    tx -> {
                      tx.run("create-document", document("12"));
                      throw mine;
                    }))
        .isSameAs(mine);
    assertThat(numbers()).isEmpty();
  }

  @Test
  void twoTransactionsThatBlockEachOtherBothSucceedInTheEnd() throws Exception {
    store.write(tx -> tx.run("create-document", document("1")));
    store.write(tx -> tx.run("create-document", document("2")));
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<?> end :
          threads.invokeAll(
              List.of(
                  () -> renumber("1", "2", bothHoldOne, attempts),
                  () -> renumber("2", "1", bothHoldOne, attempts)))) {
        end.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(attempts).hasValue(3);
    assertThat(numbers()).containsExactly("new", "new");
  }

  private static WriteCounters renumber(
      String first, String second, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
    return store.write(
        tx -> {
          tx.run("renumber-document", Map.of("id", "document/" + first, "number", "new"));
          if (attempts.incrementAndGet() <= 2) {
            meet(bothHoldOne);
          }
          tx.run("renumber-document", Map.of("id", "document/" + second, "number", "new"));
          return tx.counters();
        });
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void countersAddUpOverTheQueriesOfATransaction() {
    WriteCounters counters =
        store.write(
            tx -> {
              assertThat(tx.counters()).isEqualTo(WriteCounters.NONE);
              tx.run("create-document", document("12"));
              tx.run("create-document", document("13"));
              tx.run("document-numbers", Map.of());
              tx.run("link-documents", Map.of());
              return tx.counters();
            });
    assertThat(counters).isEqualTo(new WriteCounters(2, 0, 2, 0, 4, 2, 0));
    assertThat(counters.changedAnything()).isTrue();
  }

  @Test
  void parametersOfEveryKindComeBackAsTheyWent() {
    Map<String, Object> value =
        Map.of(
            "text",
            "朔政办发〔2023〕12号",
            "number",
            25L,
            "share",
            38.5,
            "yes",
            true,
            "day",
            LocalDate.of(2025, 12, 31),
            "list",
            Arrays.asList("市人社局", null, List.of(1L, 2L)),
            "map",
            Map.of("day", LocalDate.of(2023, 1, 1)));
    assertThat(store.read("echo", Map.of("value", value)).get(0).map("value")).isEqualTo(value);
  }

  @Test
  void nodesAndRelationshipsArriveAsTheirProperties() {
    FIXTURE.query(
        "CREATE (:Document {id: 'a'})-[:CITES {id: 'r', quote: '…'}]->(:Document)", Map.of());
    Row row =
        FIXTURE
            .query(
                "MATCH (d:Document {id: 'a'})-[c]->() RETURN d, c, [d] AS all, {in: d} AS map",
                Map.of())
            .get(0);
    assertThat(row.row("d").values()).isEqualTo(Map.of("id", "a"));
    assertThat(row.row("c").values()).isEqualTo(Map.of("id", "r", "quote", "…"));
    assertThat(row.rows("all")).extracting(node -> node.string("id")).containsExactly("a");
    assertThat(row.row("map").row("in").string("id")).isEqualTo("a");
  }

  @Test
  void aMissingParameterIsReportedWithTheQuery() {
    assertThatThrownBy(() -> store.read("echo", Map.of()))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_QUERY))
        .hasMessageContaining("echo.cypher")
        .hasMessageContaining("value");
  }

  @Test
  void anUnknownQueryIsReportedWithTheKnownOnes() {
    assertThatThrownBy(() -> store.read("no-such-query", Map.of()))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNKNOWN_QUERY))
        .hasMessageContaining("no-such-query")
        .hasMessageContaining("store-counts")
        .hasMessageContaining("cypher/read");
    assertThatThrownBy(() -> store.write(tx -> tx.run("no-such-query", Map.of())))
        .hasMessageContaining("no-such-query");
  }

  @Test
  void aReadThatTakesTooLongIsEndedByTheServer() {
    try (GraphStore impatient =
        TestStores.openWithQueries(FIXTURE.location(), "cypher-test", TestStores.SHORT)) {
      long started = System.nanoTime();
      assertThatThrownBy(() -> impatient.read("count-forever", Map.of()))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TIMEOUT))
          .hasMessageContaining("count-forever");
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void countsNameLabelsAndTypesButNotTheRecordOfMigrations() {
    store.write(tx -> tx.run("create-document", document("12")));
    store.write(tx -> tx.run("create-document", document("13")));
    store.write(tx -> tx.run("link-documents", Map.of()));
    assertThat(store.read("store-counts", Map.of()))
        .extracting(Row::values)
        .containsExactly(
            Map.of("kind", "NODE", "name", "Document", "total", 2L),
            Map.of("kind", "RELATIONSHIP", "name", "CITES", "total", 2L));
  }

  @Test
  void healthTellsVersionsAndTheRoundTrip() {
    StoreHealth health = store.health();
    assertThat(health.reachable()).isTrue();
    assertThat(health.kind()).isEqualTo(StoreHealth.Kind.REMOTE);
    assertThat(health.serverVersion()).startsWith("Neo4j/5.26");
    assertThat(health.migrationVersion()).isGreaterThanOrEqualTo(3);
    assertThat(health.roundTripMillis()).isBetween(0L, 5_000L);
    assertThat(health.problem()).isEmpty();
  }

  private static Map<String, Object> document(String number) {
    return Map.of("id", "document/" + number, "number", number);
  }

  private static List<String> numbers() {
    return store.read("document-numbers", Map.of()).stream().map(r -> r.string("number")).toList();
  }
}
