package org.zhengmai.cypher;

import java.time.Duration;

/**
 * Bounds on the work a store does for one call.
 *
 * @param readTimeout longest time a read transaction may run; longer ones are ended by the server
 * @param writeTimeout longest time a write transaction may run
 * @param retryTime longest time a transaction is tried again after a passing failure such as a
 *     deadlock
 * @param connections most connections open at once, and so most transactions at once
 */
public record StoreOptions(
    Duration readTimeout, Duration writeTimeout, Duration retryTime, int connections) {

  /** 30 seconds to read, 2 minutes to write, 10 seconds of retries, 40 connections. */
  public static final StoreOptions DEFAULT =
      new StoreOptions(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofSeconds(10), 40);

  /** Refuses bounds that would switch the bound off. */
  public StoreOptions {
    requirePositive("readTimeout", readTimeout);
    requirePositive("writeTimeout", writeTimeout);
    requirePositive("retryTime", retryTime);
    if (connections < 1) {
      throw new IllegalArgumentException("connections must be at least 1, not " + connections);
    }
  }

  private static void requirePositive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + " must be longer than nothing, not " + value);
    }
  }
}
