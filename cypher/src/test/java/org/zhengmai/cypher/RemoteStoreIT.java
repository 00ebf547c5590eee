package org.zhengmai.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhengmai.cypher.StoreException.Problem;
import org.zhengmai.cypher.StoreLocation.Remote;

class RemoteStoreIT {

  @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();

  /** That the queries are well formed is for {@code PlansIT} to find. */
  @Test
  void anAddressWithThePasswordFromTheEnvironmentOpens() {
    FIXTURE.rememberCheck();
    StoreLocation where =
        StoreLocation.parse(FIXTURE.location().uri().toString(), FIXTURE.environment());
    try (GraphStore store = GraphStore.open(where)) {
      assertThat(store.health().reachable()).isTrue();
      assertThat(store.migrate().applied()).isEmpty();
    }
  }

  @Test
  void theRoutingSchemeOpensASingleServerToo() {
    URI routed = URI.create(FIXTURE.location().uri().toString().replaceFirst("bolt", "neo4j"));
    try (GraphStore store =
        TestStores.open(
            new Remote(routed, FIXTURE.location().user(), FIXTURE.location().password()))) {
      assertThat(store.read("store-counts", Map.of())).isEmpty();
    }
  }

  @Test
  void aWrongPasswordIsRefusedAndNotRepeated() {
    Remote where = new Remote(FIXTURE.location().uri(), "neo4j", Secret.of("not-the-password"));
    assertThatThrownBy(() -> GraphStore.open(where))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.REFUSED))
        .hasMessageContaining(where.uri().toString())
        .hasMessageNotContaining("not-the-password")
        .hasStackTraceContaining("unauthorized");
  }

  @Test
  void aServerThatIsNotThereIsNamed() throws IOException {
    URI nobody = URI.create("bolt://127.0.0.1:" + freePort());
    assertThatThrownBy(() -> GraphStore.open(new Remote(nobody, "neo4j", Secret.of("x"))))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNREACHABLE))
        .hasMessageContaining(nobody.toString());
  }

  @Test
  void aMalformedQueryStopsTheStart() {
    assertThatThrownBy(
            () ->
                TestStores.openWithQueries(
                    FIXTURE.location(), "cypher-malformed", StoreOptions.DEFAULT))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_QUERY))
        .hasMessageContaining("half-a-query");
  }

  @Test
  void aClosedStoreSaysSo() {
    GraphStore store = TestStores.open(FIXTURE.location());
    store.close();
    store.close();
    assertThatThrownBy(() -> store.read("store-counts", Map.of()))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.CLOSED));
    assertThat(store.health().reachable()).isFalse();
    assertThat(store.health().problem()).isNotEmpty();
  }

  @Test
  void thePasswordIsInNoLogHoweverTalkativeTheDriver() {
    String password = FIXTURE.location().password().reveal();
    Collector log = new Collector();
    Logger driver = Logger.getLogger("org.neo4j.driver");
    Level before = driver.getLevel();
    driver.setLevel(Level.ALL);
    driver.setUseParentHandlers(false);
    driver.addHandler(log);
    try (GraphStore store = TestStores.open(FIXTURE.location())) {
      store.read("store-counts", Map.of());
    } finally {
      driver.removeHandler(log);
      driver.setUseParentHandlers(true);
      driver.setLevel(before);
    }
    assertThat(log.messages).isNotEmpty().noneMatch(message -> message.contains(password));
    assertThat(FIXTURE.location().toString()).doesNotContain(password);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static final class Collector extends Handler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public synchronized void publish(LogRecord entry) {
      Object[] parameters = entry.getParameters();
      messages.add(entry.getMessage() + (parameters == null ? "" : List.of(parameters)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
