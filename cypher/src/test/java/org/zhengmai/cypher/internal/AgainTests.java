package org.zhengmai.cypher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class AgainTests {

  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void aPassingFailureIsTriedAgain() {
    assertThat(new Again(Duration.ofSeconds(10)).run(() -> failing(2, lost()))).isEqualTo(3);
  }

  @Test
  void aPassingFailureThatDoesNotPassInTimeIsThrown() {
    Neo4jException lost = lost();
    assertThatThrownBy(() -> new Again(Duration.ofMillis(250)).run(() -> failing(100, lost)))
        .isSameAs(lost);
    assertThat(tries).hasValueBetween(2, 3);
  }

  @Test
  void aFailureThatCannotPassIsThrownAtOnce() {
    Neo4jException wrong = new ClientException("Neo.ClientError.Statement.SyntaxError", "no");
    assertThatThrownBy(() -> new Again(Duration.ofSeconds(10)).run(() -> failing(1, wrong)))
        .isSameAs(wrong);
    assertThat(tries).hasValue(1);
  }

  @Test
  void anInterruptedThreadTriesNoMore() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new Again(Duration.ofSeconds(10)).run(() -> failing(1, lost())))
        .isInstanceOf(ServiceUnavailableException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Neo4jException lost() {
    return new ServiceUnavailableException("gone");
  }

  /** Fails so many times, then gives the number of tries. */
  private int failing(int times, Neo4jException failure) {
    if (tries.incrementAndGet() <= times) {
      throw failure;
    }
    return tries.get();
  }
}
