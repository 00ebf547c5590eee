package org.zhengmai.cypher.internal;

import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/** Reads the driver's exceptions: which kind of failure, and whether trying again can help. */
final class Failures {

  private Failures() {}

  /** What went wrong with "doing"; the server's own words are kept. */
  static StoreFailure of(String doing, Neo4jException cause) {
    return new StoreFailure(kind(cause), doing + ": " + cause.getMessage(), cause);
  }

  /**
   * Whether the same work may pass a moment later. The server calls a used-up memory pool a passing
   * failure too; trying that again only repeats the damage, so it does not count.
   */
  static boolean isPassing(Neo4jException failure) {
    return failure instanceof RetryableException && !isMemory(failure);
  }

  private static Kind kind(Neo4jException failure) {
    if (failure instanceof AuthenticationException || failure instanceof SecurityException) {
      return Kind.REFUSED;
    }
    if (failure instanceof ServiceUnavailableException
        || failure instanceof SessionExpiredException
        || failure instanceof DiscoveryException) {
      return Kind.UNREACHABLE;
    }
    return kindByCode(failure);
  }

  private static Kind kindByCode(Neo4jException failure) {
    String code = failure.code();
    if (isMemory(failure)) {
      return Kind.OUT_OF_MEMORY;
    }
    if (code.endsWith("ConstraintValidationFailed")) {
      return Kind.CONSTRAINT;
    }
    return code.contains("TimedOut") || gaveUp(failure) ? Kind.TIMEOUT : Kind.BAD_QUERY;
  }

  /** A passing failure that did not pass in time, or no free connection in time. */
  private static boolean gaveUp(Neo4jException failure) {
    return failure instanceof TransientException || failure.getCause() instanceof TimeoutException;
  }

  private static boolean isMemory(Neo4jException failure) {
    return failure.code().contains("OutOfMemory");
  }
}
