package org.zhengmai.cypher;

/**
 * How a store is doing, asked by a query of its own.
 *
 * @param reachable whether the store answered
 * @param kind embedded or remote
 * @param serverVersion the server's name and version, such as {@code Neo4j/5.26.30}; empty when not
 *     reachable
 * @param migrationVersion version of the schema, 0 before the first migration or when not reachable
 * @param roundTripMillis time of the question and its answer in milliseconds
 * @param problem why it is not reachable; empty when it is
 */
public record StoreHealth(
    boolean reachable,
    Kind kind,
    String serverVersion,
    int migrationVersion,
    long roundTripMillis,
    String problem) {

  /** The kinds of store. */
  public enum Kind {
    /** In this process, data in a folder. */
    EMBEDDED,
    /** A server reached over the network. */
    REMOTE
  }
}
