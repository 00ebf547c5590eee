package org.zhengmai.cypher.internal;

import java.util.List;
import java.util.Map;

/**
 * A sign of life.
 *
 * @param rows rows of the query that was asked
 * @param server name and version of the server that answered, such as {@code Neo4j/5.26.30}
 */
public record Ping(List<Map<String, Object>> rows, String server) {}
