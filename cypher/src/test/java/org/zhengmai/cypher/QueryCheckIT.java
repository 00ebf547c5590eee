package org.zhengmai.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreException.Problem;

class QueryCheckIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  @Test
  void aMalformedQueryStopsTheStartWithItsNameItsFileAndTheServersWords() {
    assertThatThrownBy(() -> open("cypher-malformed"))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_QUERY))
        .hasMessageContaining("\"half-a-query\"")
        .hasMessageContaining("cypher-malformed/read/half-a-query.cypher")
        .hasMessageContaining("Invalid input");
  }

  @Test
  void aQueryThatWritesMustNotLieAmongThoseThatRead() {
    assertThatThrownBy(() -> open("cypher-misplaced"))
        .hasMessageContaining("\"writes-in-secret\"")
        .hasMessageContaining("cypher-misplaced/read/writes-in-secret.cypher");
  }

  @Test
  void checkingRunsNothing() {
    open("cypher-test").close();
    assertThat(FIXTURE.query("MATCH (d:Document) RETURN d", java.util.Map.of())).isEmpty();
  }

  private static GraphStore open(String root) {
    return TestStores.openWithQueries(FIXTURE.location(), root, StoreOptions.DEFAULT);
  }
}
