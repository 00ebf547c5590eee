package org.zhengmai.cypher.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * Neo4j Community in this process, its data in a folder, spoken to over Bolt on the loopback
 * address like any other server.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final String USER = "neo4j";
  private static final String SYSTEM = "system";

  private final FolderLock lock;
  private final DatabaseManagementService service;
  private final Endpoint endpoint;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedServer(FolderLock lock, DatabaseManagementService service, Endpoint endpoint) {
    this.lock = lock;
    this.service = service;
    this.endpoint = endpoint;
  }

  /**
   * Starts the server; makes the folder when it does not exist.
   *
   * @param folder the data folder
   * @return the running server, to be closed by the caller
   */
  public static EmbeddedServer start(Path folder) {
    QuietLogs.install();
    Path home = folder.toAbsolutePath().normalize();
    FolderLock lock = FolderLock.take(home);
    try {
      return start(home, lock);
    } catch (IOException | RuntimeException e) {
      release(lock);
      throw e instanceof StoreFailure failure ? failure : notStarted(home, e);
    }
  }

  private static EmbeddedServer start(Path home, FolderLock lock) throws IOException {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(home).setConfig(EmbeddedSettings.all()).build();
    try {
      GraphDatabaseService system = service.database(SYSTEM);
      String password = password(new PasswordFile(home), system);
      return new EmbeddedServer(lock, service, new Endpoint(address(system), USER, password));
    } catch (IOException | RuntimeException e) {
      // Its network threads would keep the process alive.
      service.shutdown();
      throw e;
    }
  }

  /**
   * The kept password, or a new one. The server learns a new one before the file is written: after
   * a crash between the two there is no file, and the next start makes another.
   */
  private static String password(PasswordFile file, GraphDatabaseService system)
      throws IOException {
    Optional<String> kept = file.read();
    if (kept.isPresent()) {
      return kept.get();
    }
    String password = PasswordFile.generate();
    system.executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
        Map.of("password", password));
    file.write(password);
    return password;
  }

  private static URI address(GraphDatabaseService system) {
    var ports =
        ((GraphDatabaseAPI) system)
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class);
    return URI.create("bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
  }

  private static StoreFailure notStarted(Path home, Exception cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new StoreFailure(
        Kind.UNREACHABLE,
        "The store in %s did not start: %s. More is in %s."
            .formatted(home, root.getMessage(), home.resolve("logs").resolve("debug.log")),
        cause);
  }

  /**
   * Where the server answers, and the generated password.
   *
   * @return the endpoint
   */
  public Endpoint endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        service.shutdown();
      } finally {
        release(lock);
      }
    }
  }

  private static void release(FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
