package org.zhengmai.cypher.internal;

import java.time.Duration;

/**
 * Bounds on time and connections.
 *
 * @param read longest read transaction
 * @param write longest write transaction
 * @param retry longest time a transaction is tried again
 * @param connections most connections at once
 */
public record Bounds(Duration read, Duration write, Duration retry, int connections) {}
