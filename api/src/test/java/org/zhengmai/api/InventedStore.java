package org.zhengmai.api;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhengmai.cypher.StoreFixture;

/**
 * Puts the invented graph into the store of the tests before each class, and has the server open
 * that store as it would open any other: by its address, with the password from its environment.
 */
class InventedStore
    implements BeforeAllCallback, ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final StoreFixture FIXTURE = new StoreFixture();

  @Override
  public void beforeAll(ExtensionContext context) {
    FIXTURE.beforeAll(context);
    FIXTURE.store().write(writing -> writing.run("test-invented-graph", Map.of()));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(FIXTURE.environment())
        .and("zhengmai.store=" + FIXTURE.location().uri())
        .applyTo(context);
  }

  /** Changes what is stored, to see what the server makes of it. */
  static void run(String cypher) {
    FIXTURE.query(cypher, Map.of());
  }
}
