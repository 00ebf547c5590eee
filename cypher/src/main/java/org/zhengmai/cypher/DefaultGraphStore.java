package org.zhengmai.cypher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.StoreException.Problem;
import org.zhengmai.cypher.StoreHealth.Kind;
import org.zhengmai.cypher.internal.BoltClient;
import org.zhengmai.cypher.internal.Bounds;
import org.zhengmai.cypher.internal.EmbeddedServer;
import org.zhengmai.cypher.internal.Endpoint;
import org.zhengmai.cypher.internal.Migrated;
import org.zhengmai.cypher.internal.QueryCatalogue;
import org.zhengmai.cypher.internal.StoreFailure;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

/** The one implementation: whatever the location, it speaks Bolt. */
final class DefaultGraphStore implements GraphStore {

  /** What the store is to remember when its server has looked at no query. */
  private static final String UNCHECKED = "";

  private final StoreFiles files;
  private final QueryCatalogue catalogue;
  private final String checkedQueries;
  private final @Nullable EmbeddedServer server;
  private final BoltClient client;
  private final AtomicBoolean closed = new AtomicBoolean();

  private DefaultGraphStore(
      StoreFiles files,
      QueryCatalogue catalogue,
      String checkedQueries,
      @Nullable EmbeddedServer server,
      BoltClient client) {
    this.files = files;
    this.catalogue = catalogue;
    this.checkedQueries = checkedQueries;
    this.server = server;
    this.client = client;
  }

  /** The bundled server needs no check: the tests have had it plan the very same queries. */
  static GraphStore open(StoreLocation where, StoreOptions options, StoreFiles files) {
    return open(where, options, files, where instanceof StoreLocation.Remote);
  }

  static GraphStore open(
      StoreLocation where, StoreOptions options, StoreFiles files, boolean check) {
    return translating(
        () -> {
          // First, because a bad file should show before seconds are spent on starting a server.
          QueryCatalogue catalogue = QueryCatalogue.load(files.queries());
          if (where instanceof StoreLocation.Embedded embedded) {
            EmbeddedServer server = EmbeddedServer.start(embedded.folder());
            return connect(files, catalogue, server, server.endpoint(), bounds(options), check);
          }
          Endpoint endpoint = endpoint((StoreLocation.Remote) where);
          return connect(files, catalogue, null, endpoint, bounds(options), check);
        });
  }

  private static GraphStore connect(
      StoreFiles files,
      QueryCatalogue catalogue,
      @Nullable EmbeddedServer server,
      Endpoint endpoint,
      Bounds bounds,
      boolean check) {
    BoltClient client = null;
    try {
      client = BoltClient.connect(endpoint, bounds);
      String checked = check ? client.check(catalogue.all()) : UNCHECKED;
      return new DefaultGraphStore(files, catalogue, checked, server, client);
    } catch (RuntimeException e) {
      shutDown(client, server);
      throw e;
    }
  }

  private static Bounds bounds(StoreOptions options) {
    return new Bounds(
        options.readTimeout(), options.writeTimeout(), options.retryTime(), options.connections());
  }

  private static Endpoint endpoint(StoreLocation.Remote remote) {
    return new Endpoint(remote.uri(), remote.user(), remote.password().reveal());
  }

  @Override
  public MigrationReport migrate() {
    return whileOpen(
        () -> {
          Migrated done = client.migrate(files.migrations(), checkedQueries);
          return new MigrationReport(done.before(), done.after(), done.applied());
        });
  }

  @Override
  public List<Row> read(String query, Map<String, ?> parameters) {
    return whileOpen(() -> DefaultWriting.rows(client.read(catalogue.reading(query), parameters)));
  }

  @Override
  public List<Row> read(
      String query, Predicate<String> fields, List<Onward> onward, Map<String, ?> parameters) {
    return whileOpen(
        () ->
            DefaultWriting.rows(client.read(catalogue.reading(query, fields, onward), parameters)));
  }

  @Override
  public List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters) {
    return whileOpen(
        () -> DefaultWriting.rows(client.read(catalogue.asking(questions), parameters)));
  }

  @Override
  public <T> T write(Function<Writing, T> work) {
    return whileOpen(
        () -> client.write(transaction -> work.apply(new DefaultWriting(catalogue, transaction))));
  }

  @Override
  public StoreHealth health() {
    Kind kind = server == null ? Kind.REMOTE : Kind.EMBEDDED;
    return new HealthQuestion(kind, catalogue, client).ask();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      shutDown(client, server);
    }
  }

  private static void shutDown(@Nullable BoltClient client, @Nullable EmbeddedServer server) {
    try {
      if (client != null) {
        client.close();
      }
    } finally {
      if (server != null) {
        server.close();
      }
    }
  }

  private <T> T whileOpen(Supplier<T> work) {
    if (closed.get()) {
      throw new StoreException(Problem.CLOSED, "The store has been closed.", null);
    }
    return translating(work);
  }

  private static <T> T translating(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreFailure e) {
      throw StoreException.of(e);
    }
  }
}
