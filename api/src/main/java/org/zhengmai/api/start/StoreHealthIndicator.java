package org.zhengmai.api.start;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreHealth;

/** The store's part of readiness. */
@Component("storeHealthIndicator")
class StoreHealthIndicator extends AbstractHealthIndicator {

  private final GraphStore store;

  StoreHealthIndicator(GraphStore store) {
    this.store = store;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    StoreHealth health = store.health();
    builder
        .status(health.reachable() ? "UP" : "DOWN")
        .withDetail("kind", health.kind())
        .withDetail("server", health.serverVersion())
        .withDetail("schemaVersion", health.migrationVersion())
        .withDetail("roundTripMillis", health.roundTripMillis());
  }
}
