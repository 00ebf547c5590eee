package org.zhengmai.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhengmai.cypher.StoreFixture;
import org.zhengmai.loader.load.CorpusFiles;
import org.zhengmai.loader.load.CorpusLoader;
import org.zhengmai.loader.load.LoadProgress;

/**
 * Puts the invented graph into the store of the tests before each class, and has the server open
 * that store as it would open any other: by its address, with the password from its environment.
 */
class InventedStore
    implements BeforeAllCallback, ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** How many nodes there are to draw. */
  static final String DRAWN_NODES =
      "MATCH (n:Document|Section|Task|Target|Agency|Region) RETURN count(n) AS n";

  /** How many edges there are to draw. */
  static final String DRAWN_EDGES =
      "MATCH"
          + " ()-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS|HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->()"
          + " RETURN count(r) AS n";

  private static final StoreFixture FIXTURE = new StoreFixture();

  @Override
  public void beforeAll(ExtensionContext context) {
    FIXTURE.beforeAll(context);
    FIXTURE.rememberCheck();
    FIXTURE.store().write(writing -> writing.run("test-invented-graph", Map.of()));
    FIXTURE.store().write(writing -> writing.run("test-task-lines", Map.of()));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(FIXTURE.environment())
        .and("zhengmai.store=" + FIXTURE.location().uri())
        .applyTo(context);
  }

  /** Stores the bundled sample, as the loader does, in place of the invented graph. */
  static void loadTheSample() throws IOException {
    FIXTURE.empty();
    new CorpusLoader(FIXTURE.store(), LoadProgress.SILENT).load(CorpusFiles.sample());
  }

  /** Asks the store itself, to compare with what the server says. */
  static long count(String cypher) {
    return FIXTURE.query(cypher, Map.of()).get(0).longInteger("n");
  }

  /** Asks the store itself for ids, in its order. */
  static List<String> ids(String cypher) {
    return FIXTURE.query(cypher, Map.of()).stream().map(row -> row.string("id")).toList();
  }

  /** Changes what is stored, to see what the server makes of it. */
  static void run(String cypher) {
    FIXTURE.query(cypher, Map.of());
  }
}
