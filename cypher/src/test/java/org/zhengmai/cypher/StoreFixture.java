package org.zhengmai.cypher;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.zhengmai.cypher.internal.Endpoint;
import org.zhengmai.cypher.internal.TestServer;
import org.zhengmai.cypher.internal.TestStatements;

/**
 * Gives a test class a real, migrated and empty store: Neo4j in a container where a Docker engine
 * answers, else embedded in this process. The system property {@code zhengmai.test.store} (or the
 * environment variable {@code ZHENGMAI_TEST_STORE}) chooses {@code container} or {@code embedded}.
 *
 * <pre>{@code
 * @RegisterExtension static final StoreFixture FIXTURE = new StoreFixture();
 *
 * @Test
 * void aLoadedDocumentIsFound() {
 *   new Loader(FIXTURE.store()).load(...);
 *   assertThat(FIXTURE.query("MATCH (d:Document) RETURN d.number AS number", Map.of())).hasSize(1);
 * }
 * }</pre>
 *
 * <p>All classes of one JVM share one store, which is emptied before each class; call {@link
 * #empty()} where each test needs that. Test classes that use it must not run at the same time.
 */
public final class StoreFixture implements BeforeAllCallback {

  private @Nullable Shared shared;

  @Override
  public void beforeAll(ExtensionContext context) {
    shared = OfThisJvm.SHARED;
    empty();
  }

  /**
   * The open store with the catalogue of the program.
   *
   * @return the store; the fixture closes it
   */
  public GraphStore store() {
    return shared().store();
  }

  /**
   * Where the store is, for opening it once more. A server on the network also when it runs in this
   * process.
   *
   * @return the location with its password
   */
  public StoreLocation.Remote location() {
    return shared().location();
  }

  /**
   * The environment variables with user and password, for a program that is given the address.
   *
   * @return the variables that {@link StoreLocation#parse} reads
   */
  public Map<String, String> environment() {
    StoreLocation.Remote location = location();
    return Map.of(
        StoreLocation.USER_VARIABLE, location.user(),
        StoreLocation.PASSWORD_VARIABLE, location.password().reveal());
  }

  /**
   * Runs a statement that is in no catalogue, to arrange or to check something.
   *
   * @param cypher the statement
   * @param parameters its parameters
   * @return its rows
   */
  public List<Row> query(String cypher, Map<String, Object> parameters) {
    return statements().run(cypher, parameters).stream().map(Row::new).toList();
  }

  /** Removes all nodes and relationships; constraints and indexes stay. */
  public void empty() {
    statements().empty();
  }

  /**
   * Lets those who open the store by its address believe that its queries were checked: {@code
   * PlansIT} has them checked and reads their plans; a cold server takes most of a minute for it.
   */
  public void rememberCheck() {
    statements().rememberCheck(StoreFiles.DEFAULT.queries());
  }

  TestStatements statements() {
    return shared().statements();
  }

  private Shared shared() {
    if (shared == null) {
      throw new IllegalStateException("Register the fixture as a static @RegisterExtension field");
    }
    return shared;
  }

  /** Begun with the first class that needs it. */
  private static final class OfThisJvm {

    static final Shared SHARED = Shared.start();
  }

  /**
   * What lives as long as the JVM of the tests: its classes may come in several runs, and Spring
   * keeps servers on the same store from one run to the next.
   */
  private record Shared(
      StoreLocation.Remote location, GraphStore store, TestStatements statements) {

    static Shared start() {
      TestServer server = TestServer.start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      System.out.println("Tests use this kind of store: " + server.description());
      Endpoint endpoint = server.endpoint();
      var location =
          new StoreLocation.Remote(endpoint.uri(), endpoint.user(), Secret.of(endpoint.password()));
      // PlansIT has all queries checked once; here it would only cost time.
      GraphStore store =
          DefaultGraphStore.open(location, StoreOptions.DEFAULT, StoreFiles.DEFAULT, false);
      store.migrate();
      return new Shared(location, store, new TestStatements(endpoint));
    }
  }
}
