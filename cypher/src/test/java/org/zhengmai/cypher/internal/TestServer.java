package org.zhengmai.cypher.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A Neo4j server for tests: in a container where a Docker engine answers, else in this process.
 *
 * @param endpoint where it answers
 * @param description what it is, for the log of the build
 * @param shutdown ends it
 */
public record TestServer(Endpoint endpoint, String description, Runnable shutdown)
    implements AutoCloseable {

  /** "container" or "embedded"; without it, whatever works here. */
  private static final String CHOICE = "zhengmai.test.store";

  private static final String IMAGE = "neo4j:5.26";

  /**
   * Starts the kind asked for by the system property {@code zhengmai.test.store} or the environment
   * variable {@code ZHENGMAI_TEST_STORE}.
   *
   * @return the running server
   */
  public static TestServer start() {
    String choice =
        System.getProperty(
            CHOICE,
            System.getenv().getOrDefault(CHOICE.toUpperCase(Locale.ROOT).replace('.', '_'), ""));
    return switch (choice) {
      case "container" -> container();
      case "embedded" -> embedded();
      case "" -> DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
      default -> throw new IllegalArgumentException(CHOICE + " is neither container nor embedded");
    };
  }

  private static TestServer container() {
    String password = PasswordFile.generate();
    Neo4jContainer container =
        new Neo4jContainer(IMAGE)
            .withAdminPassword(password)
            .waitingFor(Wait.forLogMessage(".*Bolt enabled on 0\\.0\\.0\\.0:7687\\.\\n", 1));
    container.start();
    Endpoint endpoint = new Endpoint(URI.create(container.getBoltUrl()), "neo4j", password);
    return new TestServer(endpoint, "container " + IMAGE, container::stop);
  }

  private static TestServer embedded() {
    try {
      Path folder = Files.createTempDirectory("zhengmai-test-store");
      EmbeddedServer server = EmbeddedServer.start(folder);
      return new TestServer(
          server.endpoint(),
          "embedded",
          () -> {
            server.close();
            delete(folder);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shutdown.run();
  }
}
