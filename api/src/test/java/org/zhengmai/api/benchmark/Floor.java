package org.zhengmai.api.benchmark;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Cypher written by hand, sent through the driver in one round trip, its rows read as plain values:
 * nothing that answers from this store over the driver can be much faster.
 *
 * @param driver the driver
 */
record Floor(Driver driver) implements Contestant {

  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  @Override
  public Kind kind() {
    return Kind.FLOOR;
  }

  @Override
  public void ask(String text, Map<String, Object> variables) {
    if (answer(text, variables).isEmpty()) {
      throw new IllegalStateException("An empty answer");
    }
  }

  @Override
  public List<Map<String, Object>> answer(String text, Map<String, Object> variables) {
    try (Session session = driver.session(READING)) {
      return session.run(text, variables).list(Record::asMap);
    }
  }
}
