package org.zhengmai.cypher.internal;

import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Tries work again after a passing failure, with longer and longer pauses, for a bounded time. The
 * driver does so for its transactions only, not for a single query.
 */
final class Again {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final Duration most;

  /**
   * Tries for some time.
   *
   * @param most after this time no new try begins
   */
  Again(Duration most) {
    this.most = most;
  }

  /**
   * Runs work that may be run twice.
   *
   * @param work the work
   * @param <T> type of the result
   * @return what the work returns
   * @throws Neo4jException the failure that does not pass, or did not in time
   */
  <T> T run(Supplier<T> work) {
    long begin = System.nanoTime();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return work.get();
      } catch (Neo4jException e) {
        Duration over = Duration.ofNanos(System.nanoTime() - begin).plus(pause);
        if (!Failures.isPassing(e) || over.compareTo(most) > 0 || interrupted(pause)) {
          throw e;
        }
      }
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
  }

  /** Whether the pause was cut short: somebody wants the thread to end. */
  private static boolean interrupted(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
