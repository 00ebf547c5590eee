package org.zhengmai.cypher;

import java.util.concurrent.TimeUnit;
import org.zhengmai.cypher.StoreHealth.Kind;
import org.zhengmai.cypher.internal.BoltClient;
import org.zhengmai.cypher.internal.Ping;
import org.zhengmai.cypher.internal.QueryCatalogue;
import org.zhengmai.cypher.internal.StoreFailure;

/** Asks a store how it is and turns every answer, silence included, into a {@link StoreHealth}. */
final class HealthQuestion {

  private static final String QUERY = "store-health";

  private final Kind kind;
  private final QueryCatalogue catalogue;
  private final BoltClient client;

  HealthQuestion(Kind kind, QueryCatalogue catalogue, BoltClient client) {
    this.kind = kind;
    this.catalogue = catalogue;
    this.client = client;
  }

  StoreHealth ask() {
    long started = System.nanoTime();
    try {
      Ping ping = client.ping(catalogue.reading(QUERY));
      int version = new Row(ping.rows().get(0)).integer("migrationVersion");
      return new StoreHealth(true, kind, ping.server(), version, millisSince(started), "");
    } catch (StoreFailure | IllegalStateException e) {
      // The driver answers IllegalStateException once it is closed.
      return new StoreHealth(
          false, kind, "", 0, millisSince(started), String.valueOf(e.getMessage()));
    }
  }

  private static long millisSince(long started) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
  }
}
