package org.zhengmai.cypher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreFixture;
import org.zhengmai.cypher.StoreLocation;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

class QueryCheckIT {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final QueryCatalogue MALFORMED = QueryCatalogue.load(List.of("cypher-malformed"));

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  @SuppressWarnings("NullAway.Init")
  private BoltClient client;

  @BeforeEach
  void connect() {
    StoreLocation.Remote where = FIXTURE.location();
    client =
        BoltClient.connect(
            new Endpoint(where.uri(), where.user(), where.password().reveal()),
            new Bounds(LONG, LONG, LONG, 4));
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aMalformedQueryIsReportedWithItsNameItsFileAndTheServersWords() {
    assertThatThrownBy(() -> client.check(MALFORMED.all()))
        .isInstanceOfSatisfying(
            StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_QUERY))
        .hasMessageContaining("\"half-a-query\"")
        .hasMessageContaining("cypher-malformed/read/half-a-query.cypher")
        .hasMessageContaining("Invalid input");
  }

  @Test
  void allThatIsWrongIsReportedAtOnceInOrderOfTheNames() {
    QueryCatalogue both = QueryCatalogue.load(List.of("cypher-misplaced", "cypher-malformed"));
    assertThatThrownBy(() -> client.check(both.all()))
        .message()
        .containsSubsequence("half-a-query", "writes-in-secret");
  }

  @Test
  void aQueryThatWritesMustNotLieAmongThoseThatRead() {
    QueryCatalogue misplaced = QueryCatalogue.load(List.of("cypher-misplaced"));
    assertThatThrownBy(() -> client.check(misplaced.all()))
        .hasMessageContaining("\"writes-in-secret\"")
        .hasMessageContaining("cypher-misplaced/read/writes-in-secret.cypher");
  }

  @Test
  void checkingRunsNothing() {
    client.check(QueryCatalogue.load(List.of("cypher-test")).all());
    assertThat(FIXTURE.query("MATCH (d:Document) RETURN d", Map.of())).isEmpty();
  }

  @Test
  void whatThisServerHasFoundWellFormedIsNotPlannedAgain() {
    String server =
        client.ping(QueryCatalogue.load(List.of("cypher")).any("store-health")).server();
    remember(QueryCheck.fingerprint(server, MALFORMED.all()));
    // Malformed as it is, it passes: so nobody has looked at it.
    assertThat(client.check(MALFORMED.all())).startsWith(server);
  }

  @Test
  void whatAnotherVersionOfTheServerHasFoundWellFormedIsPlannedAgain() {
    remember(QueryCheck.fingerprint("Neo4j/4.4.0", MALFORMED.all()));
    assertThatThrownBy(() -> client.check(MALFORMED.all())).hasMessageContaining("half-a-query");
  }

  private void remember(String checkedQueries) {
    client.migrate("cypher/migrations", checkedQueries);
  }
}
